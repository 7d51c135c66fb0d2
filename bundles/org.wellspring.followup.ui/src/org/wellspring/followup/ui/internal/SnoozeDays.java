// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The days a row is usually put off to, and how they are said. */
final class SnoozeDays {
    /**
     * One choice.
     *
     * @param label "Tomorrow"
     * @param day the day, or empty to choose one from a calendar
     * @param aside that day as it is written, "Mon 23 November"; may be empty
     */
    record Choice(String label, Optional<LocalDate> day, String aside) {
    }

    private final Locale locale;

    SnoozeDays(Locale locale) {
        this.locale = locale;
    }

    /** What is offered on a day. */
    List<Choice> choices(LocalDate today) {
        return List.of(choice("tomorrow", today.plusDays(1)), choice("days", today.plusDays(3)),
                choice("week", today.plusWeeks(1)), choice("weeks", today.plusWeeks(2)),
                new Choice(Texts.get("snooze.pick"), Optional.empty(), ""));
    }

    private Choice choice(String key, LocalDate day) {
        return new Choice(Texts.get("snooze." + key), Optional.of(day), written(day));
    }

    /** The day in a sentence: "tomorrow", "Wednesday, 25 November". */
    String words(LocalDate day, LocalDate today) {
        return day.equals(today.plusDays(1)) ? Texts.get("snooze.until.tomorrow")
                : day.format(DateTimeFormatter.ofPattern(Texts.get("day.pattern"), locale));
    }

    private String written(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(Texts.get("day.pattern.short"), locale));
    }
}
