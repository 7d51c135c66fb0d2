// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.days;

/**
 * A length of time as people say it: so many days, or so many calendar months; the other is 0.
 *
 * @param days for days and weeks
 * @param months for months and years
 */
public record Span(int days, int months) {
    private static final int WEEK = 7;
    private static final int YEAR = 12;

    static Span of(int count, DaySums.Unit unit) {
        return switch (unit) {
            case DAY -> new Span(count, 0);
            case WEEK -> new Span(count * WEEK, 0);
            case FORTNIGHT -> new Span(2 * count * WEEK, 0);
            case MONTH -> new Span(0, count);
            case YEAR -> new Span(0, count * YEAR);
        };
    }
}
