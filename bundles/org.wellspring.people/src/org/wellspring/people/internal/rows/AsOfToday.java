// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.rows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

import org.wellspring.core.Moments;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.people.ComingUp;
import org.wellspring.people.rhythm.Interval;
import org.wellspring.people.rhythm.RhythmStage;

/**
 * What is so today of the few to whom a touch lies ahead: one dated later is a plan (M1, F5), but the table of people holds the
 * latest of all, as it is written on no particular day. Any thread.
 */
public final class AsOfToday {
    private static final String AHEAD = """
            SELECT n, stage, status, ideal, started_on, met_on, months FROM person WHERE last_touch >= ? AND last_day > ?""";

    /**
     * Somebody without what is planned.
     *
     * @param nextDue epoch day; null when no rhythm asks for one
     */
    public record Person(Touches touches, Long nextDue) {
        /** Day of the last touch; null for none. */
        public LocalDate lastDay() {
            return day(touches.lastDay());
        }

        /** Day of the last conversation; null for none. */
        public LocalDate spokeDay() {
            return day(touches.spokeDay());
        }

        /** Next date of the rhythm; null for none. */
        public LocalDate nextDay() {
            return day(nextDue);
        }

        private static LocalDate day(Long epochDay) {
            return epochDay == null ? null : LocalDate.ofEpochDay(epochDay);
        }
    }

    private final Rows rows;
    private final LocalDate today;
    private final ZoneId zone;

    /** In a space, on its own today. */
    public AsOfToday(Space space) {
        this(space, LocalDate.now(space.clock()));
    }

    /** In a space, on any day. */
    public AsOfToday(Space space, LocalDate today) {
        this.rows = Rows.of(space);
        this.today = today;
        this.zone = space.clock().getZone();
    }

    public LocalDate today() {
        return today;
    }

    /** One of them, whose next date is planned like this. */
    public Person person(long n, PersonRows.Plan plan) {
        return person(n, plan, participants());
    }

    /** All of them, by number. */
    public Map<Long, Person> people() {
        Instant from = Moments.earliest(today.plusDays(1));
        Map<Long, PersonRows.Plan> plans = new LinkedHashMap<>();
        rows.each(AHEAD, r -> plans.put(r.number(1), plan(r)), from, today);
        Map<Long, Person> people = new LinkedHashMap<>();
        if (!plans.isEmpty()) {
            long participants = participants();
            plans.forEach((n, plan) -> people.put(n, person(n, plan, participants)));
        }
        return people;
    }

    private Person person(long n, PersonRows.Plan plan, long participants) {
        Touches touches = Touches.until(today, rows, n, participants, zone);
        return new Person(touches, isInPeace(n) ? null : plan.next(touches.lastDay()));
    }

    private boolean isInPeace(long n) {
        return rows.number("SELECT count(*) FROM (" + ComingUp.IN_PEACE + " AND n = ?)", today, n) > 0;
    }

    private long participants() {
        return rows.number("SELECT n FROM feature WHERE name = 'participants'");
    }

    private static PersonRows.Plan plan(Row r) {
        return new PersonRows.Plan(RhythmStage.of(r.number(2)), PersonTables.status(r.number(3)),
                new Interval((int) r.number(4), (int) r.number(7)), r.isNull(5) ? null : (Long) r.number(5),
                r.isNull(6) ? null : (Long) r.number(6));
    }
}
