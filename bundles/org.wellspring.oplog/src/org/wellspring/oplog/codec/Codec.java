// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.codec;

import java.util.List;

import org.wellspring.oplog.Birth;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.internal.BatchReader;
import org.wellspring.oplog.internal.BatchWriter;

/**
 * The binary form of operations, for disk and wire. What a batch says once (names, device, transaction, object) it doesn't
 * repeat, so a batch is read and written as a whole. The format is described in {@code docs/oplog-format.md}; batches of
 * every release can be read for ever, and what a newer release added to an operation is kept and written again unchanged.
 */
public final class Codec {

    private Codec() {}

    /**
     * Writes a batch.
     *
     * @param ops operations of any objects, in an order that is kept
     */
    public static byte[] encode(List<Op> ops) {
        return new BatchWriter().write(ops);
    }

    /** Writes a batch that is read as the operations a birth stands for, and takes less room than those. */
    public static byte[] encode(Birth birth) {
        return new BatchWriter().write(birth);
    }

    /**
     * Reads a batch. Memory is proportional to the input, whatever the input claims.
     *
     * @throws CodecException if the bytes are not exactly one batch
     */
    public static List<Op> decode(byte[] batch) throws CodecException {
        return new BatchReader(batch).read();
    }

    /**
     * Reads a batch of doubtful origin.
     *
     * @param maxBytes the most that is accepted
     * @throws CodecException if the batch is longer, or the bytes are not exactly one batch
     */
    public static List<Op> decode(byte[] batch, int maxBytes) throws CodecException {
        if (batch.length > maxBytes) {
            throw new CodecException("A batch of " + batch.length + " bytes is larger than the " + maxBytes + " allowed.");
        }
        return decode(batch);
    }
}
