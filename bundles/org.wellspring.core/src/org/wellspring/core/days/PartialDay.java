// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.days;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day of which parts may be unknown. Its spelling is the one the model keeps and vCard 4 knows: "1985-03-02",
 * "--03-02", "1985-03", "1985".
 *
 * @param year if known
 * @param month if known, from 1
 * @param day of the month, if known
 */
public record PartialDay(Optional<Integer> year, Optional<Integer> month, Optional<Integer> day) {
    /** The years that some programs write where they know none. */
    private static final Set<Integer> NO_YEAR = Set.of(0, 1, 1604);
    private static final Pattern SPELLING = Pattern.compile("(?:(\\d{4})|--)(?:-?(\\d{2}))?(?:-?(\\d{2}))?");

    /** A whole day. */
    public static PartialDay of(LocalDate day) {
        return new PartialDay(Optional.of(day.getYear()), Optional.of(day.getMonthValue()), Optional.of(day.getDayOfMonth()));
    }

    /** These parts, null for those unknown; empty if they make no day. The years 0, 1 and 1604 mean that none is known. */
    public static Optional<PartialDay> of(Integer year, Integer month, Integer day) {
        Integer known = year != null && NO_YEAR.contains(year) ? null : year;
        PartialDay partial = new PartialDay(Optional.ofNullable(known), Optional.ofNullable(month), Optional.ofNullable(day));
        return partial.exists() ? Optional.of(partial) : Optional.empty();
    }

    /** Reads the spelling, with or without its dashes; empty if it is none, or no day has it. */
    public static Optional<PartialDay> spelled(String spelling) {
        Matcher matcher = SPELLING.matcher(spelling == null ? "" : spelling.strip());
        return matcher.matches() ? of(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)))
                : Optional.empty();
    }

    private static Integer number(String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private boolean exists() {
        try {
            if (day.isPresent() && month.isPresent()) {
                year.ifPresentOrElse(y -> LocalDate.of(y, month.get(), day.get()), () -> MonthDay.of(month.get(), day.get()));
                return true;
            }
            if (day.isPresent() || year.isEmpty()) {
                return false;
            }
            month.ifPresentOrElse(m -> YearMonth.of(year.get(), m), () -> Year.of(year.get()));
            return true;
        } catch (DateTimeException e) {
            // 31 February is no day; the caller learns it by the empty answer
            return false;
        }
    }

    /** The whole day, if all parts are known. */
    public Optional<LocalDate> whole() {
        return year.isPresent() && month.isPresent() && day.isPresent()
                ? Optional.of(LocalDate.of(year.get(), month.get(), day.get()))
                : Optional.empty();
    }

    /** Whether all of it lies after a day, whatever its unknown parts are; what has no year does not. */
    public boolean isAfter(LocalDate other) {
        return year.isPresent() && LocalDate.of(year.get(), month.orElse(1), day.orElse(1)).isAfter(other);
    }

    /** The next time that month and day come, today included; 29 February on the 28th in common years. Empty if one of them is unknown. */
    public Optional<LocalDate> next(LocalDate today) {
        return month.flatMap(m -> day.map(d -> MonthDay.of(m, d)))
                .map(on -> on.atYear(today.getYear()).isBefore(today) ? on.atYear(today.getYear() + 1) : on.atYear(today.getYear()));
    }

    /** As the model keeps it. */
    public String spelling() {
        if (year.isEmpty()) {
            return MonthDay.of(month.orElseThrow(), day.orElseThrow()).toString();
        }
        return day.isPresent() ? whole().orElseThrow().toString()
                : month.isPresent() ? YearMonth.of(year.get(), month.get()).toString() : "%04d".formatted(year.get());
    }
}
