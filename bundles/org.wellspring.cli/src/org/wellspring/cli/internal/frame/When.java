// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.frame;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days, times and spans as people type them: 2026-03-01, today, +2w, 2026-03-01T15:30, 30d. */
public final class When {
    private static final Pattern STEP = Pattern.compile("([+-])(\\d{1,4})([dwmy])");
    private static final Pattern SPAN = Pattern.compile("(\\d{1,5})([dwmy]?)");
    private static final int DAYS_A_WEEK = 7;
    private static final int DAYS_A_MONTH = 30;
    private static final int DAYS_A_YEAR = 365;
    private final Clock clock;

    /** A day, or a point in time where that is known; exactly one of them is there. */
    public record Moment(Optional<LocalDate> day, Optional<Instant> at) {
    }

    /** Seen from this clock's now. */
    public When(Clock clock) {
        this.clock = clock;
    }

    /** Its day. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A day: ISO, "today", "tomorrow", "yesterday", or so many days, weeks, months, years from now: "+2w". */
    public LocalDate day(String text) {
        return dayOf(text.strip().toLowerCase(Locale.ROOT)).orElseThrow(() -> Failure.value("day", text));
    }

    /** A day, or a time of a day with or without its zone; "now" too. */
    public Moment moment(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        if (lower.equals("now")) {
            return new Moment(Optional.empty(), Optional.of(clock.instant()));
        }
        Optional<LocalDate> day = dayOf(lower);
        return day.isPresent() ? new Moment(day, Optional.empty()) : new Moment(Optional.empty(), Optional.of(time(text)));
    }

    /** A span in days: "30", "30d", "4w", "3m" (of 30 days), "1y". */
    public static int days(String span) {
        Matcher parts = SPAN.matcher(span.strip().toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            throw Failure.value("span", span);
        }
        int unit = switch (parts.group(2)) {
            case "w" -> DAYS_A_WEEK;
            case "m" -> DAYS_A_MONTH;
            case "y" -> DAYS_A_YEAR;
            default -> 1;
        };
        int days = Integer.parseInt(parts.group(1)) * unit;
        if (days == 0) {
            throw Failure.value("span", span);
        }
        return days;
    }

    private Optional<LocalDate> dayOf(String text) {
        Matcher step = STEP.matcher(text);
        return switch (text) {
            case "today" -> Optional.of(today());
            case "tomorrow" -> Optional.of(today().plusDays(1));
            case "yesterday" -> Optional.of(today().minusDays(1));
            default -> step.matches() ? Optional.of(today().plus(period(step))) : isoDay(text);
        };
    }

    private static Period period(Matcher step) {
        int amount = Integer.parseInt(step.group(1) + step.group(2));
        return switch (step.group(3)) {
            case "d" -> Period.ofDays(amount);
            case "w" -> Period.ofWeeks(amount);
            case "m" -> Period.ofMonths(amount);
            default -> Period.ofYears(amount);
        };
    }

    private static Optional<LocalDate> isoDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Instant time(String text) {
        String iso = text.strip().replace(' ', 'T');
        try {
            return OffsetDateTime.parse(iso).toInstant();
        } catch (DateTimeException e) {
            return localTime(iso, text);
        }
    }

    private Instant localTime(String iso, String text) {
        try {
            return LocalDateTime.parse(iso).atZone(clock.getZone()).toInstant();
        } catch (DateTimeException e) {
            throw Failure.value("time", text);
        }
    }
}
