// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Space;
import org.wellspring.core.spi.HelpIdea;
import org.wellspring.core.spi.HelpIdea.Kind;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.core.words.Texts;

/** What I kept and they could use (G8): a link to share is help that takes a minute, so it comes first. */
@Component(property = "service.ranking:Integer=110")
public final class ItemIdeas implements HelpIdeas {
    /** One thing at a time; a pile is no help. */
    private static final int MOST = 2;

    private final Texts texts = new Texts(ItemIdeas.class);

    @Override
    public List<HelpIdea> ideas(Space space, UUID person, int limit) {
        return ideas(space, List.of(person), limit).getOrDefault(person, List.of());
    }

    @Override
    public Map<UUID, List<HelpIdea>> ideas(Space space, Collection<UUID> people, int limit) {
        Map<UUID, List<HelpIdea>> all = new HashMap<>();
        new NeededItems(space).items(people, Math.clamp(limit, 0, MOST)).forEach((person, fits) -> all.put(person, fits.stream().map(this::idea).toList()));
        return all;
    }

    private HelpIdea idea(NeededItems.Fit fit) {
        return new HelpIdea(Kind.FAVOUR, texts.get("help.share", fit.title()), texts.get("help.share.why", fit.need()), Optional.of(fit.item()));
    }
}
