// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.core.Problem;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.SpaceKind;
import org.wellspring.core.Spaces.Options;
import org.wellspring.core.WholeFile;
import org.wellspring.core.words.Texts;
import org.wellspring.oplog.DeviceId;
import org.wellspring.oplog.codec.CodecException;
import org.wellspring.share.internal.engine.GroupLog;
import org.wellspring.share.internal.engine.Retelling;
import org.wellspring.share.internal.local.GroupFolder;
import org.wellspring.share.internal.local.GroupSettings;
import org.wellspring.share.internal.local.KeyFile;
import org.wellspring.share.internal.members.DeviceCard;
import org.wellspring.share.internal.members.Membership;
import org.wellspring.share.internal.members.Statement;
import org.wellspring.share.internal.seal.DeviceKeys;
import org.wellspring.share.internal.seal.PublicKeys;
import org.wellspring.share.spi.SegmentName;
import org.wellspring.share.spi.Transport;
import org.wellspring.share.spi.TransportException;
import org.wellspring.store.replica.Batch;
import org.wellspring.store.replica.Received;
import org.wellspring.store.replica.Replica;
import org.wellspring.store.replica.Replicas;

/**
 * A machine that is a copy of another, or whose copy went on, becomes another device of the same member: with the keys that both have it says so in a
 * chain of its own, which nobody else writes. The space is made anew from the segments, and what was done here and nobody told is said again under the
 * new name. What was here before stays beside it.
 * <p>
 * Where a tool carried the beginning of one copy's story here before it settled on the other's, a member's machine takes that one in the same way, and
 * stays the device it is.
 */
final class AnotherDevice {
    private final GroupFolder folder;
    private final GroupFolder prepared;

    AnotherDevice(GroupFolder folder) {
        this.folder = folder;
        prepared = folder.another();
    }

    /** Whether the new device is let in, and the group has to be opened again to go on as it. */
    boolean isReady() {
        return prepared.isReady();
    }

    /** Why the group could not be moved to the new device, where that failed. It stays as it was then. */
    Optional<String> failure() throws IOException {
        return Files.exists(prepared.failure()) ? Optional.of(Files.readString(prepared.failure())) : Optional.empty();
    }

    /**
     * Prepares to go on as another device.
     *
     * @param there what the place has, where that tells more of this device, or another story, than what is here; else empty
     * @return whether it can: who does not belong can't
     */
    boolean succeed(Map<SegmentName, byte[]> there, GroupLog log) throws IOException {
        prepared.make();
        Files.deleteIfExists(prepared.segments());
        Map<SegmentName, byte[]> all = all(log);
        all.keySet().removeIf(name -> !there.isEmpty() && name.device().equals(log.device().text()));
        there.forEach(all::putIfAbsent);
        DeviceKeys keys = DeviceKeys.fresh();
        try (GroupLog beside = log.beside(prepared.segments())) {
            beside.bring(ordered(all));
            Optional<Membership.Device> before = beside.membership().device(beside.device());
            if (before.isEmpty() || !beside.membership().isActive(beside.device())) {
                return false;
            }
            beside.handOver(prepared.segments(), keys, new DeviceCard(keys.open(),
                    new Texts(SharedGroup.class).get("copied.label", before.get().card().label()), false));
        }
        KeyFile.write(prepared.keys(), keys);
        GroupSettings.read(folder.settings()).write(prepared.settings());
        return true;
    }

    /**
     * Prepares to take what the place tells of a device instead of what is here, where a copy of that device goes on as another. Whoever tells two stories
     * without that is not followed.
     *
     * @return whether the group has to be opened again for it
     */
    boolean follow(Transport way, GroupLog log, String device) throws TransportException, IOException {
        if (isReady() || failure().isPresent()) {
            return isReady();
        }
        prepared.make();
        Files.deleteIfExists(prepared.segments());
        Map<SegmentName, byte[]> all = all(log);
        all.keySet().removeIf(name -> name.device().equals(device));
        SegmentName name = new SegmentName(device, 1);
        for (Optional<byte[]> bytes = way.read(name); bytes.isPresent(); bytes = way.read(name)) {
            all.put(name, bytes.get());
            name = name.next();
        }
        try (GroupLog beside = log.beside(prepared.segments())) {
            beside.bring(ordered(all));
            if (!beside.isSucceeded(DeviceId.parse(device))) {
                return false;
            }
        }
        KeyFile.write(prepared.keys(), KeyFile.read(folder.keys()));
        GroupSettings.read(folder.settings()).write(prepared.settings());
        return true;
    }

    private static Map<SegmentName, byte[]> ordered(Map<SegmentName, byte[]> all) {
        Map<SegmentName, byte[]> ordered = new LinkedHashMap<>();
        all.keySet().stream().sorted().forEach(name -> ordered.put(name, all.get(name)));
        return ordered;
    }

