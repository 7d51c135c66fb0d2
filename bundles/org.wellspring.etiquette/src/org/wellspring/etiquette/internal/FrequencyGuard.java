// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Space;
import org.wellspring.core.Warning;
import org.wellspring.core.settings.Settings;
import org.wellspring.core.words.DateWords;
import org.wellspring.core.words.Texts;
import org.wellspring.etiquette.EtiquetteSettings;
import org.wellspring.etiquette.Outreach;
import org.wellspring.etiquette.Reached;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.rhythm.RhythmStage;

/** Says so where one reaches out to somebody more often than one wanted, by all ways together (T1, T2). What both agreed on may be more. */
@Component(service = org.wellspring.core.spi.Guard.class)
public final class FrequencyGuard extends Contacted {
    private static final int NAMED = 3;
    private final Texts texts = new Texts(FrequencyGuard.class);

    @Override
    List<Warning> about(PersonRow person, LogInteraction touch, Space space) {
        Settings settings = new Settings(space);
        int most = settings.get(EtiquetteSettings.TOUCHES);
        int days = settings.get(EtiquetteSettings.TOUCHES_DAYS);
        if (most == 0) {
            return List.of();
        }
        LocalDate day = touch.day(space);
        List<Reached> before = new Outreach(space).to(person, day.minusDays(days - 1L), day);
        if (before.size() < Math.max(most, agreed(person, days))) {
            return List.of();
        }
        LocalDate today = LocalDate.now(space.clock());
        String which = before.stream().limit(NAMED)
                .map(one -> texts.get("touch", texts.get("kind." + one.kind().getLiteral()), new DateWords().near(one.day(), today)))
                .collect(Collectors.joining(", "));
        return List.of(Warning.of("T1", texts.get(before.size() > NAMED ? "often.more" : "often", before.size() + 1, days, person.name(), most, which),
                before.stream().map(Reached::touch).toList()));
    }

    /** As often as both agreed on is not too often. */
    private static int agreed(PersonRow person, int days) {
        return person.rhythm() == RhythmStage.AGREED && person.intervalDays() > 0 ? days / person.intervalDays() + 1 : 0;
    }
}
