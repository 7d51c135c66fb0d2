// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day that comes back every year: a birthday, an anniversary (F15).
 *
 * @param day month and day; 29 February is kept on 28 February in common years
 * @param year the first one; empty where it is not known
 */
record SpecialDay(MonthDay day, OptionalInt year) {
    /** As vCard writes a date, the hyphens being optional, whatever time of day may follow. */
    private static final Pattern DATE = Pattern.compile("(?:(\\d{4})-?|--)(\\d{2})-?(\\d{2})(?:[T ].*)?");
    /** Some address books write this for "no year". */
    private static final int NO_YEAR = 1604;
    private static final int HUNDRED = 100;

    /** Reads a date of which parts may be unknown; empty unless month and day are known. */
    static Optional<SpecialDay> of(String partialDate) {
        Matcher m = DATE.matcher(partialDate == null ? "" : partialDate.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            MonthDay day = MonthDay.of(Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
            int year = m.group(1) == null ? NO_YEAR : Integer.parseInt(m.group(1));
            return Optional.of(new SpecialDay(day, year == NO_YEAR || year == 0 ? OptionalInt.empty() : OptionalInt.of(year)));
        } catch (DateTimeException e) {
            // 31 February and the like: no day to remember
            return Optional.empty();
        }
    }

    /** Month times 100 plus day: ordered as in the year. */
    static int key(MonthDay day) {
        return day.getMonthValue() * HUNDRED + day.getDayOfMonth();
    }

    /** The month and day of a key. */
    static MonthDay day(int key) {
        return MonthDay.of(key / HUNDRED, key % HUNDRED);
    }

    /** The days in a span, both ends included, on which it comes back; none before its first year is over. */
    List<LocalDate> between(LocalDate from, LocalDate until) {
        List<LocalDate> days = new ArrayList<>();
        for (int y = from.getYear(); y <= until.getYear(); y++) {
            LocalDate on = day.atYear(y);
            if (!on.isBefore(from) && !on.isAfter(until) && (year.isEmpty() || y > year.getAsInt())) {
                days.add(on);
            }
        }
        return days;
    }

    /** How many years it is on such a day; empty where the year is not known. */
    OptionalInt years(LocalDate on) {
        return year.isPresent() ? OptionalInt.of(on.getYear() - year.getAsInt()) : OptionalInt.empty();
    }

    /** Keys that may fall into a span, as pairs of first and last; more than a year is all of them. */
    static List<int[]> keys(LocalDate from, LocalDate until) {
        if (!until.isBefore(from.plusYears(1))) {
            return List.of(new int[] {0, 12 * HUNDRED + HUNDRED});
        }
        int first = key(MonthDay.from(from));
        // On 28 February of a common year those born on the 29th are due, too.
        int last = key(MonthDay.from(until)) + (until.getMonthValue() == 2 && until.getDayOfMonth() == 28
                && !Year.isLeap(until.getYear()) ? 1 : 0);
        return from.getYear() == until.getYear() ? List.of(new int[] {first, last})
                : List.of(new int[] {first, 12 * HUNDRED + HUNDRED}, new int[] {0, last});
    }
}
