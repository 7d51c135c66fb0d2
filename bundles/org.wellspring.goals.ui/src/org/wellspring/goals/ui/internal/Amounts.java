// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.ui.internal;

import java.text.NumberFormat;
import java.util.OptionalDouble;

import org.wellspring.core.words.UserLocale;
import org.wellspring.goals.Figures;
import org.wellspring.goals.GoalRow;

/** Numbers of goals, as they are shown and typed. Any thread. */
public final class Amounts {
    private Amounts() {
    }

    /** A number in the user's form, without decimals where there are none. */
    public static String number(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(UserLocale.current().forms());
        format.setMaximumFractionDigits(1);
        return format.format(number);
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
}
