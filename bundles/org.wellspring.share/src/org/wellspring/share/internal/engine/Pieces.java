// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.engine;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.wellspring.share.internal.content.SegmentContent.Item;
import org.wellspring.share.internal.seal.DamagedSegment;
import org.wellspring.store.replica.Batch;

/** Transactions as items of segments: one each, or in pieces where they are long. Each piece says whose it is and how far the whole reaches. */
final class Pieces {
    /** What stands before a piece: the writer, its first operation after the transaction, and the transaction. */
    static final int HEAD = 8 + 8 + 16;
    /** A piece, and what else stands with it, fit well into a segment. */
    static final int MOST_BYTES = 768 << 10;
    private static final int MOST_PIECES = 4000;

    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private int count;

    /** The items of a transaction. */
    static List<Item> of(Batch batch) {
        byte[] bytes = batch.bytes();
        if (bytes.length <= MOST_BYTES) {
            return List.of(new Item(Item.BATCH, bytes));
        }
        List<Item> items = new ArrayList<>();
        for (int from = 0; from < bytes.length; from += MOST_BYTES) {
            byte[] piece = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + MOST_BYTES));
            byte[] headed = ByteBuffer.allocate(HEAD + piece.length).putLong(batch.device().value()).putLong(batch.until())
                    .putLong(batch.id().getMostSignificantBits()).putLong(batch.id().getLeastSignificantBits()).put(piece).array();
            items.add(new Item(from + MOST_BYTES < bytes.length ? Item.PIECE : Item.LAST_PIECE, headed));
        }
        return items;
    }

    /** Takes the next item; answers a transaction once it is whole. */
    Optional<byte[]> take(Item item) throws DamagedSegment {
        if (item.kind() == Item.BATCH) {
            return Optional.of(item.bytes());
        }
        if (item.kind() != Item.PIECE && item.kind() != Item.LAST_PIECE) {
            return Optional.empty();
        }
        if (item.bytes().length < HEAD || ++count > MOST_PIECES) {
            throw new DamagedSegment("The pieces in it do not fit.");
        }
        begun.write(item.bytes(), HEAD, item.bytes().length - HEAD);
        if (item.kind() == Item.PIECE) {
            return Optional.empty();
        }
        byte[] whole = begun.toByteArray();
        begun.reset();
        count = 0;
        return Optional.of(whole);
    }

    /** Whether a transaction is begun and not whole. */
    boolean isOpen() {
        return count > 0;
    }
}
