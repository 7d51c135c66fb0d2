// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.rows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.wellspring.core.Moments;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.people.internal.JsonValues;

/**
 * The touches of one person in brief.
 * <p>
 * Every interaction is a touch, sharing, commenting and promoting included (M2), but a note to oneself, a try that
 * reached nobody and a plan. The last two-way touch (M1) is the later of the last interaction that went both ways, and the last day
 * by which both sides had spoken: the earlier of the last word in and the last word out. People who speak with each other do so
 * both ways, whoever of them called or came. A table holds all of it, what lies
 * ahead too; what is so on a day is read anew for the few to whom something does.
 *
 * @param last when the last touch was, epoch ms; null for none
 * @param lastDay its epoch day; null for none
 * @param kind its kind's word; null for none
 * @param twoWayDay epoch day of the last two-way touch; null for none
 * @param wroteDay epoch day of the last letter that waits for an answer, as {@link UnansweredRun} tells; null for none
 * @param spokeDay epoch day of the last one that was a conversation: no word {@link ToMany to many}; null for none
 * @param count how many touches were logged
 */
public record Touches(Long last, Long lastDay, String kind, Long twoWayDay, Long wroteDay, Long spokeDay, long count) {
    /** Newest first from the index: nearly always the first few rows tell all. */
    private static final int FIRST_LOOK = 2;
    private static final int SECOND_LOOK = 14;
    private static final String SELECT = """
            SELECT l.at, o.data ->> '$.kind', o.data ->> '$.direction', o.data ->> '$.dayOnly',
              o.data ->> '$.day', o.data ->> '$.attempt', o.data ->> '$.planned', json_array_length(o.data, '$.participants')
            FROM link l JOIN object o ON o.n = l.source
            WHERE l.target = ? AND l.feature = ? ORDER BY l.at DESC, l.source DESC LIMIT ? OFFSET ?""";
    private static final String UNTIL = """
            SELECT l.at, o.data ->> '$.kind', o.data ->> '$.direction', o.data ->> '$.dayOnly',
              o.data ->> '$.day', o.data ->> '$.attempt', o.data ->> '$.planned', json_array_length(o.data, '$.participants')
            FROM link l JOIN object o ON o.n = l.source
            WHERE l.target = ? AND l.feature = ? AND l.at < ? ORDER BY l.at DESC, l.source DESC LIMIT ? OFFSET ?""";
    private static final String COUNT = """
            SELECT (SELECT count(*) FROM link WHERE target = ?1 AND feature = ?2)
              - (SELECT count(*) FROM person_aside WHERE n = ?1)""";
    public static final Touches NONE = new Touches(null, null, null, null, null, null, 0);

    private record One(long at, String kind, String direction, boolean dayOnly, LocalDate local, boolean attempt, boolean planned, int people) {
        static One of(Row r) {
            return new One(r.number(1), r.text(2), r.text(3), r.flag(4), JsonValues.day(r.text(5)).orElse(null),
                    r.flag(6), r.flag(7), (int) r.number(8));
        }

        boolean isTouch() {
            return !attempt && !planned && !"note".equals(kind);
        }

        boolean isTalk() {
            return ToMany.isTalk(kind);
        }

        long day(ZoneId zone) {
            return Moments.day(Instant.ofEpochMilli(at), dayOnly, local, zone).toEpochDay();
        }
    }

    /**
     * Reads those of a person.
     *
     * @param participants number of {@code Interaction.participants}, -1 if there is none
     * @param zone in which a moment is on a day
     */
    public static Touches of(Rows rows, long person, long participants, ZoneId zone) {
        if (participants < 0) {
            return NONE;
        }
        Fold fold = new Fold(zone);
        List<One> first = look(rows, person, participants, FIRST_LOOK, 0);
        fold.add(first);
        if (fold.seen == 0) {
            return NONE;
        }
        if (fold.seen < FIRST_LOOK) {
            return fold.result(first.stream().filter(One::isTouch).count());
        }
        if (!fold.complete()) {
            fold.add(look(rows, person, participants, SECOND_LOOK, FIRST_LOOK));
        }
        if (!fold.complete() && fold.seen == FIRST_LOOK + SECOND_LOOK) {
            fold.add(look(rows, person, participants, -1, FIRST_LOOK + SECOND_LOOK));
        }
        return fold.result(rows.number(COUNT, person, participants));
    }

    /** Those of a person as they are at the end of a day: what is dated later is a plan and no touch. */
    static Touches until(LocalDate today, Rows rows, long person, long participants, ZoneId zone) {
        Instant end = Moments.latest(today);
        Fold fold = new Fold(zone);
        for (int from = 0, read = SECOND_LOOK; read == SECOND_LOOK && !fold.complete(); from += read) {
            List<One> all = rows.query(UNTIL, One::of, person, participants, end, SECOND_LOOK, from);
            fold.add(all.stream().filter(one -> one.day(zone) <= today.toEpochDay()).toList());
            read = all.size();
        }
        return fold.result(rows.number(COUNT, person, participants));
    }

    private static List<One> look(Rows rows, long person, long participants, int limit, int offset) {
        return rows.query(SELECT, One::of, person, participants,
                limit, offset);
    }

    /** Goes from the newest back. */
    private static final class Fold {
        private final ZoneId zone;
        private One last;
        private One in;
        private One out;
        private One both;
        private One wrote;
        private One spoke;
        private int seen;

        Fold(ZoneId zone) {
            this.zone = zone;
        }

        void add(List<One> newestFirst) {
            seen += newestFirst.size();
            for (One one : newestFirst) {
                if (complete()) {
                    return;
                }
                if (one.isTouch()) {
                    add(one);
                }
            }
        }

        private void add(One one) {
            last = last == null ? one : last;
            // no sign of life was met yet, going back
            if (in == null && both == null && wrote == null && UnansweredRun.waits(one.kind(), one.direction(), one.people())) {
                wrote = one;
            }
            spoke = spoke == null && !ToMany.is(one.kind(), one.direction(), one.people()) ? one : spoke;
            if (one.isTalk()) {
                both = one;
            } else if ("in".equals(one.direction())) {
                in = in == null ? one : in;
            } else if ("out".equals(one.direction())) {
                out = out == null ? one : out;
            } else {
                both = one;
            }
        }

        boolean complete() {
            return both != null || in != null && out != null;
        }

        /** Whichever completed the search is the earlier of the pair, or the touch both ways that is later than any pair. */
        private Long twoWayDay() {
            if (both != null) {
                return both.day(zone);
            }
            return in != null && out != null ? (Long) Math.min(in.day(zone), out.day(zone)) : null;
        }

        private Long dayOf(One one) {
            return one == null ? null : (Long) one.day(zone);
        }

        Touches result(long count) {
            return last == null ? new Touches(null, null, null, null, null, null, count)
                    : new Touches(last.at(), last.day(zone), last.kind() == null ? "call" : last.kind(), twoWayDay(), dayOf(wrote), dayOf(spoke), count);
        }
    }
}
