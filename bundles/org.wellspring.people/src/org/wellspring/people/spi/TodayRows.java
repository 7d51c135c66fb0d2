// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.people.day.RowKind;
import org.wellspring.people.day.TodayRow;

/**
 * Puts rows on Today (F13): what is due, what comes, and what "done" and "put off" mean for them. An OSGi service; all rows of
 * Wellspring itself come by this way. {@link #kinds}, {@link #rows} and {@link #coming} are called on a thread of their own and
 * use only what is for any thread; who throws, or takes more than a few seconds, loses their rows and nothing else.
 */
public interface TodayRows {
    /**
     * Some rows, and how many there are.
     *
     * @param rows the first ones, at most as many as asked for
     * @param all how many there are altogether
     * @param beside what is due with people who are in the list already ({@link Day#listed}), a sentence by person: their row says it
     */
    record Found(List<TodayRow> rows, int all, Map<UUID, String> beside) {
        /** Some rows, and nothing to say in those of others. */
        public Found(List<TodayRow> rows, int all) {
            this(rows, all, Map.of());
        }

        /** All there are. */
        public static Found all(List<TodayRow> rows) {
            return new Found(rows, rows.size());
        }
    }

    /** The sorts of rows it has, at least one: in words of the user's language. The lowest weight is its place among others. */
    List<RowKind> kinds();

    /**
     * What is due on a day, the most pressing first. What was put off is left out ({@link Day#isPutOff}), and so may be what is
     * about somebody who is in the list already ({@link Day#listed}): then {@link Found#beside} says it in their row.
     *
     * @param limit most rows wanted; 0 where only their number matters
     */
    default Found rows(Day day, int limit) {
        return Found.all(List.of());
    }

    /**
     * What the days to come hold (F15), in any order: a line each, of the name and the subject, or the why where there is one.
     *
     * @param from the first of these days
     * @param until the last one
     */
    default List<TodayRow> coming(Day day, LocalDate from, LocalDate until) {
        return List.of();
    }

    /**
     * What ticking off a row means. Called inside the transaction that does it.
     *
     * @return a command that does it and answers the row's id; empty for what is no row of this sort, or is never ticked off
     */
    default Optional<Command<UUID>> done(Space space, Tx tx, UUID row) {
        return Optional.empty();
    }

    /**
     * What letting a row go means, done by nobody any more: a promise one is released from. Called inside the transaction that does it.
     *
     * @return a command that does it and answers the row's id; empty for what is no row of this sort, or can't be let go
     */
    default Optional<Command<UUID>> letGo(Space space, Tx tx, UUID row) {
        return Optional.empty();
    }

    /**
     * What putting a row off means (F6), where that is something of its own: usually a snooze of the object with the row's id is
     * kept, and {@link Day#isPutOff} knows of it. Called inside the transaction that does it.
     *
     * @param until a day after today
     * @return a command that does it and answers the id of what was kept; empty where the usual is meant
     */
    default Optional<Command<UUID>> putOff(Space space, Tx tx, UUID row, LocalDate until) {
        return Optional.empty();
    }
}
