// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.wellspring.oplog.DeviceId;
import org.wellspring.share.internal.content.SegmentContent;
import org.wellspring.share.internal.content.SegmentContent.Item;
import org.wellspring.share.internal.members.Membership;
import org.wellspring.share.internal.members.StatementMade;
import org.wellspring.share.internal.members.Statement;
import org.wellspring.share.internal.members.StatementBytes;
import org.wellspring.share.internal.seal.DamagedSegment;
import org.wellspring.share.internal.seal.DeviceKeys;
import org.wellspring.share.internal.seal.EpochKey;
import org.wellspring.share.internal.seal.KeyLetter;
import org.wellspring.share.internal.seal.Segment;
import org.wellspring.share.spi.SegmentName;

/**
 * All segments of a group that are here, checked link by link, and what can be read of them with the keys that came in letters. Everything it
 * knows follows from the segments; nothing else is kept. Not for several threads at once.
 */
final class Archive implements AutoCloseable {
    /** What became of a segment that somebody brought. */
    enum Taken {
        /** It is here now. */
        NEW,
        /** It was here before. */
        KNOWN,
        /** What comes before it is not here yet. */
        EARLY,
        /** It is not what it should be. */
        DAMAGED,
        /** Its device told something else before. */
        FORKED
    }

    private final UUID group;
    private final DeviceId root;
    private final DeviceKeys keys;
    private final SegmentLog log;
    private final Map<DeviceId, Chain> chains = new TreeMap<>();
    /** Other threads read it while they open what is to come. */
    private final Map<UUID, EpochKey> epochs = new ConcurrentHashMap<>();
    private final Map<UUID, Set<DeviceId>> holders = new HashMap<>();
    private final Map<UUID, Statement.EpochBegan> begun = new HashMap<>();
    private final Set<SegmentName> lookedInto = new HashSet<>();
    private final List<StatementMade> said = new ArrayList<>();
    private Membership membership;

    Archive(Path file, UUID group, DeviceId root, DeviceKeys keys) throws IOException {
        this.group = group;
        this.root = root;
        this.keys = keys;
        log = SegmentLog.open(file, this::found);
        open();
    }

    private void found(long place, byte[] bytes) {
        try {
            hold(Segment.known(bytes), place);
        } catch (DamagedSegment e) {
            throw new IllegalStateException("A segment was kept that is none.", e);
        }
    }

    private void hold(Segment segment, long place) {
        chains.computeIfAbsent(segment.device(), device -> new Chain(segment.signing())).add(place, segment.hash());
        for (KeyLetter letter : segment.letters()) {
            holders.computeIfAbsent(letter.epoch(), epoch -> new HashSet<>()).add(letter.to());
            if (letter.to().equals(keys.device()) && !epochs.containsKey(letter.epoch())) {
                letter.open(keys).ifPresent(key -> learn(key, segment.device()));
            }
        }
    }

    private void learn(EpochKey key, DeviceId from) {
        epochs.put(key.epoch(), key);
        holders.computeIfAbsent(key.epoch(), epoch -> new HashSet<>()).add(from);
    }

    /**
     * Takes in segments that somebody brought, each if it is the next of its device. Those that are new are durable when this returns. Of those that
     * follow each other the last one's signature speaks for all, because each names the hash of the one before.
     *
     * @return what became of each, in the same order
     */
    List<Taken> take(List<byte[]> brought) throws IOException {
        Taken[] all = new Taken[brought.size()];
        Map<DeviceId, Ending> endings = new HashMap<>();
        for (int i = 0; i < all.length; i++) {
            try {
                Segment segment = Segment.unchecked(brought.get(i));
                Ending ending = endings.computeIfAbsent(segment.device(), this::ending);
                Taken taken = taken(segment, ending);
                if (taken != Taken.NEW && taken != Taken.KNOWN) {
                    // What it is held against must be true before it is blamed, and it itself too.
                    ending.check(all);
                    taken = segment.isSigned() ? taken(segment, ending) : Taken.DAMAGED;
                }
                if (taken == Taken.NEW) {
                    ending.add(segment, i);
                }
                all[i] = taken;
            } catch (DamagedSegment e) {
                all[i] = Taken.DAMAGED;
            }
        }
        endings.values().forEach(ending -> ending.check(all));
        add(endings.values().stream().flatMap(ending -> ending.fresh.stream()).toList());
        return List.of(all);
    }

