// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.wellspring.core.words.Durations;
import org.wellspring.ui.rows.RowSource;
import org.wellspring.ui.rows.Section;

/** The days a row is usually put off to, and how they are said. */
final class SnoozeDays {
    /**
     * One choice.
     *
     * @param label "Tomorrow"
     * @param day the day, or empty to choose any other
     * @param aside that day as it is written, "Mon 23 November"; may be empty
     */
    record Choice(String label, Optional<LocalDate> day, String aside) {
    }

    private static final int MONTHS_AHEAD = 12;
    private final Durations durations = new Durations();
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

    /** Every day of the months to come, under the name of its month. */
    List<Section<Choice>> months(LocalDate today) {
        DateTimeFormatter month = DateTimeFormatter.ofPattern(Texts.get("month.pattern"), locale);
        Map<String, List<Choice>> months = today.plusDays(1).datesUntil(today.plusMonths(MONTHS_AHEAD).plusDays(1))
                .collect(Collectors.groupingBy(month::format, LinkedHashMap::new, Collectors.mapping(
                        d -> new Choice(words(d), Optional.of(d), durations.until(d, today)), Collectors.toList())));
        return months.entrySet().stream().map(m -> new Section<>(m.getKey(), RowSource.of(m.getValue()))).toList();
    }

    private String words(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(Texts.get("day.pattern"), locale));
    }

    /** The day in a sentence: "tomorrow", "Wednesday, 25 November". */
    String words(LocalDate day, LocalDate today) {
        return day.equals(today.plusDays(1)) ? Texts.get("snooze.until.tomorrow") : words(day);
    }

    private String written(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(Texts.get("day.pattern.short"), locale));
    }
}
