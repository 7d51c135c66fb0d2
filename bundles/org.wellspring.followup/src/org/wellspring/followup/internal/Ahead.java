// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.wellspring.core.Space;
import org.wellspring.core.rhythm.NextDate;
import org.wellspring.core.rhythm.RhythmStage;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.PersonStatus;

/**
 * The few people with whom something is planned. A touch dated ahead is a plan: it neither counts as the last one nor
 * moves a rhythm before its day has come (M1, F5). The table of people holds the latest touch of all; who is here has
 * another one as of today.
 */
public final class Ahead {
    private static final String PEOPLE = """
            SELECT n, stage, ideal, started_on, met_on FROM person
            WHERE last_touch >= ? AND last_day > ?""";
    private static final String LAST = """
            SELECT l.at, o.data ->> '$.dayOnly' FROM link l JOIN object o ON o.n = l.source
            WHERE l.target = ? AND l.feature = (SELECT n FROM feature WHERE name = 'participants') AND l.at < ?
              AND l.at < CASE WHEN o.data ->> '$.dayOnly' THEN ? ELSE ? END AND coalesce(o.data ->> '$.kind', '') <> 'note'
            ORDER BY l.at DESC LIMIT 1""";

    /** Somebody as of today; the days may be null. */
    public record Person(LocalDate lastTouch, LocalDate nextDue) {
    }

    private final Rows rows;
    private final ZoneId zone;
    private final LocalDate today;
    private final Map<Long, Person> people = new HashMap<>();

    /** In a space, on a day. */
    public Ahead(Space space, LocalDate today) {
        this.rows = space.rows();
        this.zone = space.clock().getZone();
        this.today = today;
        // A touch of a day alone is at noon UTC, when the day has begun in every zone.
        rows.query(PEOPLE, r -> people.put(r.number(1), person(r)), tomorrow(zone), today);
    }

    /** Them by number. */
    public Map<Long, Person> people() {
        return people;
    }

    /** The last touch of somebody as of today, where the table has this one. */
    public LocalDate lastTouch(long person, LocalDate listed) {
        return people.containsKey(person) ? people.get(person).lastTouch() : listed;
    }

    /** The next date of somebody's rhythm as of today, where the table has this one. */
    public LocalDate nextDue(long person, LocalDate listed) {
        return people.containsKey(person) ? people.get(person).nextDue() : listed;
    }

    private Person person(Row r) {
        LocalDate last = last(r.number(1)).orElse(null);
        return new Person(last, NextDate.of(RhythmStage.values()[(int) r.number(2)], PersonStatus.ACTIVE, (int) r.number(3),
                last, r.day(4), r.day(5)).orElse(null));
    }

    private Optional<LocalDate> last(long person) {
        long end = Math.max(tomorrow(zone), tomorrow(ZoneOffset.UTC));
        return rows.first(LAST, r -> Instant.ofEpochMilli(r.number(1)).atZone(r.flag(2) ? ZoneOffset.UTC : zone).toLocalDate(),
                person, end, tomorrow(ZoneOffset.UTC), tomorrow(zone));
    }

    private long tomorrow(ZoneId in) {
        return today.plusDays(1).atStartOfDay(in).toInstant().toEpochMilli();
    }
}
