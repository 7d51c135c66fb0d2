// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.people.ComingUp;
import org.wellspring.people.DuePeople;
import org.wellspring.people.PeopleByNumber;
import org.wellspring.people.spi.Day;

/** Reads what is due on a day, but for the words about it. People who are not active are left out (M8). */
public final class DueRows {
    /** Put off until after the day, by number: read once for a statement. */
    private static final String ASLEEP = "SELECT subject FROM followup_snooze WHERE until > ? AND occasion IS NULL";
    private static final String PUT_OFF = "SELECT o.id, max(s.until) FROM followup_snooze s JOIN object o ON o.n = s.subject"
            + " WHERE s.until > ? AND s.occasion IS NULL GROUP BY s.subject";
    /** A promise stays, whomever it was given to (T12). */
    private static final String COMES_UP = "(d.kind = " + FollowupProjection.PROMISE + " OR d.person IS NULL OR d.person NOT IN ("
            + ComingUp.IN_PEACE.replace("?", "%s") + "))";
    private static final String ITEMS = " FROM followup_due d WHERE d.kind = ? AND d.alarm = 1 AND d.muted = 0"
            + " AND coalesce(d.day, d.made + ?) BETWEEN ? AND ? AND d.n NOT IN (" + ASLEEP + ") AND " + COMES_UP.formatted("?");
    private static final String ALL = """
            SELECT d.n, (SELECT id FROM object o WHERE o.n = d.n), (SELECT title FROM object o WHERE o.n = d.n),
              coalesce(d.day, d.made + ?) AS due, d.made, d.person, d.taken""" + ITEMS + " ORDER BY due, d.n LIMIT ?";
    /** Its day, or the day it comes back on if that is later. */
    private static final String COMING = """
            SELECT * FROM (
              SELECT d.n, (SELECT id FROM object o WHERE o.n = d.n), (SELECT title FROM object o WHERE o.n = d.n),
                max(coalesce(d.day, d.made + ?1), coalesce((SELECT max(until) FROM followup_snooze s WHERE s.subject = d.n), 0)) AS due, d.made, d.person, d.taken
              FROM followup_due d WHERE d.kind = ?2 AND d.alarm = 1 AND d.muted = 0 AND coalesce(d.day, d.made + ?1) <= ?4
                AND %s)
            WHERE due BETWEEN ?3 AND ?4""".formatted(COMES_UP.formatted("?5"));
    private static final String BACK = "SELECT subject FROM followup_snooze WHERE occasion IS NULL GROUP BY subject HAVING max(until) BETWEEN ? AND ?";
    private static final LocalDate EVER = LocalDate.ofEpochDay(-4_000_000L);

    /** Something due; the person is empty where nobody is concerned, and taken says that it is an offer of mine they took up (F9). */
    public record Item(UUID id, String title, LocalDate day, LocalDate made, Optional<PeopleByNumber.Named> person, boolean taken) {
    }

    private record Found(UUID id, String title, LocalDate day, LocalDate made, Long person, boolean taken) {
    }

    private final Space space;
    private final Rows rows;
    private final LocalDate now;
    private DuePeople people;

    /** Of a space, as of a day. */
    public DueRows(Space space, LocalDate now) {
        this.space = space;
        this.rows = Rows.of(space);
        this.now = now;
    }

    /** Promises, follow-ups or cards due until a day, the earliest first; undatedDays after they were made if without a day. */
    public List<Item> items(int kind, LocalDate until, int undatedDays, LocalDate today, int limit) {
        if (limit <= 0) {
            return List.of();
        }
        return items(rows.query(ALL, DueRows::found, undatedDays, kind, undatedDays, EVER, until, today, now, limit));
    }

    /** Promises or follow-ups that fall due, or come back, between two days, both included. */
    public List<Item> coming(int kind, LocalDate from, LocalDate until, int undatedDays) {
        return items(rows.query(COMING, DueRows::found, undatedDays, kind, from, until, now));
    }

    private List<Item> items(List<Found> found) {
        Map<Long, PeopleByNumber.Named> who = new HashMap<>(new PeopleByNumber(space).names(
                found.stream().map(Found::person).filter(Objects::nonNull).distinct().toList()));
        return found.stream().map(f -> new Item(f.id(), f.title(), f.day(), f.made(), Optional.ofNullable(who.get(f.person())), f.taken())).toList();
    }

    private static Found found(Row r) {
        return new Found(r.id(2), r.text(3) == null ? "" : r.text(3), r.day(4), r.day(5), r.isNull(6) ? null : (Long) r.number(6), r.flag(7));
    }

    /**
     * How many of them are due between two days, both included; {@code from} may be null. Of who is left in peace only what was promised counts (T12).
     */
    public int countItems(int kind, LocalDate from, LocalDate until, int undatedDays, LocalDate today) {
        return (int) rows.number("SELECT count(*)" + ITEMS, kind, undatedDays, from == null ? EVER : from, until, today, now);
    }

    /**
     * How many of them fall due, or come back, between two days, both included: a thing put off counts where it comes up then (F6). Of who is left in
     * peace only what was promised counts (T12).
     */
    public int countComing(int kind, LocalDate from, LocalDate until, int undatedDays) {
        return (int) rows.number("SELECT count(*) FROM (" + COMING + ")", undatedDays, kind, from, until, now);
    }

    /** How many rhythms fall due, or come back, between two days, both included (F6). */
    public int countRhythmsComing(LocalDate from, LocalDate until) {
        return people().countRhythms(from, until, asleep(until))
                + people().countRhythmsAmong(rows.query(BACK, r -> r.number(1), from, until), from.minusDays(1));
    }

    /** The most pressing ones first. */
    public List<DuePeople.Due> rhythms(LocalDate until, int limit) {
        return people().rhythms(EVER, until, asleep(until), limit);
    }

    /** All that are due between two days, both included, the most pressing ones first. */
    public List<DuePeople.Due> rhythms(LocalDate from, LocalDate until) {
        return people().rhythms(from, until, asleep(until), Integer.MAX_VALUE);
    }

    /** How many rhythms are due between two days, both included; {@code from} may be null. */
    public int countRhythms(LocalDate from, LocalDate until, LocalDate today) {
        return people().countRhythms(from, until, asleep(today));
    }

    /** How many rhythms with these people are due until a day. */
    public int countRhythmsWith(Set<UUID> some, LocalDate until) {
        return people().countRhythmsWith(some, until, asleep(until));
    }

    /** What is put off, by id, and until when. */
    public Map<UUID, LocalDate> putOff() {
        Map<UUID, LocalDate> until = new HashMap<>();
        rows.query(PUT_OFF, r -> Map.entry(r.id(1), r.day(2)), now).forEach(one -> until.put(one.getKey(), one.getValue()));
        return until;
    }

    private List<Long> asleep(LocalDate day) {
        return rows.query(ASLEEP, r -> r.number(1), day);
    }

    /** Of a day, read once for all who ask. */
    public static DueRows of(Day day) {
        return day.shared(DueRows.class, () -> new DueRows(day.space(), day.date()));
    }

    /** What rhythms and touches say. */
    public DuePeople people() {
        if (people == null) {
            people = new DuePeople(space, now);
        }
        return people;
    }

    /** Whether somebody is put off. */
    public boolean asleep(long n, LocalDate today) {
        return rows.number("SELECT count(*) FROM followup_snooze WHERE until > ? AND subject = ? AND occasion IS NULL", today, n) > 0;
    }

    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
