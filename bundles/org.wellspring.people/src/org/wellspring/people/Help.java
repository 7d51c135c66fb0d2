// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.spi.HelpIdea;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.model.PersonStatus;

/**
 * Ways to help somebody, from all who know some. It is here that ideas end, whoever has them: where helping is closed
 * (G11), and for who may not come up by themselves, as after the third step of an unanswered outreach (T10). Any thread.
 */
public final class Help {
    private static final String OPEN = """
            SELECT p.id FROM json_each(?) w CROSS JOIN person p ON p.n = (SELECT n FROM object WHERE id = unhex(w.value))
            WHERE p.status = ? AND p.help_closed = 0 AND p.n NOT IN (%s)""".formatted(ComingUp.IN_PEACE);

    private final Space space;
    private final List<HelpIdeas> sources;

    /** In a space, from these, in their order. */
    public Help(Space space, List<HelpIdeas> sources) {
        this.space = space;
        this.sources = List.copyOf(sources);
    }

    /** Ideas for a person, the best first; none where helping has an end. To ask is one only while nobody has another. */
    public List<HelpIdea> ideas(UUID person, int limit) {
        return ideas(List.of(person), limit).getOrDefault(person, List.of());
    }

    /** The same for several people at once, by person; where helping has an end, nobody is asked, and where there are enough, nobody else is. */
    public Map<UUID, List<HelpIdea>> ideas(Collection<UUID> people, int limit) {
        Map<UUID, List<HelpIdea>> all = new HashMap<>();
        open(people).forEach(person -> all.put(person, new ArrayList<>()));
        for (HelpIdeas source : sources) {
            List<UUID> wanting = all.entrySet().stream().filter(one -> more(one.getValue()).size() < limit).map(Map.Entry::getKey).toList();
            if (!wanting.isEmpty()) {
                Map<UUID, List<HelpIdea>> found = source.ideas(space, wanting, limit);
                wanting.forEach(person -> all.get(person).addAll(found.getOrDefault(person, List.of())));
            }
        }
        all.replaceAll((person, ideas) -> best(ideas, limit));
        return all;
    }

    private static List<HelpIdea> best(List<HelpIdea> all, int limit) {
        List<HelpIdea> more = more(all);
        return (more.isEmpty() ? all : more).stream().limit(limit).toList();
    }

    /** Those that are more than to ask. */
    private static List<HelpIdea> more(List<HelpIdea> all) {
        return all.stream().filter(idea -> idea.kind() != HelpIdea.Kind.ASK).toList();
    }

    /** Whether help may be suggested for a person at all. */
    public boolean isOpen(UUID person) {
        return !open(List.of(person)).isEmpty();
    }

    /** For whom of these help may be suggested. */
    public Set<UUID> open(Collection<UUID> people) {
        return new HashSet<>(Rows.of(space).query(OPEN, r -> r.id(1), Rows.ids(people), PersonStatus.ACTIVE.getValue(), LocalDate.now(space.clock())));
    }
}
