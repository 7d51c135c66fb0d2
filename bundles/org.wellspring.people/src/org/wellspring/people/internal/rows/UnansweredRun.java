// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.rows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.wellspring.core.Moments;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.InteractionKind;
import org.wellspring.people.internal.JsonValues;

/**
 * What I wrote to somebody since they last said anything: letters, mails and messages that wait for an answer, the first one first (T8). What went
 * to many at once waits for none, and neither does sharing or commenting. Any sign of life is an answer.
 *
 * @param letters those that wait; empty where nothing does
 * @param answered the day they last said anything; null for never
 */
public record UnansweredRun(List<Letter> letters, LocalDate answered) {
    private static final Set<String> WRITTEN = Set.of("email", "message", "letter");
    private static final int AT_ONCE = 16;
    private static final String FIELDS = """
            SELECT o.n, o.id, o.at, o.data ->> '$.kind', o.data ->> '$.direction', o.data ->> '$.dayOnly', o.data ->> '$.day',
              o.data ->> '$.attempt', o.data ->> '$.planned', o.title, json_array_length(o.data, '$.participants')""";
    private static final String SELECT = FIELDS + """
             FROM link l JOIN object o ON o.n = l.source
            WHERE l.target = ? AND l.feature = ? ORDER BY l.at DESC, l.source DESC LIMIT ? OFFSET ?""";
    /** The first ones of several people, whom to ask one by one takes longer than all else. */
    private static final String FIRST = FIELDS + """
            , w.value FROM json_each(?1) w CROSS JOIN json_each((SELECT json_group_array(source) FROM (
              SELECT l.source FROM link l WHERE l.target = w.value AND l.feature = ?2 ORDER BY l.at DESC, l.source DESC LIMIT ?3))) s
            CROSS JOIN object o ON o.n = s.value ORDER BY w.key, s.key""";

    /** One that waits. */
    public record Letter(long n, UUID id, LocalDate day, InteractionKind kind, String about) {
    }

    private record Seen(Letter letter, String kind, String direction, boolean aside, int people) {
        static Seen of(Row r, ZoneId zone) {
            LocalDate day = Moments.day(Instant.ofEpochMilli(r.number(3)), r.flag(6), JsonValues.day(r.text(7)).orElse(null), zone);
            String kind = r.text(4) == null ? "call" : r.text(4);
            return new Seen(new Letter(r.number(1), r.id(2), day, InteractionKind.get(kind), r.text(10) == null ? "" : r.text(10)), kind, r.text(5),
                    r.flag(8) || r.flag(9) || "note".equals(r.text(4)), (int) r.number(11));
        }

        boolean isOut() {
            return "out".equals(direction) && !ToMany.isTalk(kind);
        }
    }

    /** What was read so far of somebody, back from the last. */
    private static final class Reading {
        private final List<Letter> letters = new ArrayList<>();
        private final LocalDate until;
        private LocalDate answered;
        private int seen;

        Reading(LocalDate until) {
            this.until = until;
        }

        void take(Seen one) {
            seen++;
            if (answered != null || one.aside() || until != null && one.letter().day().isAfter(until)) {
                return;
            }
            if (!one.isOut()) {
                answered = one.letter().day();
            } else if (waits(one.kind(), one.direction(), one.people())) {
                letters.addFirst(one.letter());
            }
        }

        /** Whether there may be more of it before. */
        boolean goesOn() {
            return answered == null && seen > 0 && seen % AT_ONCE == 0;
        }

        UnansweredRun run() {
            return new UnansweredRun(letters, answered);
        }
    }

    /** Reads those of several people as of a day, by their numbers. */
    public static Map<Long, UnansweredRun> of(Rows rows, Collection<Long> people, long participants, ZoneId zone, LocalDate until) {
        Map<Long, Reading> readings = new HashMap<>();
        people.forEach(person -> readings.put(person, new Reading(until)));
        if (participants >= 0 && !people.isEmpty()) {
            rows.each(FIRST, r -> readings.get(r.number(12)).take(Seen.of(r, zone)), people.toString(), participants, AT_ONCE);
        }
        Map<Long, UnansweredRun> runs = new HashMap<>();
        readings.forEach((person, reading) -> runs.put(person, reading.goesOn() ? of(rows, person, participants, zone, until) : reading.run()));
        return runs;
    }

    /**
     * Reads it.
     *
     * @param person number of the person
     * @param participants number of {@code Interaction.participants}, -1 if there is none
     * @param until what is dated later is not there yet; null for all
     */
    public static UnansweredRun of(Rows rows, long person, long participants, ZoneId zone, LocalDate until) {
        Reading reading = new Reading(until);
        boolean more = participants >= 0;
        for (int from = 0; more; from += AT_ONCE) {
            List<Seen> some = rows.query(SELECT, r -> Seen.of(r, zone), person, participants, AT_ONCE, from);
            some.forEach(reading::take);
            more = !some.isEmpty() && reading.goesOn();
        }
        return reading.run();
    }

    /** Whether what I did waits for an answer: it was written, to one or a few. */
    static boolean waits(String kind, String direction, int people) {
        return "out".equals(direction) && kind != null && WRITTEN.contains(kind) && !ToMany.is(kind, direction, people);
    }

    /**
     * Whether a case is about one of those that wait.
     *
     * @param outreach number of the letter it was made for; negative where that is not known, or was deleted: then only an answer since ends the case (T12)
     * @param since the day of it, which tells where the letter is not known; may be null
     */
    public boolean holds(long outreach, LocalDate since) {
        if (outreach < 0) {
            return since == null || answered == null || answered.isBefore(since);
        }
        return letters.stream().anyMatch(letter -> letter.n() == outreach);
    }
}
