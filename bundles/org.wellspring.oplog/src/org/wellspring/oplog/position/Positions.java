// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.position;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Positions in an ordered collection that can always be made between two others without touching them: strings of ASCII
 * letters and digits, compared as strings.
 *
 * <p>A position starts with a whole number of variable length, so that appending and prepending a hundred thousand times
 * stays short, continues with a fraction if it was squeezed between others, and ends with random digits, so that two devices
 * which insert in the same gap don't make the same position.
 */
public final class Positions {

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int BASE = 62;
    private static final int JITTER = 5;
    private static final String FIRST = "a0";

    private Positions() {}

    /** Whether a string has only the characters of a position, and at least one. */
    public static boolean isValid(String position) {
        for (int i = 0; i < position.length(); i++) {
            if (digit(position.charAt(i)) < 0) {
                return false;
            }
        }
        return !position.isEmpty();
    }

    /**
     * Makes a position between two others.
     *
     * @param before the position it comes after, or {@code null} for the beginning
     * @param after the position it comes before, or {@code null} for the end
     * @param jitter the source of the random digits
     * @return a new position. If nothing fits between the two, because they are equal or in the wrong order, it comes after
     *     both
     * @throws IllegalArgumentException if one of them is not a position
     */
    public static String between(String before, String after, RandomGenerator jitter) {
        requireValid(before);
        requireValid(after);
        String place = before == null && after == null ? FIRST
                : before == null ? beforeFirst(after)
                        : after == null ? afterLast(before) : middle(before, after, jitter);
        return place + jitterDigits(jitter);
    }

    /**
     * Makes several positions in a gap, shorter than one after the other would be.
     *
     * @param before the position they come after, or {@code null} for the beginning
     * @param after the position they come before, or {@code null} for the end
     * @param count how many
     * @param jitter the source of the random digits
     * @return the new positions in their order
     * @throws IllegalArgumentException if one of the two is not a position
     */
    public static List<String> between(String before, String after, int count, RandomGenerator jitter) {
        String[] places = new String[count];
        if (after == null) {
            for (int i = 0; i < count; i++) {
                places[i] = between(i == 0 ? before : places[i - 1], null, jitter);
            }
        } else if (before == null) {
            for (int i = count - 1; i >= 0; i--) {
                places[i] = between(null, i == count - 1 ? after : places[i + 1], jitter);
            }
        } else {
            bisect(before, after, places, 0, count, jitter);
        }
        return List.of(places);
    }

    private static void bisect(String before, String after, String[] places, int from, int to, RandomGenerator jitter) {
        if (from < to) {
            int mid = (from + to) >>> 1;
            places[mid] = between(before, after, jitter);
            bisect(before, places[mid], places, from, mid, jitter);
            bisect(places[mid], after, places, mid + 1, to, jitter);
        }
    }

    private static void requireValid(String position) {
        if (position != null && !isValid(position)) {
            throw new IllegalArgumentException("Not a position: " + position);
        }
    }

    private static String beforeFirst(String after) {
        return WholeNumber.of(after).flatMap(WholeNumber::previous).orElseGet(() -> below(after));
    }

    private static String afterLast(String before) {
        return WholeNumber.of(before).flatMap(WholeNumber::next).orElse(before);
    }

    /** A prefix below {@code after}, for the rare string that has no whole number before it. */
    private static String below(String after) {
        for (int i = 0; i < after.length(); i++) {
            int digit = digit(after.charAt(i));
            if (digit > 0) {
                return after.substring(0, i) + DIGITS.charAt(digit / 2);
            }
        }
        return after;
    }

    private static String middle(String before, String after, RandomGenerator jitter) {
        if (before.compareTo(after) >= 0) {
            return afterLast(before);
        }
        StringBuilder place = new StringBuilder();
        boolean bounded = true;
        for (int i = 0;; i++) {
            int low = i < before.length() ? digit(before.charAt(i)) : -1;
            int high = !bounded ? BASE : i < after.length() ? digit(after.charAt(i)) : -1;
            if (high < 0) {
                // Only zeros lie between, as between "a" and "a0"; no position of ours ends so.
                return after;
            }
            if (high - low > 1) {
                return place.append(DIGITS.charAt(jitter.nextInt(low + 1, high))).toString();
            }
            int digit = Math.max(low, 0);
            place.append(DIGITS.charAt(digit));
            bounded = bounded && digit == high;
        }
    }

    private static String jitterDigits(RandomGenerator jitter) {
        char[] digits = new char[JITTER];
        for (int i = 0; i < JITTER; i++) {
            // Never a zero at the end, so that there is always room below.
            digits[i] = DIGITS.charAt(i == JITTER - 1 ? 1 + jitter.nextInt(BASE - 1) : jitter.nextInt(BASE));
        }
        return new String(digits);
    }

    static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= 'A' && c <= 'Z') {
            return c - 'A' + 10;
        }
        return c >= 'a' && c <= 'z' ? c - 'a' + 36 : -1;
    }

    static char digit(int value) {
        return DIGITS.charAt(value);
    }
}
