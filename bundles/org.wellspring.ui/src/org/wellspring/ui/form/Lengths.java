// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.form;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wellspring.core.words.Texts;

/** Lengths of time, as they are shown and typed. Any thread. */
public final class Lengths {
    private static final int HOUR = 60;
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):([0-5]\\d)");
    private static final Pattern HOURS_MINUTES = Pattern.compile("(?:(\\d{1,4}(?:[.,]\\d{1,2})?)\\s*h(?:ours?)?)?\\s*(?:(\\d{1,4})\\s*m(?:in(?:utes?)?)?)?");

    private Lengths() {
    }

    /** "3 h 20 min", "45 min". */
    public static String words(int minutes) {
        Texts texts = new Texts(Lengths.class);
        return minutes < HOUR ? texts.get("length.minutes", minutes)
                : minutes % HOUR == 0 ? texts.get("length.hours", minutes / HOUR) : texts.get("length.both", minutes / HOUR, minutes % HOUR);
    }

    /** Minutes as typed: "90", "1.5 h", "1:30", "1 h 30 min"; a number alone is minutes. Nothing typed is 0. Empty for what is no time. */
    public static OptionalInt read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        Matcher clock = CLOCK.matcher(text);
        if (text.isEmpty()) {
            return OptionalInt.of(0);
        }
        if (clock.matches()) {
            return OptionalInt.of(Integer.parseInt(clock.group(1)) * HOUR + Integer.parseInt(clock.group(2)));
        }
        if (text.matches("\\d{1,5}")) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        Matcher said = HOURS_MINUTES.matcher(text);
        if (!said.matches()) {
            return OptionalInt.empty();
        }
        double hours = said.group(1) == null ? 0 : Double.parseDouble(said.group(1).replace(',', '.'));
        return OptionalInt.of((int) Math.round(hours * HOUR) + (said.group(2) == null ? 0 : Integer.parseInt(said.group(2))));
    }
}
