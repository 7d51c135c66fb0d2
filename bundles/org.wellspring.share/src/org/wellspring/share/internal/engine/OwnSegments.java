// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.engine;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.wellspring.oplog.DeviceId;
import org.wellspring.share.internal.content.SegmentContent.Item;
import org.wellspring.share.internal.content.SegmentContent;
import org.wellspring.share.internal.members.Membership.Device;
import org.wellspring.share.internal.members.Membership.Standing;
import org.wellspring.share.internal.members.Membership;
import org.wellspring.share.internal.members.Statement;
import org.wellspring.share.internal.members.StatementBytes;
import org.wellspring.share.internal.seal.DeviceKeys;
import org.wellspring.share.internal.seal.EpochKey;
import org.wellspring.share.internal.seal.KeyLetter;
import org.wellspring.share.internal.seal.Segment;
import org.wellspring.store.replica.Batch;

/** What this device says: what it did, who belongs, and keys for those who lack them, in segments of its own. Not for several threads at once. */
final class OwnSegments {
    private final Archive archive;
    private final TakingIn taking;
    private final UUID group;
    private final DeviceKeys keys;
    private final Clock clock;

    OwnSegments(Archive archive, TakingIn taking, UUID group, DeviceKeys keys, Clock clock) {
        this.archive = archive;
        this.taking = taking;
        this.group = group;
        this.keys = keys;
        this.clock = clock;
    }

    /** As {@link GroupLog#found}. */
    void found(Statement.Founded founded) throws IOException {
        EpochKey key = EpochKey.fresh();
        archive.addEpoch(key);
        write(key, new ArrayList<>(List.of(new Statement.EpochBegan(key.epoch(), Map.of()), founded)), List.of());
    }

    /** As {@link GroupLog#handOver}, with the keys that the device before has. */
    void succeed(Statement.Succeeded succeeded, Collection<EpochKey> known, EpochKey key) throws IOException {
        List<KeyLetter> letters = new ArrayList<>();
        known.forEach(one -> {
            archive.addEpoch(one);
            KeyLetter.write(one, keys.open()).ifPresent(letters::add);
        });
        archive.look();
        SegmentContent content = new SegmentContent(clock.instant(), taking.heard(), List.of(new Item(Item.STATEMENT, StatementBytes.write(succeeded))));
        archive.add(List.of(Segment.seal(group, keys, 1, Segment.NONE, key, letters, content.bytes())));
    }

    /** The key that is written with now, or where there is none yet that only members have, the one that was. */
    Optional<EpochKey> fittest() {
        return current()
                .or(() -> archive.epochs().values().stream().filter(key -> !archive.isSuperseded(key.epoch())).min(Comparator.comparing(EpochKey::epoch)));
    }

    /** The keys that no other opens. */
    List<EpochKey> unsuperseded() {
        return archive.epochs().values().stream().filter(key -> !archive.isSuperseded(key.epoch())).toList();
    }

    /** As {@link GroupLog#write}. */
    int write(List<Statement> statements, boolean confirm) throws IOException {
        taking.apply();
        if (!archive.membership().isActive(keys.device()) || taking.isRewound() || taking.isSplit()) {
            return 0;
        }
        List<Statement> all = new ArrayList<>(statements);
        all.addAll(kept());
        List<Batch> batches = taking.untold();
        Optional<EpochKey> current = current();
        boolean letters = current.isEmpty() || !letters().isEmpty();
        if (all.isEmpty() && batches.isEmpty() && !letters && !(confirm && hasUnconfirmed())) {
            return 0;
        }
        EpochKey key = current.orElseGet(() -> begin(all));
        return write(key, all, batches);
    }

    /** Begins an epoch: a key, and in it those of earlier ones that no other opens. */
    private EpochKey begin(List<Statement> said) {
        EpochKey key = EpochKey.fresh();
        Map<UUID, byte[]> earlier = new HashMap<>();
        for (EpochKey before : archive.epochs().values()) {
            if (!archive.isSuperseded(before.epoch())) {
                earlier.put(before.epoch(), key.seal(before));
            }
        }
        archive.addEpoch(key);
        said.addFirst(new Statement.EpochBegan(key.epoch(), earlier));
        return key;
    }

