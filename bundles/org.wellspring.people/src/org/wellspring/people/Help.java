// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.util.List;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.spi.HelpIdea;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.model.PersonStatus;

/**
 * Ways to help somebody, from all who know some. It is here that ideas end, whoever has them: where helping is closed
 * (G11), after the third step of an unanswered outreach (T10), and for those who left or died (M8). Any thread.
 */
public final class Help {
    private static final String OPEN = """
            SELECT 1 FROM person p WHERE p.n = (SELECT n FROM object WHERE id = ?) AND p.status = ? AND p.help_closed = 0 AND p.silent <> 1""";

    private final Space space;
    private final List<HelpIdeas> sources;

    /** In a space, from these, in their order. */
    public Help(Space space, List<HelpIdeas> sources) {
        this.space = space;
        this.sources = List.copyOf(sources);
    }

    /** Ideas for a person, the best first; none where helping has an end. To ask is one only while nobody has another. */
    public List<HelpIdea> ideas(UUID person, int limit) {
        if (!isOpen(person)) {
            return List.of();
        }
        List<HelpIdea> all = sources.stream().flatMap(source -> source.ideas(space, person, limit).stream()).toList();
        List<HelpIdea> more = all.stream().filter(idea -> idea.kind() != HelpIdea.Kind.ASK).toList();
        return (more.isEmpty() ? all : more).stream().limit(limit).toList();
    }

    /** Whether help may be suggested for a person at all. */
    public boolean isOpen(UUID person) {
        return Rows.of(space).first(OPEN, r -> true, person, PersonStatus.ACTIVE.getValue()).isPresent();
    }
}
