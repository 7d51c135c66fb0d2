// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events;

/**
 * A share of a few, and between which shares the one lies that would show in the long run: Wilson's interval of 95 in 100 (E. B. Wilson, Probable inference,
 * the law of succession, and statistical inference, 1927), which stays true at small numbers and at none or all of them. Any thread.
 *
 * @param some how many
 * @param all of how many
 * @param low the least share that fits, 0 to 1
 * @param high the greatest
 */
public record Share(int some, int all, double low, double high) {
    /** So many standard deviations hold 95 in 100. */
    private static final double Z = 1.959963984540054;

    /** So many of all; of nobody any share fits. */
    public static Share of(int some, int all) {
        if (all == 0) {
            return new Share(some, all, 0, 1);
        }
        double share = (double) some / all;
        double spread = Z * Z / all;
        double middle = (share + spread / 2) / (1 + spread);
        double half = Z * Math.sqrt(share * (1 - share) / all + spread / 4 / all) / (1 + spread);
        return new Share(some, all, Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /**
     * Whether it is above another in the long run: whether the interval of 95 in 100 of their difference, made of both intervals (R. G. Newcombe, Interval
     * estimation for the difference between independent proportions, 1998, method 10), lies above nothing.
     */
    public boolean isSurelyAbove(Share other) {
        return value() - other.value() > Math.hypot(value() - low, other.high - other.value());
    }

    /** The share itself. */
    public double value() {
        return all == 0 ? 0 : (double) some / all;
    }
}
