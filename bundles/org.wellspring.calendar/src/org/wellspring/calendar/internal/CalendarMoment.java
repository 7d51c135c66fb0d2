// SPDX-License-Identifier: EPL-2.0
package org.wellspring.calendar.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day or a moment as the calendar says it.
 *
 * @param local   what the clock shows; midnight where it is a day
 * @param dayOnly whether it is a day
 * @param clock   whose clock
 */
record CalendarMoment(LocalDateTime local, boolean dayOnly, Clock clock) {
    private static final Pattern FORM = Pattern.compile("(\\d{4})-?(\\d\\d)-?(\\d\\d)(?:T(\\d\\d):?(\\d\\d)(?::?(\\d\\d))?(Z?))?");

    /**
     * Reads DATE and DATE-TIME.
     *
     * @param clock the one it goes by unless it says UTC
     * @return empty if it is neither
     */
    static Optional<CalendarMoment> of(String text, Clock clock) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(number(form, 1), number(form, 2), number(form, 3));
            if (form.group(4) == null) {
                return Optional.of(new CalendarMoment(day.atStartOfDay(), true, clock));
            }
            // RFC 5545 knows second 60, java.time doesn't.
            int second = form.group(6) == null ? 0 : Math.min(59, number(form, 6));
            // Some programs write the end of a day as 24:00.
            boolean midnight = number(form, 4) == 24;
            LocalTime time = LocalTime.of(midnight ? 0 : number(form, 4), number(form, 5), second);
            return Optional.of(new CalendarMoment(day.plusDays(midnight ? 1 : 0).atTime(time), false, form.group(7).isEmpty() ? clock : Clock.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Instant instant() {
        return clock.at(local);
    }

    /** What an event foreseen for then is known by: the same wherever it is read, so a day is a day, and a time without a zone has none. */
    String mark() {
        return dayOnly ? local.toLocalDate().toString() : clock.floats() ? local.toString() : instant().toString();
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }
}
