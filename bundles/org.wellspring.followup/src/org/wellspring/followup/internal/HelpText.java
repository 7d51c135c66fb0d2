// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal;

import java.util.List;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.spi.HelpIdea;
import org.wellspring.core.spi.HelpIdeas;

/** Says how the user could help (F13): the best idea of all who have some. */
final class HelpText {
    private final Space space;
    private final List<HelpIdeas> ideas;
    private final Wording wording;

    HelpText(Space space, List<HelpIdeas> ideas, Wording wording) {
        this.space = space;
        this.ideas = ideas;
        this.wording = wording;
    }

    /** A sentence; never empty. */
    String of(UUID person) {
        if (person == null) {
            return wording.get("help.card");
        }
        return ideas.stream().flatMap(source -> source.ideas(space, person, 1).stream()).findFirst().map(this::sentence)
                .orElseGet(() -> wording.get(closed(person) ? "help.closed" : "help.ask"));
    }

    private String sentence(HelpIdea idea) {
        return idea.reason().isEmpty() ? idea.text() : wording.get("help.reason", idea.text(), idea.reason());
    }

    /** G11 */
    private boolean closed(UUID person) {
        return space.rows().number("SELECT help_closed FROM person WHERE n = (SELECT n FROM object WHERE id = ?)", person) == 1;
    }
}
