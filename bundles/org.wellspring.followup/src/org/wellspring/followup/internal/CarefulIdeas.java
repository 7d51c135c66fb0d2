// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.osgi.service.log.Logger;
import org.wellspring.core.Space;
import org.wellspring.core.internal.work.InTime;
import org.wellspring.core.spi.HelpIdea;
import org.wellspring.core.spi.HelpIdeas;

/** One who has ideas, whose faults are nobody else's: who fails to have some, or takes too long, has none, and the rows they are for stay. */
final class CarefulIdeas implements HelpIdeas {
    private final HelpIdeas source;
    private final InTime inTime;
    private final Logger log;

    CarefulIdeas(HelpIdeas source, InTime inTime, Logger log) {
        this.source = source;
        this.inTime = inTime;
        this.log = log;
    }

    @Override
    public List<HelpIdea> ideas(Space space, UUID person, int limit) {
        try {
            return source.ideas(space, person, limit);
        } catch (RuntimeException | LinkageError e) {
            log.error("{} failed; it is left out.", source.getClass().getName(), e);
            return List.of();
        }
    }

    @Override
    public Map<UUID, List<HelpIdea>> ideas(Space space, Collection<UUID> people, int limit) {
        return inTime.ask(source, () -> together(space, people, limit)).orElse(Map.of());
    }

    private Map<UUID, List<HelpIdea>> together(Space space, Collection<UUID> people, int limit) {
        try {
            return Map.copyOf(source.ideas(space, people, limit));
        } catch (RuntimeException | LinkageError e) {
            // One of the people may be the reason; the others need not lose theirs.
            Map<UUID, List<HelpIdea>> all = new HashMap<>();
            people.forEach(person -> all.put(person, ideas(space, person, limit)));
            return all;
        }
    }
}
