// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.wellspring.oplog.DeviceId;
import org.wellspring.oplog.codec.CodecException;
import org.wellspring.share.internal.content.SegmentContent.Item;
import org.wellspring.share.internal.members.Membership.Device;
import org.wellspring.share.internal.members.Membership;
import org.wellspring.share.internal.seal.DamagedSegment;
import org.wellspring.share.internal.seal.DeviceKeys;
import org.wellspring.share.internal.seal.PublicKeys;
import org.wellspring.store.replica.Batch;
import org.wellspring.store.replica.Received;
import org.wellspring.store.replica.Replica;

/** What comes into the space: as much of each device's chain as belongs to the group, in its order. Not for several threads at once. */
final class TakingIn {
    /** What is held in memory before it goes into the space. */
    private static final long ENOUGH_BYTES = 8 << 20;
    private final Archive archive;
    private final UUID group;
    private final DeviceKeys keys;
    private final Map<DeviceId, String> refused = new LinkedHashMap<>();
    /** Null while there is no space, as when somebody comes in again. */
    private Replica replica;

    TakingIn(Archive archive, UUID group, DeviceKeys keys) {
        this.archive = archive;
        this.group = group;
        this.keys = keys;
    }

    /** Gives it the open space, and takes in what is here and not yet in there. */
    void attach(Replica open) throws IOException {
        replica = open;
        Map<DeviceId, Long> known = replica.known();
        for (Chain chain : archive.chains()) {
            for (long number = 1; number <= chain.open(); number++) {
                OpenedSegment opened = chain.link(number).opened().orElseThrow();
                if (!opened.marks().stream().allMatch(mark -> known.getOrDefault(mark.writer(), 0L) >= mark.until())) {
                    break;
                }
                if (!opened.cut()) {
                    chain.applied(number);
                }
            }
        }
        apply();
    }

    /** Brings into the space what belongs there and is not there yet. */
    void apply() throws IOException {
        if (replica == null) {
            return;
        }
        Membership membership = archive.membership();
        for (Chain chain : List.copyOf(archive.chains())) {
            long limit = limit(membership, chain);
            if (chain.applied() < limit && !(chain.device().equals(keys.device()) && (isRewound() || isSplit()))) {
                apply(chain, limit);
            }
        }
    }

    /** Of each of our names, the last transaction in our segments. */
    private Map<DeviceId, OpenedSegment.Mark> latest() {
        return archive.chain(keys.device()).map(Chain::latest).orElse(Map.of());
    }

    /** How far the operations under each of our names reach in our segments. */
    Map<DeviceId, Long> told() {
        Map<DeviceId, Long> told = new HashMap<>();
        latest().forEach((writer, mark) -> told.put(writer, mark.until()));
        return told;
    }

    /**
     * Whether this device's segments tell of more than its space knows: space and segments were put back to an earlier time together. The space
     * has to be opened again, under a new name ({@link GroupLog#writer}), before anything more is written.
     */
    boolean isRewound() {
        return replica != null && told().getOrDefault(replica.device(), 0L) > replica.known().getOrDefault(replica.device(), 0L);
    }

    /**
     * Whether this device's segments tell another story than its space: a copy of this machine went on. Nothing more is written then, and nothing of
     * our own taken in.
     */
    boolean isSplit() {
        return replica != null && isSplit(replica);
    }

    /** As {@link #isSplit()}, of a space that is not attached yet. */
    boolean isSplit(Replica space) {
        DeviceId writer = space.device();
        Optional<OpenedSegment.Mark> last = Optional.ofNullable(latest().get(writer));
        long known = space.known().getOrDefault(writer, 0L);
        if (last.isEmpty() || known == 0) {
            return false;
        }
        if (known >= last.get().until()) {
            return !space.has(writer, last.get().transaction());
        }
        // The space was put back. What it did last is among the segments, unless it was done afterwards and is not what the segments tell.
        return marks().noneMatch(mark -> mark.writer().equals(writer) && mark.until() == known && space.has(writer, mark.transaction()));
    }

