// SPDX-License-Identifier: EPL-2.0
package org.wellspring.sample.internal;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns the world's way of naming days into days.
 *
 * @param today what 0 is
 * @param zone where times of day belong
 */
public record Days(LocalDate today, ZoneId zone) {
    /** A day such as {@code -11}, {@code +4}, {@code -8/thu}; empty for {@code ?}. */
    Optional<LocalDate> day(String text) {
        if (text.equals("?")) {
            return Optional.empty();
        }
        String[] parts = text.split("/", 2);
        LocalDate day = today.plusDays(Integer.parseInt(parts[0]));
        if (parts.length == 1) {
            return Optional.of(day);
        }
        DayOfWeek weekday = Arrays.stream(DayOfWeek.values())
                .filter(d -> d.name().startsWith(parts[1].toUpperCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("«" + parts[1] + "» is no day of the week"));
        return Optional.of(day.with(text.startsWith("-") ? TemporalAdjusters.previousOrSame(weekday)
                : TemporalAdjusters.nextOrSame(weekday)));
    }

    /** A field as a day, or null if it is left out or unknown. */
    LocalDate day(Line line, int index) {
        try {
            return line.field(index).flatMap(this::day).orElse(null);
        } catch (IllegalArgumentException e) {
            throw line.wrong("«" + line.text(index) + "» is no day");
        }
    }

    /** A time of a day. */
    Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    /** The day itself, or the Friday before if it is a weekend. */
    static LocalDate workday(LocalDate day) {
        return day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()
                ? day.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY))
                : day;
    }
}
