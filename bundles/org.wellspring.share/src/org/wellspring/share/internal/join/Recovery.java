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
import org.wellspring.core.words.Texts;
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
            return new Done(group, letIn(way, paper, device).name());
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

    /**
     * Says, as one device of a member, that another one is theirs, unless that is said already, and leaves it at the place.
     *
     * @param log of the device that says it, with all that the place has
     * @return the member
     * @throws org.wellspring.core.SpaceException if the device does not belong
     * @throws TransportException if the place can't be written to, or somebody wrote there as that device in this moment
     */
    public static Membership.Member letIn(Transport way, GroupLog log, DeviceCard device) throws TransportException, IOException {
        Membership.Member me = log.me().filter(member -> log.membership().isActive(log.device())).orElseThrow(Recovery::unknown);
        SegmentName name = log.next(log.device().text());
        log.write(log.membership().isActive(device.device()) ? List.of() : List.of(new Statement.DeviceAdded(device, Optional.empty())), false);
        for (SegmentName end = log.next(log.device().text()); name.number() < end.number(); name = name.next()) {
            if (!way.write(List.of(new Transport.Item(name, log.bytes(name)))).isEmpty()) {
                throw new TransportException(TransportException.Kind.UNREACHABLE, new Texts(SharedGroups.class).get("at-once"), null);
            }
        }
        return me;
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