    /** Every transaction in our segments. */
    Stream<OpenedSegment.Mark> marks() {
        return archive.chain(keys.device()).stream()
                .flatMap(
                        chain -> LongStream.rangeClosed(1, chain.open()).boxed().flatMap(number -> chain.link(number).opened().orElseThrow().marks().stream()));
    }

    /** What this device did and has not told yet. */
    List<Batch> untold() {
        List<Batch> untold = new ArrayList<>();
        if (replica != null) {
            long since = told().getOrDefault(replica.device(), 0L);
            for (List<Batch> more = replica.since(replica.device(), since); !more.isEmpty(); more = replica.since(replica.device(), since)) {
                untold.addAll(more);
                since = more.getLast().until();
            }
        }
        return untold;
    }

    /** How far others' segments were taken in. Without a space nothing is applied, and all that belongs and can be read was heard. */
    Map<DeviceId, Long> heard() {
        Map<DeviceId, Long> heard = new HashMap<>();
        Membership membership = archive.membership();
        for (Chain chain : archive.chains()) {
            long number = replica == null ? limit(membership, chain) : chain.applied();
            if (!chain.device().equals(keys.device()) && number > 0) {
                heard.put(chain.device(), number);
            }
        }
        return heard;
    }

    private long limit(Membership membership, Chain chain) {
        Optional<Device> device = membership.device(chain.device());
        if (device.isEmpty()) {
            return 0;
        }
        return Math.min(chain.open(), device.get().until().orElse(Long.MAX_VALUE));
    }

    private void apply(Chain chain, long limit) throws IOException {
        Pieces pieces = new Pieces();
        OpenedAhead contents = new OpenedAhead(archive, chain.device(), chain.applied() + 1, limit);
        Writers writers = new Writers(chain.signing());
        List<Batch> batches = new ArrayList<>();
        long bytes = 0;
        long whole = chain.applied();
        for (long number = chain.applied() + 1; number <= limit; number++) {
            try {
                for (Item item : contents.get(number).orElseThrow().items()) {
                    Optional<byte[]> batch = pieces.take(item);
                    if (batch.isPresent()) {
                        bytes += batch.get().length;
                        read(chain, writers, batch.get()).ifPresent(batches::add);
                    }
                }
            } catch (DamagedSegment e) {
                chain.stop(e.getMessage());
                break;
            }
            whole = pieces.isOpen() ? whole : number;
            if (bytes > ENOUGH_BYTES && !pieces.isOpen()) {
                receive(batches);
                chain.applied(whole);
                batches.clear();
                bytes = 0;
            }
        }
        receive(batches);
        chain.applied(whole);
    }

    /** A transaction that a device sent; empty for our own, which came from the space. */
    private Optional<Batch> read(Chain chain, Writers writers, byte[] bytes) throws DamagedSegment {
        try {
            Batch batch = Batch.read(bytes);
            if (batch.device().equals(replica.device()) && chain.device().equals(keys.device())) {
                return Optional.empty();
            }
            if (!batch.space().equals(group) || !writers.isOne(batch.device())) {
                throw new DamagedSegment("It speaks for somebody else.");
            }
            return Optional.of(batch);
        } catch (CodecException e) {
            throw new DamagedSegment("A change in it can't be read: " + e.getMessage());
        }
    }

    /** The names of one device; each is looked at once. */
    private static final class Writers {
        private final byte[] signing;
        private final Map<DeviceId, Boolean> known = new HashMap<>();

        Writers(byte[] signing) {
            this.signing = signing;
        }

        boolean isOne(DeviceId writer) {
            return known.computeIfAbsent(writer, name -> PublicKeys.turn(signing, name) >= 0);
        }
    }

    private void receive(List<Batch> batches) {
        List<Received> received = replica.receive(batches);
        for (int i = 0; i < received.size(); i++) {
            DeviceId writer = batches.get(i).device();
            received.get(i).why().ifPresent(why -> refused.put(writer, why));
        }
    }

    Map<DeviceId, String> refused() {
        return Map.copyOf(refused);
    }
}
