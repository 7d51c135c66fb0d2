// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.model.EventAim;

/**
 * An event as lists show it.
 *
 * @param title may be empty in a book written elsewhere
 * @param day when it begins, where the book is; empty where nobody said
 * @param time of that day; empty where only the day is known
 * @param end when it ends, where that is known
 * @param lastDay the last day it is on, where that is another than the first
 * @param until the time of day it ends; empty where only days are known, and where nobody said
 * @param place may be empty
 * @param minutes it took, 0 where nobody counted (E1)
 * @param expected how many are likely there (E4)
 * @param met how many one met there; whoever was merged since counts as before (E3)
 * @param open of how many of them nothing is decided yet (E2)
 * @param closedOut the day all of it was decided
 * @param cancelled whether it was called off (E9)
 */
public record EventRow(UUID id, String title, Optional<LocalDate> day, Optional<LocalTime> time, Optional<Instant> end,
        Optional<LocalDate> lastDay, Optional<LocalTime> until, String place, EventAim aim, int minutes, int expected, int met, int open,
        Optional<LocalDate> closedOut, boolean cancelled) {
    private static final int MOST_DAYS = 31;

    /** Whether it is still to come, or is today. */
    public boolean isAhead(LocalDate today) {
        return day.filter(begins -> !begins.isBefore(today)).isPresent();
    }

    /** The days it is on, as many as it takes; a month of them at most. */
    public Stream<LocalDate> days() {
        return day.stream().flatMap(first -> first.datesUntil(lastDay.orElse(first).plusDays(1)).limit(MOST_DAYS));
    }

    /** From when until when: "today, 12:00–13:30", "4 Dec – 5 Dec", "4 Dec, 10:00 – 5 Dec, 18:00"; day and time in the words of who asks. */
    public String when(Function<LocalDate, String> words, Function<LocalTime, String> hours) {
        String from = joined(day.map(words), time.map(hours));
        return lastDay.map(last -> from + " – " + joined(Optional.of(words.apply(last)), until.map(hours)))
                .orElseGet(() -> from + until.map(hours).map(end -> "–" + end).orElse(""));
    }

    private static String joined(Optional<String> one, Optional<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.joining(", "));
    }
}
