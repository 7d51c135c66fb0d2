// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.settings;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A user setting: every N of the requirements is one.
 *
 * @param name permanent name, such as {@code cards.waiting-days}
 * @param fallback the sensible default
 * @param meaning one sentence for the user, with the unit
 * @param read makes a value of text; throws IllegalArgumentException with a sentence if it can't
 * @param choices all it can be, where that is a handful, in the order to offer them; empty for anything that can be read
 */
public record SettingKey<T>(String name, T fallback, String meaning, Function<String, T> read, List<String> choices) {
    /** One that can be anything that is read. */
    public SettingKey(String name, T fallback, String meaning, Function<String, T> read) {
        this(name, fallback, meaning, read, List.of());
    }

    /** A whole number within bounds. */
    public static SettingKey<Integer> number(String name, int fallback, int min, int max, String meaning) {
        return new SettingKey<>(name, fallback, meaning, text -> {
            try {
                int value = Integer.parseInt(text.strip());
                if (value >= min && value <= max) {
                    return value;
                }
            } catch (NumberFormatException e) {
                // falls through to the one sentence that covers both
            }
            throw new IllegalArgumentException(name + " takes a whole number from " + min + " to " + max + ".");
        });
    }

    /** Yes or no; 1 and 0 are understood too, as books of earlier days hold them. */
    public static SettingKey<YesNo> yesNo(String name, YesNo fallback, String meaning) {
        return new SettingKey<>(name, fallback, meaning, text -> switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "yes", "1" -> YesNo.YES;
            case "no", "0" -> YesNo.NO;
            default -> throw new IllegalArgumentException(name + " takes yes or no.");
        }, List.of(YesNo.YES.toString(), YesNo.NO.toString()));
    }

    /** Any text. */
    public static SettingKey<String> text(String name, String fallback, String meaning) {
        return new SettingKey<>(name, fallback, meaning, Function.identity());
    }
}
