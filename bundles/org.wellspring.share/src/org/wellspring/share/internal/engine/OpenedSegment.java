// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.engine;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.wellspring.oplog.DeviceId;
import org.wellspring.share.internal.content.SegmentContent;
import org.wellspring.share.internal.content.SegmentContent.Item;

/**
 * What is remembered of a segment that was opened, without the transactions in it.
 *
 * @param at when it was written, by the device's clock
 * @param marks how far each transaction in it reaches
 * @param cut whether it ends within a transaction that goes on in the device's next segment
 * @param says whether it says anything, and is not only a word that others' were taken in
 */
record OpenedSegment(Instant at, List<Mark> marks, boolean cut, boolean says) {
    /**
     * A transaction in it, and how far its writer's operations reach with it.
     */
    record Mark(DeviceId writer, long until, UUID transaction) {
    }

    private static final int TRANSACTION = 4 + 16;
    private static final int WRITER = TRANSACTION + 16;
    private static final int UNTIL = WRITER + 16;

    static OpenedSegment of(SegmentContent content) {
        List<Mark> marks = new ArrayList<>();
        boolean cut = false;
        for (Item item : content.items()) {
            ByteBuffer bytes = ByteBuffer.wrap(item.bytes());
            cut = item.kind() == Item.PIECE || cut && item.kind() != Item.LAST_PIECE;
            if (item.kind() == Item.BATCH && bytes.capacity() >= UNTIL + 8) {
                // Who and how far stand at fixed places: see docs/oplog-format.md.
                marks.add(new Mark(new DeviceId(bytes.getLong(WRITER)), bytes.getLong(UNTIL),
                        new UUID(bytes.getLong(TRANSACTION), bytes.getLong(TRANSACTION + 8))));
            } else if (item.kind() == Item.LAST_PIECE && bytes.capacity() >= Pieces.HEAD) {
                marks.add(new Mark(new DeviceId(bytes.getLong()), bytes.getLong(), new UUID(bytes.getLong(), bytes.getLong())));
            }
        }
        return new OpenedSegment(content.at(), List.copyOf(marks), cut, !content.items().isEmpty());
    }
}
