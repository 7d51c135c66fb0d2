// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.state;

import java.util.Comparator;

import org.wellspring.oplog.HybridTime;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.OpId;
import org.wellspring.oplog.Value;

/**
 * A value that nobody knowingly overwrote, with its origin.
 *
 * @param id the operation that wrote it, which also tells who
 * @param time when
 * @param value what
 */
public record Version(OpId id, HybridTime time, Value value) implements Comparable<Version> {

    private static final Comparator<Version> ORDER = Comparator.comparing(Version::time).thenComparing(Version::id);

    /** What this operation wrote. */
    static Version of(Op op) {
        return new Version(op.id(), op.time(), op.value());
    }

    /** Earlier before later; the ids decide among equal times. */
    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }
}