    private static Map<SegmentName, byte[]> all(GroupLog log) throws IOException {
        Map<SegmentName, byte[]> all = new LinkedHashMap<>();
        for (SegmentName name : log.names()) {
            all.put(name, log.bytes(name));
        }
        return ordered(all);
    }

    /**
     * Makes the space of the new device and puts all into its place, or leaves all as it is. Nobody has the group open.
     *
     * @throws SpaceException if somebody has
     */
    void move(Replicas replicas, UUID id, Options options) throws IOException {
        try {
            remake(replicas, id, options);
        } catch (IOException e) {
            fail(e);
        } catch (SpaceException e) {
            if (e.problem().kind() == Problem.Kind.LOCKED) {
                throw e;
            }
            fail(e);
        }
    }

    private void fail(Exception why) throws IOException {
        WholeFile.replace(prepared.failure(), String.valueOf(why.getMessage()));
        Files.deleteIfExists(prepared.settings());
    }

    private void remake(Replicas replicas, UUID id, Options opened) throws IOException {
        // Nothing here is seen by anybody: live objects belong to no window.
        Options options = new Options(false, opened.clock(), Options.here().realm(), opened.author());
        GroupSettings settings = GroupSettings.read(folder.settings());
        DeviceKeys before = KeyFile.read(folder.keys());
        DeviceKeys keys = KeyFile.read(prepared.keys());
        clear();
        List<Statement> said;
        Set<UUID> told;
        DeviceId name;
        try (GroupLog mine = new GroupLog(folder.segments(), id, settings.root(), before, options.clock());
                GroupLog there = mine.beside(prepared.segments())) {
            // What came or was written since it was prepared; the story that is left behind does not fit, and stays behind.
            there.bring(all(mine));
            said = mine.said(common(mine, there));
            told = there.told();
        }
        try (GroupLog log = new GroupLog(prepared.segments(), id, settings.root(), keys, options.clock());
                Space old = replicas.open(folder.directory(), present -> present, options)) {
            name = name(keys, Replica.of(old));
            // A space receives nothing under the name that it writes under; that comes afterwards.
            DeviceId meanwhile = keys.open().writer(PublicKeys.turn(keys.open().signing(), name) + 1);
            try (Space fresh = replicas.begin(prepared.directory(), id, SpaceKind.GROUP, meanwhile, options)) {
                log.attach(Replica.of(fresh));
                List<Batch> again = Retelling.of(Replica.of(old), before.open().signing(), told, Replica.of(fresh), name);
                for (Received received : Replica.of(fresh).receive(again)) {
                    if (received.held()) {
                        throw new IOException(received.why().orElse(""));
                    }
                }
            }
        } catch (CodecException e) {
            throw new IOException(e);
        }
        try (GroupLog log = new GroupLog(prepared.segments(), id, settings.root(), keys, options.clock());
                Space space = replicas.open(prepared.directory(), present -> name, options)) {
            log.attach(Replica.of(space));
            log.write(said, false);
        }
        settings.write(prepared.settings());
        for (Path file : List.of(folder.secrets(), folder.whereabouts())) {
            if (Files.exists(file)) {
                Files.copy(file, prepared.secrets().resolveSibling(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        folder.replaceBy(prepared, options.clock().millis());
    }

    /** Under which name of the device nothing was ever written. */
    private static DeviceId name(DeviceKeys keys, Replica old) {
        byte[] signing = keys.open().signing();
        int last = old.known().keySet().stream().mapToInt(writer -> PublicKeys.turn(signing, writer)).max().orElse(-1);
        return PublicKeys.writer(signing, Math.max(last, PublicKeys.turn(signing, old.device())) + 1);
    }

    /** What an attempt left that was stopped: all but what was let in. */
    private void clear() throws IOException {
        List<Path> kept = List.of(prepared.directory(), prepared.keys().getParent(), prepared.keys(), prepared.segments(), prepared.settings(),
                prepared.carrier());
        try (Stream<Path> all = Files.walk(prepared.directory())) {
            List<Path> left = new ArrayList<>(all.filter(path -> !kept.contains(path)).toList());
            left.sort(Comparator.reverseOrder());
            for (Path path : left) {
                Files.delete(path);
            }
        }
    }

    /** How far this machine's chain and the one at the place are the same. */
    private static long common(GroupLog mine, GroupLog there) throws IOException {
        String device = mine.device().text();
        long number = Math.min(mine.next(device).number(), there.next(device).number()) - 1;
        while (number > 0 && !Arrays.equals(mine.bytes(new SegmentName(device, number)), there.bytes(new SegmentName(device, number)))) {
            number--;
        }
        return number;
    }
}
