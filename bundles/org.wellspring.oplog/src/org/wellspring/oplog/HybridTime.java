// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog;

import java.time.Instant;

/**
 * A moment of a hybrid logical clock: 48 bits of milliseconds since 1970 and a 16 bit counter, packed in a long. It orders
 * concurrent values and tells people when something was written; it is never evidence of what somebody had seen.
 *
 * @param packed milliseconds shifted left by 16, plus the counter; never negative
 */
public record HybridTime(long packed) implements Comparable<HybridTime> {

    /** The earliest moment. */
    public static final HybridTime ZERO = new HybridTime(0);

    private static final int COUNTER_BITS = 16;
    private static final long LAST_MILLI = Long.MAX_VALUE >>> COUNTER_BITS;

    /** @throws IllegalArgumentException if {@code packed} is negative */
    public HybridTime {
        if (packed < 0) {
            throw new IllegalArgumentException("A hybrid time is never negative: " + packed);
        }
    }

    /** The first moment of a millisecond; times out of range become the nearest one that can be told. */
    public static HybridTime ofMillis(long millis) {
        return new HybridTime(Math.clamp(millis, 0, LAST_MILLI) << COUNTER_BITS);
    }

    /** Milliseconds since 1970. */
    public long millis() {
        return packed >>> COUNTER_BITS;
    }

    /** The counter within the millisecond, 0 to 65535. */
    public int counter() {
        return (int) (packed & 0xFFFF);
    }

    /** The wall clock time to show to people. */
    public Instant instant() {
        return Instant.ofEpochMilli(millis());
    }

    @Override
    public int compareTo(HybridTime other) {
        return Long.compare(packed, other.packed);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(packed);
    }
}
