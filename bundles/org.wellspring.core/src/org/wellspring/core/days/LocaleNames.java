// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.days;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of weekdays and months that the Java platform knows of a locale (CLDR), as words of a language. */
final class LocaleNames {
    private static final List<TextStyle> STYLES = List.of(TextStyle.FULL_STANDALONE, TextStyle.FULL, TextStyle.SHORT_STANDALONE,
            TextStyle.SHORT);

    private LocaleNames() {
    }

    static Map<String, String> of(Locale locale) {
        return Map.of("weekdays", names(DayOfWeek.values(), day -> style -> day.getDisplayName(style, locale)), "months",
                names(Month.values(), month -> style -> month.getDisplayName(style, locale)),
                "dayMonth", "{d}(?:st|nd|rd|th|er|\\.|º)? ?(?:de |of )?{month},?(?: (?:de |of )?{y})?(?: г\\.?)?",
                "monthDay", "{month} {d}(?:st|nd|rd|th)?(?:,? {y})?", "monthYear", "{month},? (?:de )?{y}");
    }

    private static <T> String names(T[] items, Function<T, Function<TextStyle, String>> name) {
        return Arrays.stream(items).map(item -> names(STYLES.stream().map(name.apply(item))))
                .collect(Collectors.joining(","));
    }

    /** Numbers stand for names in locales that have none. */
    private static String names(Stream<String> all) {
        return all.map(n -> n.replace(",", "").replace("|", "")).map(n -> n.endsWith(".") ? n.substring(0, n.length() - 1) : n)
                .filter(n -> !n.isBlank() && n.chars().noneMatch(Character::isDigit)).distinct()
                .collect(Collectors.collectingAndThen(Collectors.joining("|"), s -> s.isEmpty() ? "\u0000" : s));
    }
}
