// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.words;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time, as they are shown and typed. Any thread. */
public final class Lengths {
    /** Minutes of a day. */
    public static final int DAY = 24 * 60;

    private static final int HOUR = 60;
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):([0-5]\\d)");
    private static final Pattern MINUTES = Pattern.compile("\\d{1,5}");
    private static final Pattern HOURS = Pattern.compile("\\d{1,4}[.,]\\d{1,2}");
    private static final Pattern UNITS = Pattern
            .compile("(?:(\\d{1,3}(?:[.,]5)?)\\s*d(?:ays?)?)?[\\s,]*(?:(\\d{1,4}(?:[.,]\\d{1,2})?)\\s*h(?:(?:ou)?rs?)?\\.?)?"
                    + "[\\s,]*(?:(\\d{1,4})\\s*m(?:in(?:ute)?s?)?\\.?)?");
    /** "2h 15": behind hours a number alone is minutes. */
    private static final Pattern REST = Pattern.compile("^(.*\\dh)\\s*([0-5]?\\d)$");

    private Lengths() {
    }

    /** "3 h 20 min", "45 min". */
    public static String words(int minutes) {
        Texts texts = new Texts(Lengths.class);
        return minutes < HOUR ? texts.get("length.minutes", minutes)
                : minutes % HOUR == 0 ? texts.get("length.hours", minutes / HOUR) : texts.get("length.both", minutes / HOUR, minutes % HOUR);
    }

    /** "2 days". */
    public static String days(int days) {
        return new Texts(Lengths.class).get("length.days", days);
    }

    /**
     * Minutes as typed: "1.5 h", "1:30", "1 h 30 min", "2h 15", "2 days". A whole number alone is minutes, "90"; one with a fraction is hours, "1.5".
     * Nothing typed is 0. Empty for what is no length.
     */
    public static OptionalInt read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return OptionalInt.of(0);
        }
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return OptionalInt.of(Integer.parseInt(clock.group(1)) * HOUR + Integer.parseInt(clock.group(2)));
        }
        if (MINUTES.matcher(text).matches()) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        if (HOURS.matcher(text).matches()) {
            return OptionalInt.of(minutes(text, HOUR));
        }
        Matcher said = UNITS.matcher(REST.matcher(text).replaceFirst("$1 $2 m"));
        return said.matches() && text.matches(".*\\d.*")
                ? OptionalInt.of(minutes(said.group(1), DAY) + minutes(said.group(2), HOUR) + minutes(said.group(3), 1))
                : OptionalInt.empty();
    }

    private static int minutes(String number, int unit) {
        return number == null ? 0 : (int) Math.round(Double.parseDouble(number.replace(',', '.')) * unit);
    }
}
