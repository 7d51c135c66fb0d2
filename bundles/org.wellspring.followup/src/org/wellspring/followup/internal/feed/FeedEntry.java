// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal.feed;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.people.day.TodayRow;

/**
 * Something in the calendar.
 *
 * @param key tells it from all others, for as long as it is open
 * @param title one line
 * @param words more about it; may be empty
 * @param time of that day in the user's own time; empty for the whole day
 */
public record FeedEntry(String key, String title, String words, LocalDate day, Optional<LocalTime> time) {
    /**
     * A row of the day, or of the days to come.
     *
     * @param details whether it says what it is about; without them only who, and what kind of deed it is: whoever hosts a calendar reads it
     */
    public static FeedEntry of(TodayRow row, boolean details) {
        return details ? all(row) : entry(row, row.who().people().isEmpty() ? "" : row.name(), row.kind().label(), "");
    }

    private static FeedEntry all(TodayRow row) {
        String what = row.subject().isBlank() || row.subject().equals(row.name()) ? row.kind().label() : row.subject();
        return entry(row, row.name(), what, row.help());
    }

    private static FeedEntry entry(TodayRow row, String who, String what, String words) {
        // A reason says how long ago something was, and changes every day; a calendar says the day itself.
        return new FeedEntry(row.kind().word() + " " + row.id() + (row.years().isPresent() ? " " + row.due() : ""),
                Stream.of(who, what).filter(text -> !text.isBlank()).collect(Collectors.joining(": ")), words, row.due(), row.time());
    }
}
