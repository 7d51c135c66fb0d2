// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

/**
 * From which share on a label is taken without a question, and from which on it is asked for. Found by trying the whole reader on clauses of the
 * training data that the weights had not seen: of what is taken silently nearly all was right, of what is asked for two in three;
 * {@code training/README.md} has the figures. What was never as sure is never taken, or never asked for.
 */
final class Thresholds {
    /** Below this share what the rules made is doubted, if another label has more than {@link #RATHER}. */
    static final double UNLIKELY = 0.1;
    static final double RATHER = 0.5;
    private static final double NEVER = 2;

    private Thresholds() {
    }

    /** Below this share what no word backs is not even asked for. */
    static final double UNBACKED = 0.8;

    static double silent(Label label) {
        return switch (label) {
            case BIRTHDAY -> 0.6;
            case MAIL, MESSAGE, NEED -> 0.66;
            case CALL, TRIED, NEXT, OFFER -> 0.7;
            case MEETING, THEIR_PROMISE, WORK -> 0.75;
            case MY_PROMISE -> 0.8;
            default -> NEVER;
        };
    }

    static double asked(Label label) {
        return switch (label) {
            case MAIL, MESSAGE, BIRTHDAY, CALL, NEED, TRIED -> 0.55;
            case MEETING, MY_PROMISE, THEIR_PROMISE, NEXT, OFFER, WORK -> 0.6;
            default -> NEVER;
        };
    }
}
