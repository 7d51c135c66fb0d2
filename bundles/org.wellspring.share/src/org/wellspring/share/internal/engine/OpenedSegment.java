// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.engine;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.wellspring.oplog.DeviceId;
import org.wellspring.share.internal.content.SegmentContent;
import org.wellspring.share.internal.content.SegmentContent.Item;

/**
 * What is remembered of a segment that was opened, without the transactions in it.
 *
 * @param at when it was written, by the device's clock
 * @param marks how far each transaction in it reaches
 * @param says whether it says anything, and is not only a word that others' were taken in
 */
record OpenedSegment(Instant at, List<Mark> marks, boolean says) {
    /** How far a writer's operations reach. */
    record Mark(DeviceId writer, long until) {
    }

    private static final int WRITER = 4 + 16 + 16;
    private static final int UNTIL = WRITER + 16;

    static OpenedSegment of(SegmentContent content) {
        List<Mark> marks = new ArrayList<>();
        for (Item item : content.items()) {
            ByteBuffer bytes = ByteBuffer.wrap(item.bytes());
            if (item.kind() == Item.BATCH && bytes.capacity() >= UNTIL + 8) {
                // Who and how far stand at fixed places: see docs/oplog-format.md.
                marks.add(new Mark(new DeviceId(bytes.getLong(WRITER)), bytes.getLong(UNTIL)));
            } else if (item.kind() == Item.LAST_PIECE && bytes.capacity() >= Pieces.HEAD) {
                marks.add(new Mark(new DeviceId(bytes.getLong()), bytes.getLong()));
            }
        }
        return new OpenedSegment(content.at(), List.copyOf(marks), !content.items().isEmpty());
    }
}
