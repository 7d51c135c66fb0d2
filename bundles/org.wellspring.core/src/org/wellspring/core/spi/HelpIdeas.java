// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.spi;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.wellspring.core.Space;

/**
 * Knows ways in which the user could help a person (G1, F13). An OSGi service; the page of a person and the list of
 * the day ask all of them, those with the higher {@code service.ranking} first. Called on any thread, for every row
 * that is shown: it must answer in about a millisecond.
 */
@FunctionalInterface
public interface HelpIdeas {
    /**
     * Ideas for a person, the best first.
     *
     * @param space the book the person is in
     * @param person id of the person; an unknown one has no ideas
     * @param limit most ideas wanted
     */
    List<HelpIdea> ideas(Space space, UUID person, int limit);

    /**
     * The same for several people, as the list of the day asks for all its rows. Whoever reads rows can answer with a question or two
     * instead of some for each person; without that, each is asked for by itself.
     *
     * @return ideas by person; who has none may be missing
     */
    default Map<UUID, List<HelpIdea>> ideas(Space space, Collection<UUID> people, int limit) {
        Map<UUID, List<HelpIdea>> all = new HashMap<>();
        people.forEach(person -> all.put(person, ideas(space, person, limit)));
        return all;
    }
}
