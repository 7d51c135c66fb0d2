// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.ui.internal;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wellspring.core.words.UserLocale;
import org.wellspring.goals.Figures;
import org.wellspring.goals.GoalRow;

/** Numbers and times of goals, as they are shown and typed. Any thread. */
public final class Amounts {
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):([0-5]\\d)");
    private static final Pattern HOURS_MINUTES = Pattern.compile("(?:(\\d{1,4}(?:[.,]\\d{1,2})?)\\s*h(?:ours?)?)?\\s*(?:(\\d{1,4})\\s*m(?:in(?:utes?)?)?)?");

    private Amounts() {
    }

    /** A number in the user's form, without decimals where there are none. */
    public static String number(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(UserLocale.current().forms());
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    /** "3 h 20 min", "45 min". */
    public static String time(int minutes) {
        return minutes < 60 ? Texts.get("time.minutes", minutes)
                : minutes % 60 == 0 ? Texts.get("time.hours", minutes / 60) : Texts.get("time.both", minutes / 60, minutes % 60);
    }

    /** How far a goal is: "3 of 6 talks", "3 talks", "talks"; empty where nothing is measured. */
    public static String progress(GoalRow goal) {
        return goal.target() > 0 ? Texts.get("goal.progress", number(goal.reached()), number(goal.target()), goal.measure()).strip()
                : goal.reached() == 0 ? goal.measure() : came(goal, goal.reached());
    }

    /** So much of what is measured: "talks: 2"; nobody knows what one of them is called. */
    public static String came(GoalRow goal, double amount) {
        return goal.measure().isBlank() ? number(amount) : Texts.get("goal.reached", number(amount), goal.measure());
    }

    /** A number as typed; nothing typed is 0. Empty for what is no number. */
    public static OptionalDouble read(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return OptionalDouble.of(0);
        }
        return Figures.read(text);
    }

    /** Minutes as typed: "90", "1.5 h", "1:30", "1 h 30 min"; a number alone is minutes. Nothing typed is 0. Empty for what is no time. */
    public static OptionalInt minutes(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        Matcher clock = CLOCK.matcher(text);
        if (text.isEmpty()) {
            return OptionalInt.of(0);
        }
        if (clock.matches()) {
            return OptionalInt.of(Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2)));
        }
        if (text.matches("\\d{1,5}")) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        Matcher said = HOURS_MINUTES.matcher(text);
        if (!said.matches()) {
            return OptionalInt.empty();
        }
        double hours = said.group(1) == null ? 0 : Double.parseDouble(said.group(1).replace(',', '.'));
        return OptionalInt.of((int) Math.round(hours * 60) + (said.group(2) == null ? 0 : Integer.parseInt(said.group(2))));
    }
}
