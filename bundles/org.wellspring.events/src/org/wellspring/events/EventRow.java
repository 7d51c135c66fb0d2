// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.model.EventAim;

/**
 * An event as lists show it.
 *
 * @param title may be empty in a book written elsewhere
 * @param day when it begins, where the book is; empty where nobody said
 * @param time of that day; empty where only the day is known
 * @param end when it ends, where that is known
 * @param place may be empty
 * @param minutes it took, 0 where nobody counted (E1)
 * @param expected how many are likely there (E4)
 * @param met how many one met there; whoever was merged since counts as before (E3)
 * @param open of how many of them nothing is decided yet (E2)
 * @param closedOut the day all of it was decided
 * @param cancelled whether it was called off (E9)
 */
public record EventRow(UUID id, String title, Optional<LocalDate> day, Optional<LocalTime> time, Optional<Instant> end, String place, EventAim aim,
        int minutes, int expected, int met, int open, Optional<LocalDate> closedOut, boolean cancelled) {
    private static final int MOST_DAYS = 31;

    /** Whether it is still to come, or is today. */
    public boolean isAhead(LocalDate today) {
        return day.filter(begins -> !begins.isBefore(today)).isPresent();
    }

    /** The days it is on, as many as it takes; a month of them at most. */
    public Stream<LocalDate> days(ZoneId here) {
        return day.stream().flatMap(first -> {
            LocalDate last = end.map(until -> time.isEmpty() ? LocalDate.ofInstant(until, ZoneOffset.UTC) : LocalDate.ofInstant(until.minusNanos(1), here))
                    .filter(first::isBefore).orElse(first);
            return first.datesUntil(last.plusDays(1)).limit(MOST_DAYS);
        });
    }
}
