// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.survival;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.wellspring.oplog.Op;
import org.wellspring.oplog.OpId;
import org.wellspring.oplog.codec.Codec;

/** Brings operations into one order, without repetition, so that all that follows depends on their set alone. */
public final class DistinctOps {

    private DistinctOps() {}

    /** @throws IllegalArgumentException if one is about another object */
    public static Op[] of(UUID object, Collection<Op> ops) {
        Op[] sorted = ops.toArray(Op[]::new);
        Arrays.sort(sorted, (a, b) -> a.id().compareTo(b.id()));
        int count = 0;
        for (Op op : sorted) {
            if (!op.object().equals(object)) {
                throw new IllegalArgumentException("Operations of several objects: " + object + ", " + op.object());
            }
            if (count > 0 && sorted[count - 1].id().equals(op.id())) {
                sorted[count - 1] = agreed(sorted[count - 1], op);
            } else {
                sorted[count++] = op;
            }
        }
        return count == sorted.length ? sorted : Arrays.copyOf(sorted, count);
    }

    /** Two operations under one id are a forgery; until it is dealt with, every replica must at least pick the same. */
    private static Op agreed(Op one, Op other) {
        if (one.equals(other)) {
            return one;
        }
        return Arrays.compareUnsigned(Codec.encode(List.of(one)), Codec.encode(List.of(other))) < 0 ? one : other;
    }

    /** The index of an operation in the result of {@link #of}, negative if it is not there. */
    static int indexOf(Op[] sorted, OpId id) {
        int low = 0;
        int high = sorted.length - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            int comparison = sorted[mid].id().compareTo(id);
            if (comparison == 0) {
                return mid;
            }
            if (comparison < 0) {
                low = mid + 1;
            } else {
                high = mid - 1;
            }
        }
        return -1;
    }
}
