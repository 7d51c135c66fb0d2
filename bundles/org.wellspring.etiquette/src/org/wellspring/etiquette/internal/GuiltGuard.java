// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.internal;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Warning;
import org.wellspring.core.spi.Guard;
import org.wellspring.core.words.Texts;
import org.wellspring.etiquette.spi.WordingLanguage;
import org.wellspring.etiquette.wording.Found;
import org.wellspring.etiquette.wording.GuiltWords;
import org.wellspring.people.commands.LogInteraction;

/** Says so where words that are about to be sent play on guilt (T13). */
@Component
public final class GuiltGuard implements Guard {
    /** More would lecture. */
    private static final int SAID = 3;
    private static final int LONGEST = 80;

    private record Ready(List<WordingLanguage> of, GuiltWords words) {
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<WordingLanguage> languages = List.of();
    private final Logger log;
    private final AtomicReference<Ready> ready = new AtomicReference<>();
    private final Texts texts = new Texts(GuiltGuard.class);

    @Activate
    public GuiltGuard(@Reference(service = LoggerFactory.class) Logger log) {
        this.log = log;
    }

    @Override
    public List<Warning> warnings(Command<?> command, Space space) {
        return command instanceof LogInteraction touch && !touch.text().isBlank()
                ? words().guilt(touch.text()).stream().limit(SAID).map(this::warning).toList()
                : List.of();
    }

    private Warning warning(Found found) {
        String words = found.words().length() <= LONGEST ? found.words() : found.words().substring(0, LONGEST - 1) + "…";
        return Warning.of("T13", texts.get("guilt." + found.play().name(), words));
    }

    /** Made when first asked for, and anew when a language comes or goes. */
    private GuiltWords words() {
        List<WordingLanguage> now = languages;
        Ready known = ready.get();
        if (known == null || !known.of().equals(now)) {
            known = new Ready(List.copyOf(now), new GuiltWords(now.stream().map(WordingLanguage::cues).toList()));
            known.words().wrong().forEach(line -> log.warn("A cue that can't be read was left out: {}", line));
            ready.set(known);
        }
        return known.words();
    }
}
