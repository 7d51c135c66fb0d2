// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.members;

import java.util.Comparator;
import java.util.Map;

import org.wellspring.oplog.DeviceId;

/**
 * A statement with where it was said.
 *
 * @param device which device said it
 * @param number in which of its segments
 * @param index in which place there
 * @param heard for each other device, the last of its segments that the device had taken in before
 * @param statement what it said
 */
public record StatementMade(DeviceId device, long number, int index, Map<DeviceId, Long> heard, Statement statement) {
    /** Some order in which nothing stands before what it knew; everywhere the same. */
    static final Comparator<StatementMade> ORDER = Comparator.comparingLong(StatementMade::weight).thenComparing(StatementMade::device)
            .thenComparingLong(StatementMade::number)
            .thenComparingInt(StatementMade::index);

    /** Copied. */
    public StatementMade {
        heard = Map.copyOf(heard);
    }

    /** Who knew of something had heard all that it had heard, and one more. */
    private long weight() {
        return number + heard.entrySet().stream().filter(one -> !one.getKey().equals(device)).mapToLong(Map.Entry::getValue).sum();
    }

    /** Whether the device that said the other one knew of this one. */
    boolean isKnownTo(StatementMade other) {
        return device.equals(other.device) ? number < other.number || number == other.number && index < other.index
                : other.heard.getOrDefault(device, 0L) >= number;
    }
}