    /** Whether somebody's words were taken in that this device has not yet said it has. */
    private boolean hasUnconfirmed() {
        Optional<Chain> own = archive.chain(keys.device());
        Map<DeviceId, Long> said = own.map(Chain::heard).orElse(Map.of());
        return archive.chains().stream().filter(chain -> !chain.device().equals(keys.device())).anyMatch(chain -> {
            for (long number = chain.applied(); number > said.getOrDefault(chain.device(), 0L); number--) {
                if (chain.link(number).opened().filter(OpenedSegment::says).isPresent()) {
                    return true;
                }
            }
            return false;
        });
    }

    /** What removed devices wrote that is in our space already stays in everybody's. */
    private List<Statement> kept() {
        List<Statement> kept = new ArrayList<>();
        Membership membership = archive.membership();
        for (Chain chain : archive.chains()) {
            membership.device(chain.device()).filter(device -> device.until().orElse(Long.MAX_VALUE) < chain.applied())
                    .ifPresent(device -> kept.add(new Statement.Kept(device.id(), chain.applied())));
        }
        return kept;
    }

    /** The key to write with: one that nobody has who does not belong. Of several the same is taken everywhere. */
    private Optional<EpochKey> current() {
        Set<DeviceId> active = archive.membership().active();
        return archive.epochs().values().stream().filter(key -> !archive.isSuperseded(key.epoch()) && active.containsAll(archive.holders(key.epoch())))
                .min(Comparator.comparing(EpochKey::epoch));
    }

    /**
     * Letters that are owed: who belongs can read everything. Keys that a later one opens are not sent; of those that began apart, each is.
     */
    private List<KeyLetter> letters() {
        List<KeyLetter> letters = new ArrayList<>();
        for (EpochKey key : archive.epochs().values()) {
            if (!archive.isSuperseded(key.epoch())) {
                Set<DeviceId> holders = archive.holders(key.epoch());
                for (Device device : archive.membership().devices()) {
                    if (device.standing() == Standing.ACTIVE && !holders.contains(device.id()) && !device.id().equals(keys.device())) {
                        KeyLetter.write(key, device.card().keys()).ifPresent(letters::add);
                    }
                }
            }
        }
        return letters;
    }

    private int write(EpochKey key, List<Statement> statements, Collection<Batch> batches) throws IOException {
        List<Item> items = new ArrayList<>();
        statements.forEach(statement -> items.add(new Item(Item.STATEMENT, StatementBytes.write(statement))));
        batches.forEach(batch -> items.addAll(Pieces.of(batch)));
        Map<DeviceId, Long> heard = taking.heard();
        long number = archive.chain(keys.device()).map(Chain::last).orElse(0L);
        byte[] previous = archive.chain(keys.device()).map(Chain::tip).orElse(Segment.NONE);
        List<Segment> segments = new ArrayList<>();
        List<KeyLetter> letters = letters();
        if (statements.stream().anyMatch(Statement.EpochBegan.class::isInstance)) {
            // After a restart we read it like everybody else.
            KeyLetter.write(key, keys.open()).ifPresent(letters::add);
        }
        int from = 0;
        do {
            int to = from;
            long bytes = 0;
            while (to < items.size() && (to == from || bytes + items.get(to).bytes().length <= Pieces.MOST_BYTES)) {
                bytes += items.get(to).bytes().length;
                to++;
            }
            SegmentContent content = new SegmentContent(clock.instant(), heard, items.subList(from, to));
            Segment segment = Segment.seal(group, keys, ++number, previous, key, letters, content.bytes());
            segments.add(segment);
            previous = segment.hash();
            letters = List.of();
            from = to;
        } while (from < items.size());
        archive.add(segments);
        archive.chain(keys.device()).filter(chain -> chain.applied() + segments.size() == chain.open()).ifPresent(chain -> chain.applied(chain.open()));
        taking.apply();
        // Who was admitted just now gets a key; who was removed makes a new one.
        Optional<EpochKey> now = current();
        if (archive.membership().isActive(keys.device()) && (now.isEmpty() || !letters().isEmpty())) {
            return segments.size() + write(List.of(), false);
        }
        return segments.size();
    }
}
