// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.join;

import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Refusals;
import org.wellspring.share.SharedGroups;
import org.wellspring.share.internal.engine.GroupLog;
import org.wellspring.share.internal.local.GroupFolder;
import org.wellspring.share.internal.members.DeviceCard;
import org.wellspring.share.internal.members.Membership;
import org.wellspring.share.internal.members.Statement;
import org.wellspring.share.internal.seal.DamagedSegment;
import org.wellspring.share.internal.seal.Segment;
import org.wellspring.share.spi.SegmentName;
import org.wellspring.share.spi.Transport;
import org.wellspring.share.spi.TransportException;

/** Somebody who lost all devices says, as the device that is only paper, that a new one is theirs. */
public final class Recovery {
    /**
     * What came of it.
     *
     * @param group which group it is
     * @param name who we are in it
     */
    public record Done(UUID group, String name) {
    }

    private Recovery() {
    }

    /**
     * Lets the new device in.
     *
     * @param beside an empty folder that is thrown away afterwards
     */
    public static Done of(Transport way, RecoveryCode code, DeviceCard device, GroupFolder beside, Clock clock) throws TransportException, IOException {
        Map<SegmentName, byte[]> all = all(way);
        UUID group = group(all.get(new SegmentName(code.root().text(), 1)));
        try (GroupLog paper = new GroupLog(beside.segments(), group, code.root(), code.keys(), clock)) {
            paper.bring(all);
            Membership.Member me = paper.me().filter(member -> paper.membership().isActive(paper.device())).orElseThrow(Recovery::unknown);
            SegmentName name = paper.next(paper.device().text());
            paper.write(List.of(new Statement.DeviceAdded(device, Optional.empty())), false);
            for (SegmentName end = paper.next(paper.device().text()); name.number() < end.number(); name = name.next()) {
                way.write(List.of(new Transport.Item(name, paper.bytes(name))));
            }
            return new Done(group, me.name());
        }
    }

    /** All that the place has. */
    public static Map<SegmentName, byte[]> all(Transport way) throws TransportException {
        Map<SegmentName, byte[]> all = new LinkedHashMap<>();
        for (SegmentName name : way.look().names().stream().sorted().toList()) {
            Optional<byte[]> bytes = way.read(name);
            bytes.ifPresent(segment -> all.put(name, segment));
        }
        return all;
    }

    private static UUID group(byte[] first) {
        try {
            if (first == null) {
                throw unknown();
            }
            return Segment.read(first).group();
        } catch (DamagedSegment e) {
            throw unknown();
        }
    }

    private static RuntimeException unknown() {
        return Refusals.because(SharedGroups.class, "code-unknown");
    }
}
