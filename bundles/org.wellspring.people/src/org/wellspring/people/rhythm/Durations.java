// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.rhythm;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

import org.wellspring.core.words.Texts;
import org.wellspring.core.words.UserLocale;

/** Spans of days as people say them: "11 days", "5 weeks", "every month". */
public final class Durations {
    private static final double DAYS_A_MONTH = 30.4375;
    private final Texts texts;

    /** In this language. */
    public Durations(Locale locale) {
        texts = new Texts(Durations.class, locale);
    }

    /** In the user's language. */
    public Durations() {
        this(UserLocale.current().words());
    }

    /**
     * How long ago a day was, for a narrow column: "today", "yesterday", "11 days", "5 weeks", "4 months", "2 years".
     *
     * @param day the day, or null: "not yet active" (M1)
     * @param today the day to count from; a day after it reads "in 3 days"
     */
    public String since(LocalDate day, LocalDate today) {
        if (day == null) {
            return texts.get("notYetActive");
        }
        long days = ChronoUnit.DAYS.between(day, today);
        if (days < 0) {
            return until(day, today);
        }
        return days == 0 ? texts.get("today") : days == 1 ? texts.get("yesterday") : span(days);
    }

    /**
     * How long ago one was in touch, for a list that need not say on each row that nothing was yet: "11 days" since it went both ways, else "today, one way";
     * empty text with neither (M1).
     */
    public String lately(Optional<LocalDate> bothWays, Optional<LocalDate> any, LocalDate today) {
        return bothWays.map(day -> since(day, today)).or(() -> any.map(day -> texts.get("oneWay", since(day, today)))).orElse("");
    }

    /** When a day is: "today", "tomorrow", "in 3 days", "in 2 weeks"; a day that has passed reads "3 days late". */
    public String until(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days < 0) {
            return over(-days);
        }
        return days == 0 ? texts.get("today")
                : days == 1 ? texts.get("tomorrow") : texts.get("in", span(days));
    }

    /** By how much something is late: "due today", "1 day late", "3 weeks late". */
    public String over(long days) {
        return days <= 0 ? texts.get("dueToday") : texts.get("over", span(days));
    }

    /** A span of days in the unit people would use: "1 day", "10 days", "5 weeks", "4 months", "2 years". */
    public String span(long days) {
        if (days < 14) {
            return texts.get("days", days);
        }
        if (days < 61) {
            return texts.get("weeks", Math.round(days / 7.0));
        }
        if (days < 730) {
            return texts.get("months", Math.round(days / DAYS_A_MONTH));
        }
        return texts.get("years", Math.round(days / 365.25));
    }

    /** An interval: "every day", "every week", "every 10 days", "every month". */
    public String every(int days) {
        return switch (days) {
            case 1 -> texts.get("everyDay");
            case 7 -> texts.get("everyWeek");
            case 30, 31 -> texts.get("everyMonth");
            case 90, 91, 92 -> texts.get("everyQuarter");
            case 365, 366 -> texts.get("everyYear");
            default -> texts.get("every", exact(days));
        };
    }

    /** An interval of days, or of calendar months: "every 10 days", "every month", "every 18 months", "every 2 years". */
    public String every(Interval interval) {
        int months = interval.months();
        return switch (months) {
            case 0 -> every(interval.days());
            case 1 -> texts.get("everyMonth");
            case 3 -> texts.get("everyQuarter");
            case 12 -> texts.get("everyYear");
            default -> texts.get("every", length(interval));
        };
    }

    /** How long an interval is, as a reader of intervals reads it: "45 days", "6 weeks", "3 months", "2 years". */
    public String length(Interval interval) {
        int months = interval.months();
        return months == 0 ? weeks(interval.days())
                : months % 12 == 0 ? texts.get("years", months / 12) : texts.get("months", months);
    }

    /** Whole weeks are said as weeks, from two on. */
    private String weeks(int days) {
        return days > 7 && days % 7 == 0 ? texts.get("weeks", days / 7) : texts.get("days", days);
    }

    private String exact(int days) {
        if (days % 365 == 0) {
            return texts.get("years", days / 365);
        }
        if (days % 30 == 0) {
            return texts.get("months", days / 30);
        }
        return days % 7 == 0 ? texts.get("weeks", days / 7) : texts.get("days", days);
    }
}
