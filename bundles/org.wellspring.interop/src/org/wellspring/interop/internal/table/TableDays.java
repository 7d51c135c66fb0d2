// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wellspring.core.days.DayOrder;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.PartialDay;
import org.wellspring.core.days.Toward;

/** Days as tables spell them, in the languages that address books are written in: 3/1/1980, 01.03.1980, 08 May 2023. */
final class TableDays {
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([./-])\\s*(\\d{1,2})[./-]\\s*(\\d{4}|\\d{2})(?:[ ,T].*)?");
    private static final List<Locale> LANGUAGES = Stream.of("en-US", "it", "pt", "nl", "sv", "pl").map(Locale::forLanguageTag).toList();
    /** A file says the same whenever it is read: what a word such as "friday" means is not in it. */
    private static final LocalDate ONE_DAY = LocalDate.of(2020, 1, 6);
    private static final LocalDate ANOTHER_DAY = LocalDate.of(2023, 8, 19);

    private final List<DayReader> readers;

    /** With the order of day and month where both could be either. */
    TableDays(boolean dayFirst) {
        readers = LANGUAGES.stream().map(language -> DayReader.of(ONE_DAY, language)
                .with(dayFirst ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST)).toList();
    }

    /** The day in the model's spelling. */
    Optional<String> read(String text) {
        return readers.stream().map(reader -> read(reader, text)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> read(DayReader reader, String text) {
        Optional<String> day = reader.read(text, Toward.NONE).partial().map(PartialDay::spelling);
        return day.filter(found -> reader.on(ANOTHER_DAY).read(text, Toward.NONE).partial().map(PartialDay::spelling)
                .filter(found::equals).isPresent());
    }

    /** The day of parts that stand in columns of their own; the year may be missing. */
    Optional<String> spell(String year, String month, String day) {
        return number(month).flatMap(m -> number(day).flatMap(d -> PartialDay.of(number(year).orElse(null), m, d)))
                .map(PartialDay::spelling);
    }

    private static Optional<Integer> number(String text) {
        return text != null && text.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** Whether a text is a day of which either number may be the month, and that makes a difference. */
    static boolean isUnclear(String text) {
        Matcher matcher = NUMBERS.matcher(text.strip());
        return matcher.matches() && !matcher.group(2).equals(".") && order(text) == 0
                && Integer.parseInt(matcher.group(1)) != Integer.parseInt(matcher.group(3));
    }

    /** Whether a text shows which of two numbers is the day: 1 the first, -1 the second, 0 it does not show. */
    static int order(String text) {
        Matcher matcher = NUMBERS.matcher(text.strip());
        if (!matcher.matches()) {
            return 0;
        }
        return Integer.parseInt(matcher.group(1)) > 12 ? 1 : Integer.parseInt(matcher.group(3)) > 12 ? -1 : 0;
    }
}
