// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.words;

import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The language, the forms and the time zone of whoever asks. That is the user of this process, unless something is done on this thread for somebody
 * else: a command that was handed to the window is answered as if there were no window (X9), and the window may have been
 * started in another language.
 *
 * @param words for texts
 * @param forms for days, numbers and their order
 * @param zone for times of day
 */
public record UserLocale(Locale words, Locale forms, ZoneId zone) {
    private static final ThreadLocal<UserLocale> ASKING = new ThreadLocal<>();

    /** Of whoever asks on this thread. */
    public static UserLocale current() {
        UserLocale asking = ASKING.get();
        return asking != null ? asking
                : new UserLocale(Locale.getDefault(), Locale.getDefault(Locale.Category.FORMAT),
                        ZoneId.systemDefault());
    }

    /** The same by the language tags its parts travel under. */
    public static UserLocale named(String words, String forms, ZoneId zone) {
        return new UserLocale(Locale.forLanguageTag(words), Locale.forLanguageTag(forms), zone);
    }

    /** The same work, done for this locale on whatever thread it is called. */
    public <T> Supplier<T> doing(Supplier<T> work) {
        return () -> {
            UserLocale before = ASKING.get();
            ASKING.set(this);
            try {
                return work.get();
            } finally {
                if (before == null) {
                    ASKING.remove();
                } else {
                    ASKING.set(before);
                }
            }
        };
    }
}
