// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.oplog.codec.Codec;
import org.wellspring.oplog.codec.CodecException;
import org.wellspring.share.internal.content.SegmentContent;
import org.wellspring.share.internal.content.SegmentContent.Item;
import org.wellspring.share.internal.local.KeyFile;
import org.wellspring.share.internal.seal.DamagedSegment;
import org.wellspring.share.internal.seal.DeviceKeys;
import org.wellspring.share.internal.seal.EpochKey;
import org.wellspring.share.internal.seal.KeyLetter;
import org.wellspring.share.internal.seal.Segment;
import org.wellspring.store.replica.Batch;

/**
 * All segments in a folder read, checked, opened and decoded, and no more: one thread.
 *
 * @param operations how many operations there are
 * @param bytes how long these are, as they are encoded
 */
record OpenSegments(long operations, long bytes) {
    /** @param keys of a device that has a letter with the key of each epoch */
    static OpenSegments read(Path folder, Path keys) throws IOException, DamagedSegment, CodecException {
        DeviceKeys mine = KeyFile.read(keys);
        List<Segment> all = new ArrayList<>();
        Map<UUID, EpochKey> epochs = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Segment segment = Segment.read(Files.readAllBytes(file));
                for (KeyLetter letter : segment.letters()) {
                    if (letter.to().equals(mine.device())) {
                        letter.open(mine).ifPresent(key -> epochs.put(key.epoch(), key));
                    }
                }
                all.add(segment);
            }
        }
        long operations = 0;
        long bytes = 0;
        for (Segment segment : all) {
            for (Item item : SegmentContent.read(segment.open(epochs.get(segment.epoch())).orElseThrow()).items()) {
                if (item.kind() == Item.BATCH) {
                    for (byte[] batch : Batch.read(item.bytes()).operations()) {
                        operations += Codec.decode(batch).size();
                        bytes += batch.length;
                    }
                }
            }
        }
        return new OpenSegments(operations, bytes);
    }
}
