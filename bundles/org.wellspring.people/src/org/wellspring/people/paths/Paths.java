// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.paths;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.WeakHashMap;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;
import org.wellspring.people.internal.paths.FoundPaths;
import org.wellspring.people.internal.paths.TieGraph;
import org.wellspring.people.spelling.Names;

/**
 * Who reaches whom (M4): over social ties, relations, work at one place at one time, and introductions, at most three steps from somebody whom I know to
 * who is sought. An OSGi service, which keeps what it read of a book until the book changes. Any thread.
 */
@Component(service = Paths.class)
public final class Paths {
    private static final String STATE = "SELECT coalesce(max(n), 0) FROM tx";

    private record Kept(long state, TieGraph ties) {
    }

    private final Map<Space, Kept> graphs = new WeakHashMap<>();

    /**
     * Ways to whom a text means: a person by name, those who do or did what it says, and those at the company it names. Where it is the name of one and of
     * the other, ways to both.
     *
     * @param limit the most ways wanted
     */
    public List<ReachPath> to(Space space, String companyOrRole, int limit) {
        TieGraph ties = ties(space);
        String text = Names.folded(companyOrRole);
        // An address or an organization names somebody, too; here it is whoever is at the place.
        List<PersonRow> named = text.isBlank() ? List.of()
                : new People(space).named(companyOrRole).stream().filter(row -> Names.folded(row.name()).contains(text)).toList();
        FoundPaths found = new FoundPaths(space, ties);
        return named.isEmpty() ? found.fitting(companyOrRole, limit)
                : found.named(numbers(space, named.stream().map(PersonRow::id).toList()), companyOrRole, limit);
    }

    /** Who could introduce me to a person: ways to them that begin with somebody else. */
    public List<ReachPath> introducing(Space space, UUID person, int limit) {
        return new FoundPaths(space, ties(space)).to(numbers(space, List.of(person)), false, limit);
    }

    /** Whom somebody wants to meet, as far as it is open, with the ways to such people (I4); a wish that leads to nobody has none. */
    public Map<String, List<ReachPath>> wishes(Space space, UUID person, int limit) {
        Map<String, List<ReachPath>> wishes = new LinkedHashMap<>();
        for (String who : FoundPaths.wishes(space, person)) {
            wishes.put(who,
                    to(space, who, limit + 1).stream().filter(path -> path.people().stream().noneMatch(on -> on.id().equals(person))).limit(limit).toList());
        }
        return wishes;
    }

    private static Collection<Long> numbers(Space space, Collection<UUID> people) {
        Rows rows = Rows.of(space);
        return people.stream().map(id -> rows.number("SELECT n FROM object WHERE id = ?", id)).toList();
    }

    /** What ties there are now; read anew when anything was changed. */
    private TieGraph ties(Space space) {
        Rows rows = Rows.of(space);
        long state = rows.number(STATE);
        synchronized (graphs) {
            Kept kept = graphs.get(space);
            if (kept != null && kept.state() == state) {
                return kept.ties();
            }
        }
        TieGraph read = TieGraph.of(space);
        synchronized (graphs) {
            graphs.put(space, new Kept(state, read));
        }
        return read;
    }
}
