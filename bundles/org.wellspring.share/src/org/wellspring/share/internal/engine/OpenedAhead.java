// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.engine;

import java.io.IOException;
import java.util.Optional;

import org.wellspring.core.internal.work.SharedWork;
import org.wellspring.oplog.DeviceId;
import org.wellspring.share.internal.content.SegmentContent;
import org.wellspring.share.internal.seal.DamagedSegment;

/** What is in segments of one device, asked for in their order; another thread opens some ahead. */
final class OpenedAhead {
    private static final int AHEAD = 8;

    private final Archive archive;
    private final DeviceId device;
    private final long first;
    private final SegmentContent[] opened;
    private final SharedWork work;

    /** Of the segments with these numbers. */
    OpenedAhead(Archive archive, DeviceId device, long first, long last) {
        this.archive = archive;
        this.device = device;
        this.first = first;
        opened = new SegmentContent[(int) Math.max(0, last - first + 1)];
        work = new SharedWork(opened.length, AHEAD, this::open);
        if (opened.length > AHEAD) {
            work.begin();
        }
    }

    private void open(int i) {
        try {
            opened[i] = archive.content(device, first + i).orElse(null);
        } catch (IOException | DamagedSegment e) {
            // it is said to who asks for it
            opened[i] = null;
        }
    }

    /** What is in a segment; empty while its key is not known. Each is asked for once. */
    Optional<SegmentContent> get(long number) throws IOException, DamagedSegment {
        int i = (int) (number - first);
        work.await(i);
        SegmentContent content = opened[i];
        opened[i] = null;
        return content != null ? Optional.of(content) : archive.content(device, number);
    }
}
