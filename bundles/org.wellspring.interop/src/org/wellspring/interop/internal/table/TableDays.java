// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.table;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wellspring.interop.internal.model.Days;
import org.wellspring.people.spelling.Names;

/** Days as tables spell them: 1980-03-01, 3/1/1980, 01.03.1980, 08 May 2023, May 8, 2023. */
final class TableDays {
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([./-])\\s*(\\d{1,2})(?:[./-]\\s*(\\d{4}|\\d{2})?)?(?:[ ,T].*)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./](\\d{1,2})[./](\\d{1,2})(?:[ ,T].*)?");
    private static final Pattern DAY_WORD = Pattern.compile("(\\d{1,2})\\.?\\s+(?:de\\s+)?(\\p{L}+)\\.?,?(?:\\s+(?:de\\s+)?(\\d{4}))?.*");
    private static final Pattern WORD_DAY = Pattern.compile("(\\p{L}+)\\.?\\s+(\\d{1,2})(?:,?\\s+(\\d{4}))?.*");
    private static final List<Locale> LANGUAGES = Stream.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "pl")
            .map(Locale::forLanguageTag).toList();
    private static final int CENTURY_FROM = 30;

    private final boolean dayFirst;

    /** With the order of day and month where both could be either. */
    TableDays(boolean dayFirst) {
        this.dayFirst = dayFirst;
    }

    /** The day in the model's spelling. */
    Optional<String> read(String text) {
        String day = text.strip();
        Optional<String> iso = Days.iso(day.length() > 10 && day.charAt(10) == ' ' ? day.substring(0, 10) : day);
        if (iso.isPresent()) {
            return iso;
        }
        Matcher numbers = NUMBERS.matcher(day);
        if (numbers.matches()) {
            return numbers(numbers);
        }
        Matcher year = YEAR_FIRST.matcher(day);
        if (year.matches()) {
            return Days.spell(Integer.valueOf(year.group(1)), Integer.valueOf(year.group(2)),
                    Integer.valueOf(year.group(3)));
        }
        Matcher dayWord = DAY_WORD.matcher(day);
        if (dayWord.matches()) {
            return words(dayWord.group(1), dayWord.group(2), dayWord.group(3));
        }
        Matcher wordDay = WORD_DAY.matcher(day);
        return wordDay.matches() ? words(wordDay.group(2), wordDay.group(1), wordDay.group(3)) : Optional.empty();
    }

    private Optional<String> numbers(Matcher matcher) {
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(3));
        boolean day = matcher.group(2).equals(".") || first > 12 || dayFirst && second <= 12;
        return Days.spell(year(matcher.group(4)), day ? second : first, day ? first : second);
    }

    private static Integer year(String digits) {
        if (digits == null) {
            return null;
        }
        int year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year + (year < CENTURY_FROM ? 2000 : 1900);
    }

    private static Optional<String> words(String day, String word, String year) {
        String start = Names.key(word);
        for (Locale language : LANGUAGES) {
            for (Month month : Month.values()) {
                if (start.length() >= 3 && Names.key(month.getDisplayName(TextStyle.FULL, language))
                        .startsWith(start)) {
                    return Days.spell(year(year), month.getValue(), Integer.valueOf(day));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a text is a day of which either number may be the month, and that makes a difference. */
    static boolean isUnclear(String text) {
        Matcher matcher = NUMBERS.matcher(text.strip());
        return matcher.matches() && matcher.group(4) != null && !matcher.group(2).equals(".") && order(text) == 0
                && Integer.parseInt(matcher.group(1)) != Integer.parseInt(matcher.group(3));
    }

    /** Whether a text shows which of two numbers is the day: 1 the first, -1 the second, 0 it does not show. */
    static int order(String text) {
        Matcher matcher = NUMBERS.matcher(text.strip());
        if (!matcher.matches() || matcher.group(4) == null) {
            return 0;
        }
        return Integer.parseInt(matcher.group(1)) > 12 ? 1 : Integer.parseInt(matcher.group(3)) > 12 ? -1 : 0;
    }
}
