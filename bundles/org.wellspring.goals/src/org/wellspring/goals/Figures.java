// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals;

import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wellspring.core.words.UserLocale;

/** Numbers as people write them, in the forms of whoever asks: the one reader of what is measured and of what came of it (O1). Any thread. */
public final class Figures {
    /** Signs that part thousands, whatever the language; a plain space parts them only where the language does so. */
    private static final String MARKS = ".,'’\u00a0\u202f";
    private static final Pattern NUMBER = pattern(MARKS);
    private static final Pattern SPACED = pattern(MARKS + " ");
    private static final int MOST_DIGITS = 15;
    private static final int THOUSAND = 3;

    /**
     * A number, and what is counted.
     *
     * @param number not negative
     * @param what never empty
     */
    public record Counted(double number, String what) {
    }

    private Figures() {
    }

    private static Pattern pattern(String marks) {
        return Pattern.compile("(?<whole>\\d{1,3}(?:(?<mark>[" + marks + "])\\d{2,3}(?:\\k<mark>\\d{2,3})*(?<=\\d{3})(?!\\d))|\\d{1," + MOST_DIGITS
                + "})(?:(?!\\k<mark>)[.,](?<part>\\d{1," + MOST_DIGITS + "}))?");
    }

    /** "6 talks", "6,000 readers": a number, then what is counted; empty where it doesn't begin with a number, or ends with it. */
    public static Optional<Counted> counted(String text) {
        String typed = text.strip();
        Matcher number = (spaced() ? SPACED : NUMBER).matcher(typed);
        if (!number.lookingAt() || number.end() == typed.length() || !Character.isWhitespace(typed.charAt(number.end()))) {
            return Optional.empty();
        }
        return Optional.of(new Counted(value(number), typed.substring(number.end()).strip()));
    }

    /** A number and nothing else, which may be negative; empty for what is none. */
    public static OptionalDouble read(String text) {
        String typed = text.strip();
        boolean negative = typed.startsWith("-");
        Matcher number = (spaced() ? SPACED : NUMBER).matcher(negative ? typed.substring(1) : typed);
        if (number.matches()) {
            return OptionalDouble.of(negative ? -value(number) : value(number));
        }
        if (typed.chars().anyMatch(c -> c >= '0' && c <= '9')) {
            return OptionalDouble.empty();
        }
        // digits and signs of other scripts
        ParsePosition at = new ParsePosition(0);
        Number other = NumberFormat.getNumberInstance(forms()).parse(typed, at);
        return other == null || at.getIndex() < typed.length() ? OptionalDouble.empty() : OptionalDouble.of(other.doubleValue());
    }

    /** A number so that it is read as the same again: with the decimal sign of the language, and nothing between thousands. */
    public static String plain(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(MOST_DIGITS);
        return format.format(number).replace('.', isComma() ? ',' : '.');
    }

    private static double value(Matcher number) {
        String whole = number.group("whole");
        String mark = number.group("mark");
        String part = number.group("part");
        if (part == null && mark != null && isDecimal(whole, mark)) {
            return Double.parseDouble(whole.replace(',', '.'));
        }
        return Double.parseDouble(whole.replaceAll("\\D", "") + (part == null ? "" : "." + part));
    }

    /**
     * Whether the one sign of a number, with three digits behind it, is the decimal sign: where it is that of the language, and nobody would have
     * left out a last 0. "6.000" is six thousand everywhere, and so is "6,000".
     */
    private static boolean isDecimal(String whole, String mark) {
        boolean alone = whole.indexOf(mark) == whole.length() - THOUSAND - 1 && whole.indexOf(mark) == whole.lastIndexOf(mark);
        return alone && ".,".contains(mark) && (whole.startsWith("0") || mark.equals(isComma() ? "," : ".") && !whole.endsWith("0"));
    }

    private static boolean isComma() {
        return DecimalFormatSymbols.getInstance(forms()).getDecimalSeparator() == ',';
    }

    private static boolean spaced() {
        return Character.isSpaceChar(DecimalFormatSymbols.getInstance(forms()).getGroupingSeparator());
    }

    private static Locale forms() {
        return UserLocale.current().forms();
    }
}
