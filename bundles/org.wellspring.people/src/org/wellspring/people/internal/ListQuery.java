// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wellspring.model.PersonStatus;
import org.wellspring.people.Names;
import org.wellspring.people.PeopleQuery;
import org.wellspring.people.PersonSort;

/**
 * The SQL of a list of people. The page is found first from what the index covers, then its wide rows are read: 50,000
 * people are gone through in a few milliseconds that way.
 */
public final class ListQuery {
    private final StringBuilder where = new StringBuilder();
    private final List<Object> arguments = new ArrayList<>();
    private final PeopleQuery query;
    private final boolean filtered;

    /** For a query as of a day. */
    public ListQuery(PeopleQuery query, LocalDate today) {
        this.query = query;
        statuses(query.statuses());
        if (query.quietForDays() > 0) {
            and("last_day < ?", today.minusDays(query.quietForDays()));
        }
        if (query.notYetActive()) {
            and("two_way_day IS NULL");
        }
        if (query.keyOnly()) {
            and("key = 1");
        }
        if (query.notYetKnowHowToHelp()) {
            and("needs = 0 AND wanted = 0");
        }
        words();
        // an organization has an index of its own, which finds few people at once
        filtered = query.organization().isEmpty() && (!arguments.isEmpty() || query.notYetActive() || query.keyOnly()
                || query.notYetKnowHowToHelp());
        query.organization().ifPresent(this::organization);
    }

    private void statuses(Set<PersonStatus> wanted) {
        Set<PersonStatus> shown = wanted.isEmpty() ? Set.of(PersonStatus.ACTIVE, PersonStatus.LEFT) : wanted;
        if (shown.size() < PersonStatus.values().length) {
            and("status IN (" + shown.stream().map(s -> String.valueOf(s.ordinal())).sorted()
                    .collect(Collectors.joining(", ")) + ")");
        }
    }

    private void organization(UUID id) {
        and("organization_n = (SELECT n FROM object WHERE id = ?)", id);
    }

    private void words() {
        for (String word : Names.folded(query.text()).split(" ")) {
            if (!word.isEmpty()) {
                and("instr(words, ?) > 0", word);
            }
        }
        if (!query.kinds().isEmpty()) {
            and(query.kinds().stream().sorted().map(kind -> "instr(words, ?) > 0")
                    .collect(Collectors.joining(" OR ", "(", ")")),
                    query.kinds().stream().sorted().map(kind -> framed(kind, '\u0001')).toArray());
        }
        query.tags().forEach(tag -> and("instr(words, ?) > 0", framed(tag, '\u0002')));
    }

    private static String framed(String value, char frame) {
        return frame + Names.folded(value) + frame;
    }

    private void and(String condition, Object... values) {
        where.append(where.isEmpty() ? " WHERE " : " AND ").append(condition);
        arguments.addAll(List.of(values));
    }

    /**
     * Whether the page may be found by two ways: following the order until the page is full, which is quick where many
     * fit, or finding all who fit and sorting them, which is quick where few do.
     */
    public boolean hasTwoWays() {
        return filtered && query.sort() != PersonSort.NAME;
    }

    /**
     * Numbers of the page's people, in order.
     *
     * @param few whether few fit, of those that {@link #hasTwoWays have two ways}
     */
    public String page(boolean few) {
        String condition = few ? " WHERE n IN (SELECT n FROM person INDEXED BY person_find" + where + ")" : where.toString();
        return "SELECT n FROM person" + condition + " ORDER BY " + order() + " LIMIT ? OFFSET ?";
    }

    /** Arguments of {@link #page}. */
    public Object[] pageArguments() {
        List<Object> all = new ArrayList<>(arguments);
        all.add(query.limit());
        all.add(query.offset());
        return all.toArray();
    }

    /** Counts without regard to the page. */
    public String count() {
        return "SELECT count(*) FROM person" + where;
    }

    /** Arguments of {@link #count}. */
    public Object[] countArguments() {
        return arguments.toArray();
    }

    private String order() {
        boolean back = query.reversed();
        return switch (query.sort()) {
            case NAME -> back ? "sort DESC, n DESC" : "sort, n";
            case LAST_TOUCH -> back ? "last_touch ASC NULLS LAST" : "last_touch DESC";
            case NEXT_DUE -> back ? "next_due DESC" : "next_due ASC NULLS LAST";
            case ORGANIZATION -> back ? "organization IS NULL, place DESC, sort DESC" : "place, sort";
            case ADDED -> back ? "n" : "n DESC";
            case RELATION -> back ? "key, touches" : "key DESC, touches DESC";
        };
    }
}
