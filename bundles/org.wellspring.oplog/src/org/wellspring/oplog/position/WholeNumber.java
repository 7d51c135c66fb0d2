// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.position;

import java.util.Arrays;
import java.util.Optional;

/**
 * The whole number at the start of a position. Its first letter tells how many digits follow: {@code a} one, {@code b} two
 * and so on; below zero {@code Z} one, {@code Y} two. So numbers of any length sort as strings.
 */
final class WholeNumber {

    private static final int LAST_DIGIT = 61;

    private final char head;
    private final int[] digits;

    private WholeNumber(char head, int[] digits) {
        this.head = head;
        this.digits = digits;
    }

    /** Reads the number; missing digits count as zeros. Empty if the position doesn't start with a letter. */
    static Optional<WholeNumber> of(String position) {
        char head = position.charAt(0);
        if (head < 'A') {
            return Optional.empty();
        }
        int[] digits = new int[length(head)];
        for (int i = 0; i < digits.length && i + 1 < position.length(); i++) {
            digits[i] = Positions.digit(position.charAt(i + 1));
        }
        return Optional.of(new WholeNumber(head, digits));
    }

    private static int length(char head) {
        return head >= 'a' ? head - 'a' + 1 : 'Z' - head + 1;
    }

    Optional<String> next() {
        return step(1, LAST_DIGIT, head == 'Z' ? 'a' : (char) (head + 1));
    }

    Optional<String> previous() {
        return step(-1, 0, head == 'a' ? 'Z' : (char) (head - 1));
    }

    private Optional<String> step(int by, int overflow, char nextHead) {
        int[] stepped = digits.clone();
        for (int i = stepped.length - 1; i >= 0; i--) {
            if (stepped[i] != overflow) {
                stepped[i] += by;
                return Optional.of(text(head, stepped));
            }
            stepped[i] = LAST_DIGIT - overflow;
        }
        if (nextHead > 'z' || nextHead < 'A') {
            return Optional.empty();
        }
        int[] fresh = new int[length(nextHead)];
        Arrays.fill(fresh, LAST_DIGIT - overflow);
        return Optional.of(text(nextHead, fresh));
    }

    private static String text(char head, int[] digits) {
        StringBuilder text = new StringBuilder(digits.length + 1).append(head);
        for (int digit : digits) {
            text.append(Positions.digit(digit));
        }
        return text.toString();
    }
}
