// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.spi.HelpIdea;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.people.Help;

/** Says how the user could help (F13): the best idea of all who have some. */
final class HelpText {
    private final Help help;
    private final RowReasons wording;

    HelpText(Space space, List<HelpIdeas> ideas, RowReasons wording) {
        this.help = new Help(space, ideas);
        this.wording = wording;
    }

    /** A sentence; never empty. */
    String of(UUID person) {
        return of(List.of(person)).get(person);
    }

    /** The same for several people. */
    Map<UUID, String> of(Collection<UUID> people) {
        Map<UUID, String> said = new HashMap<>();
        help.ideas(people, 1).forEach((person, ideas) -> ideas.stream().findFirst().ifPresent(idea -> said.put(person, sentence(idea))));
        List<UUID> others = people.stream().filter(person -> !said.containsKey(person)).toList();
        Set<UUID> open = others.isEmpty() ? Set.of() : help.open(others);
        others.forEach(person -> said.put(person, wording.get(open.contains(person) ? "help.ask" : "help.closed")));
        return said;
    }

    /** The best idea of all; none where helping has an end. */
    Optional<HelpIdea> idea(UUID person) {
        return help.ideas(person, 1).stream().findFirst();
    }

    private String sentence(HelpIdea idea) {
        return idea.reason().isEmpty() ? idea.text() : wording.get("help.reason", idea.text(), idea.reason());
    }
}
