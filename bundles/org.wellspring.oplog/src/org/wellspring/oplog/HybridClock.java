// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog;

import java.time.Duration;

/**
 * A hybrid logical clock: every {@link #tick} is later than all ticks before it and than every time received, as far as that
 * is believable, even when the wall clock jumps back. Not safe for threads; one clock belongs to one writer.
 */
public final class HybridClock {

    /** How far ahead of our own wall clock another device can push us. */
    public static final Duration MAX_AHEAD = Duration.ofHours(1);

    private HybridTime last;

    /**
     * Starts a clock.
     *
     * @param last the latest time this device has written, or {@link HybridTime#ZERO}
     */
    public HybridClock(HybridTime last) {
        this.last = last;
    }

    /** The latest time told or accepted. */
    public HybridTime last() {
        return last;
    }

    /**
     * Tells the time for the next operation.
     *
     * @param wallMillis the wall clock, milliseconds since 1970
     * @return a time later than every one before
     * @throws IllegalStateException at the end of representable time
     */
    public HybridTime tick(long wallMillis) {
        return ticks(wallMillis, 1);
    }

    /**
     * Tells the times of several operations that follow each other, each one tick later than the one before.
     *
     * @param wallMillis the wall clock, milliseconds since 1970
     * @param count how many, 1 or more
     * @return the time of the first, later than every one before
     * @throws IllegalStateException at the end of representable time
     */
    public HybridTime ticks(long wallMillis, int count) {
        long wall = HybridTime.ofMillis(wallMillis).packed();
        if (Math.max(last.packed(), wall) > Long.MAX_VALUE - count) {
            throw new IllegalStateException("The clock of this device has reached the end of time and can't go on.");
        }
        HybridTime first = new HybridTime(Math.max(last.packed() + 1, wall));
        last = new HybridTime(first.packed() + count - 1);
        return first;
    }

    /**
     * Takes note of a time that another device wrote. A clock that runs years ahead moves ours by {@link #MAX_AHEAD} of our
     * wall clock and no further.
     *
     * @param remote the time of the other device's operation
     * @param wallMillis our wall clock, milliseconds since 1970
     */
    public void receive(HybridTime remote, long wallMillis) {
        long believable = HybridTime.ofMillis(wallMillis + MAX_AHEAD.toMillis()).packed();
        last = new HybridTime(Math.max(last.packed(), Math.min(remote.packed(), believable)));
    }
}
