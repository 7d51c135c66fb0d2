// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.rhythm;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wellspring.core.days.DayReader;

/**
 * How long from one touch to the next (F4). A month is a calendar month: from 31 January it ends on 28 February.
 *
 * @param days the interval in days, 0 for none; where months are given, about as many days as these are, for what adds up
 *        many intervals and for versions that know no months
 * @param months calendar months, 0 where the interval is one of days
 */
public record Interval(int days, int months) {
    /** No interval. */
    public static final Interval NONE = new Interval(0, 0);
    private static final Pattern SPAN = Pattern.compile("(?:every\\s+)?(\\d{1,5})\\s*(|d|days?|w|weeks?|m|months?|y|years?)");
    private static final Pattern ONE = Pattern.compile("every\\s+(day|week|month|year)");
    private static final int DAYS_A_WEEK = 7;
    private static final int DAYS_A_MONTH = 30;
    private static final int DAYS_A_YEAR = 365;
    private static final int MONTHS_A_YEAR = 12;

    /** So many days. */
    public static Interval ofDays(int days) {
        return new Interval(days, 0);
    }

    /** So many calendar months. */
    public static Interval ofMonths(int months) {
        return new Interval(months / MONTHS_A_YEAR * DAYS_A_YEAR + months % MONTHS_A_YEAR * DAYS_A_MONTH, months);
    }

    /**
     * As it is stored. Months that do not go with the days count for nothing: a version that knows no months, or another device,
     * gave other days since.
     */
    public static Interval stored(int days, int months) {
        return months > 0 && ofMonths(months).days == days ? new Interval(days, months) : ofDays(days);
    }

    /** What people write: "30", "30d", "4w", "3m", "1y", "3 months", "every 6 weeks", "every month"; empty for anything else, and for none. */
    public static Optional<Interval> parse(String span) {
        String said = span.strip().toLowerCase(Locale.ROOT);
        Matcher parts = SPAN.matcher(ONE.matcher(said).replaceFirst("1 $1"));
        if (!parts.matches() || Integer.parseInt(parts.group(1)) == 0) {
            return Optional.empty();
        }
        int count = Integer.parseInt(parts.group(1));
        String unit = parts.group(2);
        return Optional.of(switch (unit.isEmpty() ? 'd' : unit.charAt(0)) {
            case 'w' -> ofDays(count * DAYS_A_WEEK);
            case 'm' -> ofMonths(count);
            case 'y' -> ofMonths(count * MONTHS_A_YEAR);
            default -> ofDays(count);
        });
    }

    /** What people write in any of the languages of a reader: what {@link #parse} knows, "alle sechs Wochen", "every other month", "quarterly". */
    public static Optional<Interval> read(String span, DayReader reader) {
        return parse(span).or(() -> reader.span(span).map(s -> s.months() > 0 ? ofMonths(s.months()) : ofDays(s.days())));
    }

    /** The day that it ends on when it begins on this one. */
    public LocalDate after(LocalDate day) {
        return months > 0 ? day.plusMonths(months) : day.plusDays(days);
    }

    /** The day that was so long before this one: a month before 31 March it was 28 February. */
    public LocalDate before(LocalDate day) {
        return months > 0 ? day.minusMonths(months) : day.minusDays(days);
    }
}
