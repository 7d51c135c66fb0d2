// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rhythm.RhythmStage;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.PersonStatus;
import org.wellspring.people.PersonRow;

/** Reads from the tables what is due on a day, but for the words about it. People who are not active are left out (M8). */
final class DueRows {
    /** Put off until after the day, by number: read once for a statement. */
    private static final String AWAKE = " NOT IN (SELECT subject FROM followup_snooze WHERE until > ? AND occasion IS NULL)";
    private static final String ITEMS = """
             FROM followup_due d LEFT JOIN person p ON p.n = d.person
            WHERE d.kind = ? AND d.alarm = 1 AND coalesce(d.day, d.made + ?) BETWEEN ? AND ?
              AND (d.person IS NULL OR p.status = 0) AND d.n""" + AWAKE;
    private static final String RHYTHMS = " FROM person WHERE next_due BETWEEN ? AND ?"
            + " AND (last_day IS NULL OR last_day <= ?) AND rhythm_n" + AWAKE;
    private static final String RHYTHM = """
            SELECT o.id, p.rhythm_n, p.n, p.id, p.name, p.organization, p.next_due, p.stage, p.ideal, p.last_day, p.key
            FROM person p JOIN object o ON o.n = p.rhythm_n WHERE p.n IN (%s)""";
    private static final String NEWEST = """
            SELECT n, id, name, organization, met_on, last_day FROM person
            WHERE met_on <= ? AND status = 0 ORDER BY met_on DESC, n DESC LIMIT ?""";
    private static final long EVER = -4_000_000L;

    /** Something due; name and organization may be null, person is null where nobody is concerned. */
    record Item(long n, UUID id, String title, LocalDate day, LocalDate made, Long person, UUID personId, String name,
            String organization) {
    }

    /** A rhythm that is due. */
    record RhythmItem(UUID id, long n, Long person, UUID personId, String name, String organization, LocalDate due,
            RhythmStage stage, int days, LocalDate lastTouch, boolean key) {
        /** Key relationships first, then agreed before proposed, then the earliest. */
        static final Comparator<RhythmItem> PRESSING = Comparator.comparing((RhythmItem item) -> !item.key())
                .thenComparing(RhythmItem::stage, Comparator.reverseOrder()).thenComparing(RhythmItem::due);
    }

    /** One of the last people met; lastTouch may be null. */
    record Newcomer(long n, UUID id, String name, String organization, LocalDate metOn, LocalDate lastTouch) {
    }

    private final Rows rows;
    private final LocalDate now;
    private final Ahead ahead;

    DueRows(Space space, LocalDate now) {
        this.rows = space.rows();
        this.now = now;
        this.ahead = new Ahead(space, now);
    }

    /** Promises, follow-ups or cards due until a day, the earliest first; undatedDays after they were made if without a day. */
    List<Item> items(int kind, LocalDate until, int undatedDays, LocalDate today, int limit) {
        return rows.query("SELECT d.n, (SELECT id FROM object o WHERE o.n = d.n), (SELECT title FROM object o WHERE o.n = d.n),"
                + " coalesce(d.day, d.made + ?) AS due, d.made, d.person, p.id, p.name, p.organization" + ITEMS
                + " ORDER BY due, d.n LIMIT ?", DueRows::item, undatedDays, kind, undatedDays, EVER, until, today, limit);
    }

    int countItems(int kind, LocalDate from, LocalDate until, int undatedDays, LocalDate today) {
        return (int) rows.number("SELECT count(*)" + ITEMS, kind, undatedDays, from == null ? (Object) EVER : from, until, today);
    }

    private static Item item(Row r) {
        return new Item(r.number(1), r.id(2), r.text(3) == null ? "" : r.text(3), r.day(4), r.day(5),
                r.isNull(6) ? null : (Long) r.number(6), r.id(7), r.text(8), r.text(9));
    }

    /** The most pressing ones first. */
    List<RhythmItem> rhythms(LocalDate until, int limit) {
        List<RhythmItem> found = new ArrayList<>(rows.query(RHYTHM.formatted("SELECT n" + RHYTHMS
                + " ORDER BY key DESC, stage DESC, next_due LIMIT ?"), DueRows::rhythm, EVER, until, now, until, limit));
        found.addAll(plannedAndDue(null, until));
        return found.stream().sorted(RhythmItem.PRESSING).limit(limit).toList();
    }

    private static RhythmItem rhythm(Row r) {
        return new RhythmItem(r.id(1), r.number(2), r.number(3), r.id(4), r.text(5), r.text(6), r.day(7),
                RhythmStage.values()[(int) r.number(8)], (int) r.number(9), r.day(10), r.flag(11));
    }

    /** Rhythms that are due although something is planned. */
    private List<RhythmItem> plannedAndDue(LocalDate from, LocalDate until) {
        List<Long> due = ahead.people().entrySet().stream().filter(e -> isBetween(from, e.getValue().nextDue(), until))
                .map(Map.Entry::getKey).toList();
        if (due.isEmpty()) {
            return List.of();
        }
        String awake = "SELECT n FROM person WHERE n IN (SELECT value FROM json_each(?)) AND status = 0 AND rhythm_n" + AWAKE;
        return rows.query(RHYTHM.formatted(awake), DueRows::rhythm, due.toString(), until).stream().map(item -> {
            Ahead.Person person = ahead.people().get(item.person());
            return new RhythmItem(item.id(), item.n(), item.person(), item.personId(), item.name(), item.organization(),
                    person.nextDue(), item.stage(), item.days(), person.lastTouch(), item.key());
        }).toList();
    }

    private static boolean isBetween(LocalDate from, LocalDate day, LocalDate until) {
        return day != null && !day.isAfter(until) && (from == null || !day.isBefore(from));
    }

    int countRhythms(LocalDate from, LocalDate until, LocalDate today) {
        return plannedAndDue(from, until).size() + (int) rows.number("SELECT count(*)" + RHYTHMS,
                from == null ? (Object) EVER : from, until, now, today);
    }

    /** F1: the last people met, the latest first. */
    List<Newcomer> newest(LocalDate until, int limit) {
        return rows.query(NEWEST, r -> new Newcomer(r.number(1), r.id(2), r.text(3), r.text(4), r.day(5),
                ahead.lastTouch(r.number(1), r.day(6))), until, limit);
    }

    /** Whether somebody is put off. */
    boolean asleep(long n, LocalDate today) {
        return rows.number("SELECT count(*) FROM followup_snooze WHERE until > ? AND subject = ? AND occasion IS NULL", today, n) > 0;
    }

    /** People touched from a day until today; the day's begin in epoch milliseconds of the space's zone. */
    int touched(LocalDate from, long begin) {
        return (int) (rows.number("SELECT count(*) FROM person WHERE last_touch >= ? AND last_day <= ?", begin, now)
                + ahead.people().values().stream().filter(p -> isBetween(from, p.lastTouch(), now)).count());
    }

    /** M8: whether anybody may be reminded of this person. */
    static boolean isActive(PersonRow person) {
        return person.status() == PersonStatus.ACTIVE;
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
