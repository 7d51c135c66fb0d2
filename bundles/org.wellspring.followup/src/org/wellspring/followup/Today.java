// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.followup.internal.RowReasons;

/** The list of the day: whom to get back to, why now, and how to help (F13). An OSGi service. Any thread. */
public interface Today {
    /** How far Today looks ahead unless told otherwise, in days (F15). */
    int WEEK = 7;

    /**
     * The list of a day, as {@link org.wellspring.people.spi.TodayRows} have rows for it: promises first (F9), then birthdays and
     * anniversaries (F15), follow-ups, rhythms (F5), new people (F1) and cards (F2), and what plug-ins have at their places. People
     * who are not active are left out (M8), and so are rows that are put off until a later day (F6).
     *
     * @param limit most rows to return; 0 where none is wanted
     */
    TodayList of(Space space, LocalDate date, int limit);

    /** The list of the space's own today. */
    default TodayList of(Space space, int limit) {
        return of(space, LocalDate.now(space.clock()), limit);
    }

    /**
     * The same list for those who say nothing of how to help: no row of it does, but for those whose source says so itself. To find that out takes longer
     * than all else.
     */
    TodayList outline(Space space, LocalDate date, int limit);

    /**
     * All that is said of a day, read once: its list, whom to begin with, and what the days after it hold.
     *
     * @param limit most rows of its list to return
     * @param days how many days after {@code date} to look at
     */
    TodayPage page(Space space, LocalDate date, int limit, int days);

    /** Ticks off the row with this id, as whoever brings such rows means it; answers the id. */
    Command<UUID> done(UUID row);

    /** Lets the row with this id go, as whoever brings such rows means it: a promise one is released from; answers the id. */
    Command<UUID> letGo(UUID row);

    /** Puts the row with this id off until a day after today (F6); answers the id of what is kept of that, usually a snooze. */
    Command<UUID> putOff(UUID row, LocalDate until);

    /** What could not be read, in one quiet sentence; empty if all could. */
    static Optional<String> lost(Collection<String> headings) {
        return headings.isEmpty() ? Optional.empty()
                : Optional.of(RowReasons.words().get("list.lost", headings.stream().distinct().collect(Collectors.joining(", "))));
    }
}
