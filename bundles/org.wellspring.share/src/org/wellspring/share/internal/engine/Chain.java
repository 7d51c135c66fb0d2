// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.wellspring.oplog.DeviceId;
import org.wellspring.share.internal.seal.PublicKeys;
import org.wellspring.share.internal.seal.Segment;

/** The segments of one device that are here, without a gap from its first on. */
final class Chain {
    /** One segment: where it stands, and what is in it once that can be read. */
    static final class Link {
        final long place;
        private OpenedSegment opened;

        Link(long place) {
            this.place = place;
        }

        Optional<OpenedSegment> opened() {
            return Optional.ofNullable(opened);
        }

        void open(OpenedSegment content) {
            opened = content;
        }
    }

    private final byte[] signing;
    private final List<Link> links = new ArrayList<>();
    private byte[] tip = Segment.NONE;
    private Map<DeviceId, Long> heard = Map.of();
    private String trouble;
    /** Of each name the device writes under, the last transaction that can be read. */
    private final Map<DeviceId, OpenedSegment.Mark> latest = new HashMap<>();
    /** The last segment that says something. */
    private int said;
    /** How many of the first are open. */
    private int open;
    /** How many of the first are in the space, as far as they belong there. */
    private int applied;

    Chain(byte[] signing) {
        this.signing = signing.clone();
    }

    DeviceId device() {
        return PublicKeys.device(signing);
    }

    byte[] signing() {
        return signing;
    }

    /** The number of the last segment that is here; 0 if none is. */
    long last() {
        return links.size();
    }

    byte[] tip() {
        return tip;
    }

    Link link(long number) {
        return links.get((int) number - 1);
    }

    void add(long place, byte[] hash) {
        links.add(new Link(place));
        tip = hash;
    }

    long open() {
        return open;
    }

    void opened(OpenedSegment content, Map<DeviceId, Long> others) {
        links.get(open).open(content);
        heard = Map.copyOf(others);
        open++;
        content.marks().forEach(mark -> latest.merge(mark.writer(), mark, (one, other) -> one.until() > other.until() ? one : other));
        if (content.says()) {
            said = open;
        }
    }

    /** Of each name the device writes under, the last transaction that can be read. */
    Map<DeviceId, OpenedSegment.Mark> latest() {
        return Map.copyOf(latest);
    }

    /** The number of the last segment that says something; 0 if none does. */
    long said() {
        return said;
    }

    /** What the device had taken in of others when it last wrote. */
    Map<DeviceId, Long> heard() {
        return heard;
    }

    long applied() {
        return applied;
    }

    void applied(long number) {
        applied = (int) number;
    }

    /** Why nothing more is taken from this device; empty while nothing is wrong. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    void stop(String why) {
        if (trouble == null) {
            trouble = why;
        }
    }
}
