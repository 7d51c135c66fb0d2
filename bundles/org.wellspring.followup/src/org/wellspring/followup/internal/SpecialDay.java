// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.wellspring.core.days.PartialDay;

/**
 * A day that comes back every year: a birthday, an anniversary (F15).
 *
 * @param day month and day; 29 February is kept on 28 February in common years
 * @param year the first one; empty where it is not known
 */
record SpecialDay(MonthDay day, OptionalInt year) {
    private static final int HUNDRED = 100;

    /** Reads a day as it is kept, whatever time may follow it; empty unless month and day are known. */
    static Optional<SpecialDay> of(String partialDate) {
        String day = partialDate == null ? "" : partialDate.strip().split("[T ]", 2)[0];
        return PartialDay.spelled(day).filter(p -> p.month().isPresent() && p.day().isPresent())
                .map(p -> new SpecialDay(MonthDay.of(p.month().get(), p.day().get()), p.year().map(OptionalInt::of).orElse(OptionalInt.empty())));
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
