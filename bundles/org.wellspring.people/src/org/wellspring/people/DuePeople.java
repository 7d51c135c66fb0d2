// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.wellspring.core.Moments;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.people.internal.rows.AsOfToday;
import org.wellspring.people.rhythm.Interval;
import org.wellspring.people.rhythm.RhythmStage;

/**
 * Whom rhythms ask for, who is new, and who was in touch, as of a day: what a list of the day needs of people (F1, F5, F6). What is
 * dated later is a plan, a try that reached nobody is no touch. Only those who may come up by themselves are here. Any thread.
 */
public final class DuePeople {
    /** Counts only what runs, and only with those who are active: nothing else has a next date. */
    private static final String DUE = " FROM person WHERE next_due BETWEEN ? AND ? AND (last_day IS NULL OR last_day <= ?)"
            + " AND rhythm_n NOT IN (SELECT value FROM json_each(?)) AND n NOT IN (" + ComingUp.IN_PEACE + ")";
    private static final String AMONG = " AND rhythm_n IN (SELECT value FROM json_each(?))";
    /** Looks each of them up, so that it costs the same however many others there are. */
    private static final String WITH = " AND n IN (SELECT (SELECT n FROM object WHERE id = unhex(value)) FROM json_each(?))";
    private static final String RHYTHM = """
            SELECT o.id, p.rhythm_n, p.n, p.id, p.name, p.organization, p.next_due, p.stage, p.ideal, p.last_day, p.key, p.months
            FROM person p JOIN object o ON o.n = p.rhythm_n WHERE p.n IN (%s)""";
    private static final String AWAKE = """
            SELECT n FROM person WHERE n IN (SELECT value FROM json_each(?)) AND status = 0
              AND rhythm_n NOT IN (SELECT value FROM json_each(?)) AND n NOT IN (%s)""".formatted(ComingUp.IN_PEACE);
    private static final String NEWEST = """
            SELECT n, id, name, organization, met_on, last_day FROM person
            WHERE met_on <= ? AND status = 0 ORDER BY met_on DESC, n DESC LIMIT ?""";
    private static final String SPOKE = "SELECT count(*) FROM person WHERE last_touch >= ? AND last_day <= ? AND spoke_day >= ?";
    private static final String LOAD = """
            SELECT coalesce(total(1.0 / ideal), 0) * 7 FROM person
            WHERE next_due IS NOT NULL AND status = 0 AND ideal > 0 AND n NOT IN (%s)""".formatted(ComingUp.IN_PEACE);
    private static final String OFTEN = """
            SELECT o.id, p.id, p.name, p.ideal, p.months, p.longest, p.longest_months FROM person p JOIN object o ON o.n = p.rhythm_n
            WHERE p.next_due IS NOT NULL AND p.status = 0 AND p.ideal > 0 AND p.key = 0 AND p.n NOT IN (%s)
            ORDER BY p.stage, p.ideal, p.sort LIMIT ?""".formatted(ComingUp.IN_PEACE);
    private static final LocalDate EVER = LocalDate.ofEpochDay(-4_000_000L);

    /**
     * A rhythm that is due.
     *
     * @param number of the rhythm in the store
     * @param organization may be null
     * @param lastTouch null for none yet
     */
    public record Due(UUID rhythm, long number, long personNumber, UUID person, String name, String organization, LocalDate due,
            RhythmStage stage, Interval interval, LocalDate lastTouch, boolean key) {
        /** Key relationships first, then agreed before proposed, then the earliest. */
        static final Comparator<Due> PRESSING = Comparator.comparing((Due item) -> !item.key())
                .thenComparing(Due::stage, Comparator.reverseOrder()).thenComparing(Due::due);
    }

    /** Somebody met; organization and lastTouch may be null. */
    public record Newcomer(long number, UUID person, String name, String organization, LocalDate metOn, LocalDate lastTouch) {
    }

    /** A running rhythm with somebody who is no key relationship. */
    public record Often(UUID rhythm, UUID person, String name, Interval interval, Interval longest) {
    }

    private final Rows rows;
    private final LocalDate today;
    private final Map<Long, AsOfToday.Person> ahead;

    /** In a space, on a day. */
    public DuePeople(Space space, LocalDate today) {
        this.rows = Rows.of(space);
        this.today = today;
        this.ahead = new AsOfToday(space, today).people();
    }

