// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.settings.Settings;
import org.wellspring.goals.internal.TimeSort;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.OutreachPurposes;
import org.wellspring.people.PeopleByNumber;
import org.wellspring.people.PersonRow;

/**
 * Where time went in a span of days: to goals, to helping, to neither (O3). It knows what somebody counted: touches, help, events, steps towards goals,
 * time noted as such. What is told twice is counted once: a touch at an event whose time is known, help in a touch whose time is known. Time with friends and
 * family is nobody's business, and is not asked what it was for, unless business was talked.
 *
 * @param from the first day
 * @param until the last day
 * @param goals minutes that served a goal
 * @param help minutes of help, as far as no goal was served
 * @param neither minutes of neither
 * @param spent what took the minutes of neither, the longest first
 */
public record TimeShare(LocalDate from, LocalDate until, int goals, int help, int neither, List<Spent> spent) {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final int GOAL = 0;
    private static final int HELP = 1;
    private static final int NEITHER = 2;
    private static final int TWICE = 3;
    private static final int BY_PEOPLE = 4;
    /** Whether something given belongs to a touch: ?4 is the class of favours. */
    private static final String GAVE = """
            EXISTS (SELECT 1 FROM link l JOIN object f ON f.n = l.source WHERE l.target = %s AND f.class = ?4
              AND l.feature IN (SELECT n FROM feature WHERE name = 'interaction')
              AND coalesce(f.data ->> '$.direction', 'given') = 'given' AND NOT coalesce(f.data ->> '$.saleAttached', 0))""";
    private static final String SERVES = """
            EXISTS (SELECT 1 FROM object e JOIN json_each(coalesce(e.data -> '$.goals', '[]')) g JOIN object served ON served.n = g.value
            WHERE e.n = %s AND served.class = ?3)""";
    /** It was not about business, which a pitch is (M7): to keep in touch is nobody’s business, and else it depends on who was there (M6, T7). */
    private static final String FRIENDS = """
            WHEN coalesce(o.data ->> '$.business', 0) OR coalesce(o.data ->> '$.pitch', 0) THEN 2
            WHEN o.data ->> '$.purpose' = 'keeping' THEN 3 ELSE 4""";
    private static final String THERE = """
            SELECT o.n, w.value FROM object o JOIN json_each(o.data, '$.participants') w WHERE o.n IN (SELECT value FROM json_each(?))""";
    private static final String SELECT = """
            SELECT t.n, t.day, t.minutes, t.sort, o.title, o.id, CASE t.sort
              WHEN 4 THEN 0
              WHEN 3 THEN CASE
                WHEN EXISTS (SELECT 1 FROM object s JOIN object r ON r.n = s.root WHERE s.n = o.data ->> '$.subject' AND r.class = ?3)
                  OR %2$s THEN 0
                WHEN EXISTS (SELECT 1 FROM object s WHERE s.n = o.data ->> '$.subject' AND s.class IN (?4, ?5, ?6, ?7, ?8)) THEN 1 ELSE 2 END
              WHEN 2 THEN CASE WHEN %3$s THEN 0 ELSE 2 END
              WHEN 1 THEN CASE WHEN EXISTS (SELECT 1 FROM goals_time x WHERE x.n = o.data ->> '$.interaction') THEN 3
                WHEN coalesce(o.data ->> '$.saleAttached', 0) THEN 2 ELSE 1 END
              ELSE CASE WHEN EXISTS (SELECT 1 FROM goals_time x WHERE x.n = o.data ->> '$.event') THEN 3
                WHEN %4$s THEN 0 WHEN %1$s THEN 1 %5$s END
              END
            FROM goals_time t JOIN object o ON o.n = t.n WHERE t.day BETWEEN ?1 AND ?2 ORDER BY t.day, t.n""".formatted(GAVE.formatted("t.n"),
            SERVES.formatted("o.data ->> '$.subject'"), SERVES.formatted("t.n"), SERVES.formatted("o.data ->> '$.event'"), FRIENDS);

    /**
     * Something that took time.
     *
     * @param what may be empty
     * @param sort which sort of thing: touch, help, event, time
     */
    public record Spent(UUID id, LocalDate on, int minutes, String what, String sort) {
    }

    private record Found(long n, int minutes, int into, Spent spent) {
        Found into(int other) {
            return new Found(n, minutes, other, spent);
        }
    }

    /** Of the last days until today, as many as the user set. Any thread. */
    public static TimeShare lately(Space space) {
        LocalDate today = LocalDate.now(space.clock());
        return of(space, today.minusDays(new Settings(space).get(GoalsSettings.TIME_DAYS) - 1L), today);
    }

    /** Of a span of days, both included. Any thread. */
    public static TimeShare of(Space space, LocalDate from, LocalDate until) {
        List<Found> all = Rows.of(space).query(SELECT,
                r -> new Found(r.number(1), (int) r.number(3), (int) r.number(7), new Spent(r.id(6), r.day(2), (int) r.number(3),
                        Objects.requireNonNullElse(r.text(5), ""), TimeSort.of(r.number(4)).name().toLowerCase(Locale.ROOT))),
                from, until, MODEL.getGoal(), MODEL.getFavour(), MODEL.getIntroduction(), MODEL.getLead(), MODEL.getPromise(), MODEL.getOffer());
        Set<Long> friends = amongFriends(space, all.stream().filter(f -> f.into() == BY_PEOPLE).map(Found::n).toList());
        List<Found> found = all.stream().map(f -> f.into() != BY_PEOPLE ? f : f.into(friends.contains(f.n()) ? TWICE : NEITHER)).toList();
        return new TimeShare(from, until, sum(found, GOAL), sum(found, HELP), sum(found, NEITHER),
                found.stream().filter(f -> f.into() == NEITHER).map(Found::spent)
                        .sorted(Comparator.comparing(Spent::minutes).reversed().thenComparing(Spent::on, Comparator.reverseOrder())).toList());
    }

    /** Those touches at which nobody but friends and family were; of somebody who is not in the book any more, nobody knows. */
    private static Set<Long> amongFriends(Space space, List<Long> touches) {
        Map<Long, List<Long>> there = new HashMap<>();
        Rows.of(space).each(THERE, r -> there.computeIfAbsent(r.number(1), n -> new ArrayList<>()).add(r.number(2)), touches.toString());
        Map<Long, PersonRow> people = new PeopleByNumber(space).rows(there.values().stream().flatMap(List::stream).distinct().toList());
        return there.entrySet().stream()
                .filter(one -> one.getValue().stream().allMatch(n -> people.containsKey(n) && OutreachPurposes.isFriend(people.get(n).kinds())))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** How many minutes there were at all. */
    public int all() {
        return goals + help + neither;
    }

    /** The share of neither in a hundred; 0 where nobody counted anything. */
    public int share() {
        return all() == 0 ? 0 : Math.round(neither * 100f / all());
    }

    private static int sum(List<Found> found, int into) {
        return found.stream().filter(f -> f.into() == into && into != TWICE).mapToInt(Found::minutes).sum();
    }
}