    /** How far a device's chain reaches with what is about to be added. */
    private static final class Ending {
        private final List<Segment> fresh = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>();
        private final long before;
        private final byte[] tipBefore;
        /** How many of the fresh ones are known to be signed. */
        private int checked;
        private byte[] tip;

        Ending(long before, byte[] tip) {
            this.before = before;
            tipBefore = tip;
            this.tip = tip;
        }

        long last() {
            return before + fresh.size();
        }

        void add(Segment segment, int place) {
            fresh.add(segment);
            places.add(place);
            tip = segment.hash();
        }

        /** Lets go of what is behind the last that is signed. */
        void check(Taken[] all) {
            while (fresh.size() > checked && !fresh.getLast().isSigned()) {
                fresh.removeLast();
                all[places.removeLast()] = Taken.DAMAGED;
                tip = fresh.isEmpty() ? tipBefore : fresh.getLast().hash();
            }
            checked = fresh.size();
        }
    }

    private Ending ending(DeviceId device) {
        return chain(device).map(chain -> new Ending(chain.last(), chain.tip())).orElseGet(() -> new Ending(0, Segment.NONE));
    }

    private Taken taken(Segment segment, Ending ending) throws IOException {
        if (!segment.group().equals(group)) {
            return Taken.DAMAGED;
        }
        if (segment.number() > ending.last() + 1) {
            return Taken.EARLY;
        }
        if (segment.number() == ending.last() + 1) {
            return Arrays.equals(segment.previous(), ending.tip) ? Taken.NEW : Taken.FORKED;
        }
        Optional<Chain> chain = chain(segment.device()).filter(known -> known.last() >= segment.number());
        if (chain.isEmpty()) {
            return Taken.KNOWN;
        }
        return Arrays.equals(bytes(segment.device(), segment.number()), segment.bytes()) ? Taken.KNOWN : Taken.FORKED;
    }

    /** Adds segments that are checked, or are our own. */
    void add(List<Segment> segments) throws IOException {
        if (segments.isEmpty()) {
            return;
        }
        long[] places = log.append(segments.stream().map(Segment::bytes).toList());
        for (int i = 0; i < places.length; i++) {
            hold(segments.get(i), places[i]);
        }
        open();
    }

