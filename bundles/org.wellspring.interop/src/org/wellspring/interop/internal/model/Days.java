// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ezvcard.property.DateOrTimeProperty;
import ezvcard.util.PartialDate;

/** Days of which parts may be unknown, in the model's spelling: "1980-03-01", "--03-01", "1980-03", "1980". */
public final class Days {
    private static final Pattern SPELLING = Pattern.compile("(?:(\\d{4})|--)(?:-?(\\d{2}))?(?:-?(\\d{2}))?");
    /** The year that some programs write where they know none. */
    private static final int NO_YEAR = 1604;

    private Days() {
    }

    /** The day in the model's spelling; empty if these parts make no day. */
    public static Optional<String> spell(Integer year, Integer month, Integer day) {
        Integer known = year != null && year == NO_YEAR ? null : year;
        try {
            if (known != null && month != null && day != null) {
                return Optional.of(LocalDate.of(known, month, day).toString());
            }
            if (known == null && month != null && day != null) {
                return Optional.of(MonthDay.of(month, day).toString());
            }
            if (known != null && month != null) {
                return Optional.of(YearMonth.of(known, month).toString());
            }
            return known != null && day == null ? Optional.of(Year.of(known).toString()) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day of a vCard property, if it names one; a text such as "circa 1800" does not. */
    public static Optional<String> of(DateOrTimeProperty property) {
        Temporal date = property.getDate();
        if (date != null) {
            return spell(part(date, ChronoField.YEAR), part(date, ChronoField.MONTH_OF_YEAR),
                    part(date, ChronoField.DAY_OF_MONTH));
        }
        PartialDate partial = property.getPartialDate();
        return partial == null ? Optional.empty() : spell(partial.getYear(), partial.getMonth(), partial.getDate());
    }

    private static Integer part(Temporal date, ChronoField field) {
        return date.isSupported(field) ? date.get(field) : null;
    }

    /** The model's spelling of an ISO 8601 date, basic or extended, whole or partial. */
    public static Optional<String> iso(String text) {
        String date = text.strip();
        int time = date.indexOf('T');
        Matcher matcher = SPELLING.matcher(time > 0 ? date.substring(0, time) : date);
        return matcher.matches() ? spell(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)))
                : Optional.empty();
    }

    private static Integer number(String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    /** The parts for vCard. */
    public static Optional<PartialDate> partial(String spelling) {
        Matcher matcher = SPELLING.matcher(spelling == null ? "" : spelling);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(PartialDate.builder().year(number(matcher.group(1))).month(number(matcher.group(2)))
                    .date(number(matcher.group(3))).build());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The day if all of it is known. */
    public static Optional<LocalDate> whole(String spelling) {
        try {
            return Optional.ofNullable(spelling).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
