// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench;

import java.util.Locale;

/**
 * One measured figure.
 *
 * @param what what was done
 * @param value what it took, the median unless said otherwise
 * @param unit of value and baseline
 * @param against what the baseline is; empty for none
 * @param baseline what that took in the same run; 0 for none
 * @param aim how many times the baseline it may be, or without one how much of the unit; 0 for no aim
 */
record Figure(String what, double value, Unit unit, String against, double baseline, double aim) {
    /** Units, and how they are written. */
    enum Unit {
        MILLISECONDS("ms"), MEBIBYTES("MiB"), BYTES("bytes"), CHANGES("changes");

        final String word;

        Unit(String word) {
            this.word = word;
        }
    }

    /** A figure beside a baseline. */
    static Figure ratio(String what, double value, Unit unit, String against, double baseline, double aim) {
        return new Figure(what, value, unit, against, baseline, aim);
    }

    /** A figure by itself. */
    static Figure atMost(String what, double value, Unit unit, double aim) {
        return new Figure(what, value, unit, "", 0, aim);
    }

    /** A figure with no aim. */
    static Figure plain(String what, double value, Unit unit) {
        return new Figure(what, value, unit, "", 0, Double.NaN);
    }

    /** How many times the baseline it is; not a number without one. */
    double ratio() {
        return baseline > 0 ? value / baseline : Double.NaN;
    }

    /** Whether the aim is reached; without an aim it is. */
    boolean met() {
        return Double.isNaN(aim) || (baseline > 0 ? ratio() : value) <= aim;
    }

    /** "≤ 3 ×", "≤ 50 ms" or nothing. */
    String aimInWords() {
        return Double.isNaN(aim) ? "" : "≤ " + number(aim) + (baseline > 0 ? " ×" : " " + unit.word);
    }

    /** A number with as many digits as mean something. */
    static String number(double value) {
        if (value == Math.rint(value) || value >= 1000) {
            return String.format(Locale.ROOT, "%,d", Math.round(value));
        }
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }
}