    /** Opens all that can be opened: a key that is found in one may open others. */
    private void open() throws IOException {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Chain chain : chains.values()) {
                OpenedAhead ahead = new OpenedAhead(this, chain.device(), chain.open() + 1, chain.last());
                while (chain.open() < chain.last() && chain.trouble().isEmpty() && openNext(chain, ahead)) {
                    changed = true;
                }
                if (chain.open() < chain.last() && chain.trouble().isEmpty()) {
                    changed |= lookAhead(chain);
                }
            }
        }
    }

    /**
     * Looks for keys behind a segment that can't be opened: who came later has the key of an epoch that the device began afterwards, and with it,
     * sealed, that of the one before.
     */
    private boolean lookAhead(Chain chain) throws IOException {
        int known = epochs.size();
        for (long number = chain.open() + 2; number <= chain.last(); number++) {
            Segment segment = segment(chain, number);
            EpochKey key = epochs.get(segment.epoch());
            if (key != null && lookedInto.add(segment.name())) {
                try {
                    for (Item item : SegmentContent.read(segment.open(key).orElse(new byte[0])).items()) {
                        if (item.kind() == Item.STATEMENT && StatementBytes.read(item.bytes()) instanceof Statement.EpochBegan began) {
                            unseal(began);
                        }
                    }
                } catch (DamagedSegment e) {
                    // it is said when it is its turn
                    return epochs.size() > known;
                }
            }
        }
        return epochs.size() > known;
    }

    private Segment segment(Chain chain, long number) throws IOException {
        try {
            return Segment.known(log.read(chain.link(number).place));
        } catch (DamagedSegment e) {
            throw new IllegalStateException("A segment was kept that is none.", e);
        }
    }

    private void unseal(Statement.EpochBegan began) {
        EpochKey later = epochs.get(began.epoch());
        if (later != null) {
            began.earlier().forEach((epoch, sealed) -> later.open(epoch, sealed).ifPresent(key -> epochs.putIfAbsent(epoch, key)));
        }
    }

    private boolean openNext(Chain chain, OpenedAhead ahead) throws IOException {
        long number = chain.open() + 1;
        try {
            Optional<SegmentContent> content = ahead.get(number);
            if (content.isEmpty()) {
                return false;
            }
            hear(chain.device(), number, content.get());
            chain.opened(OpenedSegment.of(content.get()), content.get().heard());
            return true;
        } catch (DamagedSegment e) {
            chain.stop(e.getMessage());
            return false;
        }
    }

    private void hear(DeviceId device, long number, SegmentContent content) throws DamagedSegment {
        int index = 0;
        for (Item item : content.items()) {
            if (item.kind() == Item.STATEMENT) {
                Statement statement = StatementBytes.read(item.bytes());
                said.add(new StatementMade(device, number, index, content.heard(), statement));
                membership = null;
                if (statement instanceof Statement.EpochBegan began) {
                    begun.put(began.epoch(), began);
                    unseal(began);
                }
            }
            index++;
        }
    }

    /** Who belongs, as far as is known here. */
    Membership membership() {
        if (membership == null) {
            membership = Membership.of(root, said);
        }
        return membership;
    }

    /** Whether another device that belonged says that it goes on for this one. */
    boolean isSucceeded(DeviceId device) {
        return said.stream().anyMatch(made -> made.statement() instanceof Statement.Succeeded succeeded && succeeded.before().equals(device)
                && membership().device(made.device()).isPresent());
    }

    Collection<Chain> chains() {
        return chains.values();
    }

    Optional<Chain> chain(DeviceId device) {
        return Optional.ofNullable(chains.get(device));
    }

    /** A segment as it came. */
    byte[] bytes(DeviceId device, long number) throws IOException {
        return log.read(chains.get(device).link(number).place);
    }

    /** What is in a segment that is here; empty while its key is not known. Any thread, while none is added. */
    Optional<SegmentContent> content(DeviceId device, long number) throws IOException, DamagedSegment {
        Segment segment = Segment.known(bytes(device, number));
        EpochKey key = epochs.get(segment.epoch());
        return key == null ? Optional.empty()
                : Optional.of(SegmentContent.read(segment.open(key).orElseThrow(() -> new DamagedSegment("It is sealed with another key than it says."))));
    }

    /** The names of all that is here. */
    Set<SegmentName> names() {
        Set<SegmentName> names = new HashSet<>();
        for (Chain chain : chains.values()) {
            for (long number = 1; number <= chain.last(); number++) {
                names.add(new SegmentName(chain.device().text(), number));
            }
        }
        return names;
    }

    /** The keys that are known here. */
    Map<UUID, EpochKey> epochs() {
        return epochs;
    }

    /** Opens what can be opened with the keys that were added. */
    void look() throws IOException {
        open();
    }

    void addEpoch(EpochKey key) {
        learn(key, keys.device());
    }

    /** The devices that have the key of an epoch: by a letter, or through that of a later one. */
    Set<DeviceId> holders(UUID epoch) {
        Set<DeviceId> all = new HashSet<>();
        List<UUID> open = new ArrayList<>(List.of(epoch));
        Set<UUID> seen = new HashSet<>();
        while (!open.isEmpty()) {
            UUID one = open.removeLast();
            if (seen.add(one)) {
                all.addAll(holders.getOrDefault(one, Set.of()));
                begun.values().stream().filter(later -> later.earlier().containsKey(one)).map(Statement.EpochBegan::epoch).forEach(open::add);
            }
        }
        return all;
    }

    /** Whether a later epoch's key opens this one's. */
    boolean isSuperseded(UUID epoch) {
        return begun.values().stream().anyMatch(later -> later.earlier().containsKey(epoch));
    }

    @Override
    public void close() throws IOException {
        log.close();
    }
}
