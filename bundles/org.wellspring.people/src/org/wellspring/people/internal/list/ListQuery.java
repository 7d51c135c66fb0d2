// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.model.PersonStatus;
import org.wellspring.people.OnlyBusiness;
import org.wellspring.people.PeopleQuery;
import org.wellspring.people.PersonSort;
import org.wellspring.people.internal.rows.AsOfToday;
import org.wellspring.people.internal.rows.PersonTables;
import org.wellspring.people.internal.rows.Touches;
import org.wellspring.people.rhythm.Interval;
import org.wellspring.people.spelling.Names;
import org.wellspring.people.spelling.PhoneNumbers;

/**
 * The SQL of a list of people. The page is found first from what the index covers, then its wide rows are read: 50,000
 * people are gone through in a few milliseconds that way. Touches dated ahead are plans: the rows that hold such are few, and
 * are put where they belong today.
 */
public final class ListQuery {
    private static final String CORRECTED = """
            (SELECT value ->> 0 AS whose, value ->> 1 AS its FROM json_each(?)) CROSS JOIN person ON n = whose""";

    private final StringBuilder where = new StringBuilder();
    private final List<Object> arguments = new ArrayList<>();
    private final PeopleQuery query;
    private final boolean filtered;
    /** Those whose rows hold a touch ahead, which is none yet. */
    private final Map<Long, AsOfToday.Person> ahead;

    /** For a query in a space, on its own today. */
    public ListQuery(PeopleQuery query, Space space) {
        this.query = query;
        AsOfToday asOfToday = new AsOfToday(space);
        ahead = asksForTouches() ? asOfToday.people() : Map.of();
        statuses(query.statuses());
        if (quiet()) {
            LocalDate since = query.quietFor().before(asOfToday.today());
            andOr("last_day < ?", touches -> touches.lastDay() != null && touches.lastDay() < since.toEpochDay(), since);
        }
        if (query.notYetActive()) {
            andOr("two_way_day IS NULL", touches -> touches.twoWayDay() == null);
        }
        if (query.keyOnly()) {
            and("key = 1");
        }
        if (query.onlyBusiness()) {
            and("n IN (SELECT value FROM json_each(?))", new OnlyBusiness(space).numbers().toString());
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

    private boolean quiet() {
        return !query.quietFor().equals(Interval.NONE);
    }

    private boolean asksForTouches() {
        return quiet() || query.notYetActive() || sortsByTouches();
    }

    private boolean sortsByTouches() {
        return query.sort() == PersonSort.LAST_TOUCH || query.sort() == PersonSort.NEXT_DUE;
    }

    /** A condition that no row with a touch ahead meets, and who of those meets it as of today. */
    private void andOr(String condition, Predicate<Touches> today, Object... values) {
        List<Long> others = ahead.entrySet().stream().filter(person -> today.test(person.getValue().touches()))
                .map(Map.Entry::getKey).toList();
        if (others.isEmpty()) {
            and(condition, values);
        } else {
            and("(" + condition + " OR n IN (SELECT value FROM json_each(?)))",
                    Stream.concat(Stream.of(values), Stream.of(others.toString())).toArray());
        }
    }

    private void statuses(Set<PersonStatus> wanted) {
        Set<PersonStatus> shown = wanted.isEmpty() ? Set.of(PersonStatus.ACTIVE, PersonStatus.LEFT) : wanted;
        if (shown.size() < PersonStatus.values().length) {
            and("status IN (" + shown.stream().map(s -> String.valueOf(PersonTables.code(s))).sorted()
                    .collect(Collectors.joining(", ")) + ")");
        }
    }

    private void organization(UUID id) {
        and("organization_n = (SELECT n FROM object WHERE id = ?)", id);
    }

    private void words() {
        List<String> all = new ArrayList<>();
        for (String typed : query.text().strip().split("\\s+")) {
            // Tags are shown with a #, so they are looked for with one.
            String frame = typed.startsWith("#") ? "\u0002" : "";
            for (String word : Names.folded(typed.substring(frame.length())).split(" ")) {
                if (!word.isEmpty()) {
                    all.add(frame + word);
                    frame = "";
                }
            }
        }
        String each = all.stream().map(word -> "instr(words, ?) > 0").collect(Collectors.joining(" AND "));
        PhoneNumbers.sought(query.text()).ifPresentOrElse(
                number -> and("(" + each + " OR instr(words, ?) > 0)", Stream.concat(all.stream(), Stream.of(number)).toArray()),
                () -> {
                    if (!all.isEmpty()) {
                        and(each, all.toArray());
                    }
                });
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
        if (!corrects()) {
            return "SELECT n FROM person" + condition + " ORDER BY " + order(touchColumn()) + " LIMIT ? OFFSET ?";
        }
        return "SELECT n, " + touchColumn() + " FROM person" + condition + (condition.isEmpty() ? " WHERE " : " AND ")
                + "n NOT IN (SELECT value FROM json_each(?)) UNION ALL SELECT n, its FROM " + CORRECTED + where + " ORDER BY "
                + order("2") + " LIMIT ? OFFSET ?";
    }

    /** Whether somebody's place in the order is not that of the row. */
    private boolean corrects() {
        return sortsByTouches() && !ahead.isEmpty();
    }

    /** Arguments of {@link #page}. */
    public Object[] pageArguments() {
        List<Object> all = new ArrayList<>(arguments);
        if (corrects()) {
            all.add(ahead.keySet().toString());
            all.add(places());
            all.addAll(arguments);
        }
        all.add(query.limit());
        all.add(query.offset());
        return all.toArray();
    }

    /** What those to whom something lies ahead sort by, as pairs. */
    private String places() {
        List<List<Long>> places = new ArrayList<>();
        ahead.forEach((n, person) -> places.add(Arrays.asList(n,
                query.sort() == PersonSort.LAST_TOUCH ? person.touches().last() : person.nextDue())));
        return places.toString();
    }

    /** Counts without regard to the page. */
    public String count() {
        return "SELECT count(*) FROM person" + where;
    }

    /** Arguments of {@link #count}. */
    public Object[] countArguments() {
        return arguments.toArray();
    }

    private String touchColumn() {
        return query.sort() == PersonSort.LAST_TOUCH ? "last_touch" : "next_due";
    }

    private String order(String touchColumn) {
        boolean back = query.reversed();
        return switch (query.sort()) {
            case NAME -> back ? "sort DESC, n DESC" : "sort, n";
            case LAST_TOUCH -> touchColumn + (back ? " ASC NULLS LAST" : " DESC");
            case NEXT_DUE -> touchColumn + (back ? " DESC" : " ASC NULLS LAST");
            case ORGANIZATION -> back ? "organization IS NULL, place DESC, sort DESC" : "place, sort";
            case ADDED -> back ? "n" : "n DESC";
            case RELATION -> back ? "key, touches" : "key DESC, touches DESC";
        };
    }
}