    /**
     * Rhythms that are due between two days, both included, the most pressing first.
     *
     * @param putOff numbers of rhythms to leave out
     */
    public List<Due> rhythms(LocalDate from, LocalDate until, Collection<Long> putOff, int limit) {
        List<Due> found = new ArrayList<>(rows.query(RHYTHM.formatted("SELECT n" + DUE + " ORDER BY key DESC, stage DESC, next_due LIMIT ?"),
                DuePeople::due, from, until, today, putOff.toString(), today, limit));
        found.addAll(planned(from, until, putOff));
        return found.stream().sorted(Due.PRESSING).limit(limit).toList();
    }

    /** How many fall due between two days, both included; {@code from} may be null. */
    public int countRhythms(LocalDate from, LocalDate until, Collection<Long> putOff) {
        LocalDate first = from == null ? EVER : from;
        return planned(first, until, putOff).size() + (int) rows.number("SELECT count(*)" + DUE, first, until, today, putOff.toString(), today);
    }

    /**
     * How many of some are due until a day.
     *
     * @param rhythms their numbers
     */
    public int countRhythmsAmong(Collection<Long> rhythms, LocalDate until) {
        if (rhythms.isEmpty()) {
            return 0;
        }
        return (int) planned(EVER, until, List.of()).stream().filter(item -> rhythms.contains(item.number())).count()
                + (int) rows.number("SELECT count(*)" + DUE + AMONG, EVER, until, today, "[]", today, rhythms.toString());
    }

    /** How many with these people are due until a day. */
    public int countRhythmsWith(Set<UUID> people, LocalDate until, Collection<Long> putOff) {
        if (people.isEmpty()) {
            return 0;
        }
        return (int) planned(EVER, until, putOff).stream().filter(item -> people.contains(item.person())).count()
                + (int) rows.number("SELECT count(*)" + DUE + WITH, EVER, until, today, putOff.toString(), today, Rows.ids(people));
    }

    /** F1: the last people met until a day, the latest first. */
    public List<Newcomer> newest(LocalDate until, int limit) {
        return rows.query(NEWEST, r -> new Newcomer(r.number(1), r.id(2), r.text(3), r.text(4), r.day(5), lastTouch(r.number(1), r.day(6))),
                until, limit);
    }

    /** F6: with how many people there was a conversation from a day until this one; a card to two hundred is none. */
    public int spokenSince(LocalDate from) {
        return (int) (rows.number(SPOKE, Moments.earliest(from), today, from)
                + ahead.values().stream().filter(p -> isBetween(from, p.spokeDay(), today)).count());
    }

    /** Touches that the running rhythms come to in an average week. */
    public double touchesPerWeek() {
        return rows.first(LOAD, r -> r.real(1), today).orElse(0.0);
    }

    /** Running rhythms with those who are no key relationships: the proposed first, then the most frequent. */
    public List<Often> mostFrequent(int limit) {
        return rows.query(OFTEN, r -> new Often(r.id(1), r.id(2), r.text(3), new Interval((int) r.number(4), (int) r.number(5)),
                new Interval((int) r.number(6), (int) r.number(7))), today, limit);
    }

    /** Rhythms that are due although something is planned. */
    private List<Due> planned(LocalDate from, LocalDate until, Collection<Long> putOff) {
        List<Long> due = ahead.entrySet().stream().filter(e -> isBetween(from, e.getValue().nextDay(), until)).map(Map.Entry::getKey).toList();
        if (due.isEmpty()) {
            return List.of();
        }
        return rows.query(RHYTHM.formatted(AWAKE), DuePeople::due, due.toString(), putOff.toString(), today).stream().map(item -> {
            AsOfToday.Person person = ahead.get(item.personNumber());
            return new Due(item.rhythm(), item.number(), item.personNumber(), item.person(), item.name(), item.organization(),
                    person.nextDay(), item.stage(), item.interval(), person.lastDay(), item.key());
        }).toList();
    }

    private LocalDate lastTouch(long person, LocalDate listed) {
        return ahead.containsKey(person) ? ahead.get(person).lastDay() : listed;
    }

    private static Due due(Row r) {
        return new Due(r.id(1), r.number(2), r.number(3), r.id(4), r.text(5), r.text(6), r.day(7), RhythmStage.of(r.number(8)),
                new Interval((int) r.number(9), (int) r.number(12)), r.day(10), r.flag(11));
    }

    private static boolean isBetween(LocalDate from, LocalDate day, LocalDate until) {
        return day != null && !day.isBefore(from) && !day.isAfter(until);
    }
}
