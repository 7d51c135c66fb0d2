// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.replica;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.oplog.DeviceId;
import org.wellspring.oplog.codec.CodecException;
import org.wellspring.store.internal.BatchBytes;

/**
 * One transaction of one device on its way: the unit in which spaces tell each other what was done. Immutable; as bytes described
 * in {@code docs/oplog-format.md}.
 *
 * @param space which space it was done in
 * @param id the transaction
 * @param device who wrote it
 * @param since the device's first operation after its transaction before this one: the batches of a device are a chain
 * @param until the device's first operation after this transaction
 * @param author the person's name, as the device knows it
 * @param at what the device's clock said
 * @param label what was done, such as "Log a call"
 * @param undoes the transaction it takes back, if it does
 * @param operations for each object its operations, as {@link org.wellspring.oplog.codec.Codec} writes them; nobody has looked into them
 */
public record Batch(UUID space, UUID id, DeviceId device, long since, long until, String author, Instant at, String label, Optional<UUID> undoes,
        List<byte[]> operations) {
    /**
     * Times are kept to the millisecond.
     *
     * @throws NullPointerException if something is null
     * @throws DateTimeException if the moment is so far away that it can't be told in milliseconds
     */
    public Batch {
        Objects.requireNonNull(space, "space");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(device, "device");
        Objects.requireNonNull(author, "author");
        at = Instant.ofEpochMilli(millis(at));
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(undoes, "undoes");
        operations = List.copyOf(operations);
    }

    private static long millis(Instant at) {
        try {
            return at.toEpochMilli();
        } catch (ArithmeticException e) {
            throw new DateTimeException("A moment that can't be: " + at, e);
        }
    }

    /** The batch as bytes, with a checksum. */
    public byte[] bytes() {
        return BatchBytes.write(this);
    }

    /**
     * Reads a batch. Memory is proportional to the input, whatever it claims.
     *
     * @throws CodecException if the bytes are not exactly one batch
     */
    public static Batch read(byte[] bytes) throws CodecException {
        return BatchBytes.read(bytes);
    }
}
