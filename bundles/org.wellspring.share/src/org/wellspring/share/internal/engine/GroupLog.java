// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wellspring.oplog.DeviceId;
import org.wellspring.oplog.codec.CodecException;
import org.wellspring.share.internal.content.SegmentContent;
import org.wellspring.share.internal.content.SegmentContent.Item;
import org.wellspring.share.internal.engine.Archive.Taken;
import org.wellspring.share.internal.members.Membership;
import org.wellspring.share.internal.members.Membership.Device;
import org.wellspring.share.internal.members.Membership.Standing;
import org.wellspring.share.internal.members.Statement;
import org.wellspring.share.internal.members.StatementBytes;
import org.wellspring.share.internal.seal.DamagedSegment;
import org.wellspring.share.internal.seal.DeviceKeys;
import org.wellspring.share.internal.seal.EpochKey;
import org.wellspring.share.internal.seal.KeyLetter;
import org.wellspring.share.internal.seal.PublicKeys;
import org.wellspring.share.internal.seal.Segment;
import org.wellspring.share.spi.SegmentName;
import org.wellspring.store.replica.Batch;
import org.wellspring.store.replica.Received;
import org.wellspring.store.replica.Replica;

/**
 * One device's part in a group: what it did becomes segments, what others' segments say comes into its space, and who belongs decides which.
 * What a device may be believed follows from the segments alone, so that all come to the same.
 * <p>
 * Any thread; one at a time gets in. Everything is durable when a method returns, and doing a thing again does nothing more.
 */
public final class GroupLog implements AutoCloseable {
    /** What came of segments that were brought. */
    public record Brought(int fresh, Set<SegmentName> damaged, Set<SegmentName> forked) {
    }

    /**
     * How another device stands, as far as is known here.
     *
     * @param here the last of its segments that is here
     * @param taken the last of them that is in the space
     * @param at when it last wrote, by its clock, in milliseconds; 0 if nothing of it was ever read
     * @param seen the last of our segments that it had taken in then
     * @param trouble why nothing more is taken from it
     */
    public record DeviceState(DeviceId device, long here, long taken, long at, long seen, Optional<String> trouble) {
    }

    /** What is held in memory before it goes into the space. */
    private static final long ENOUGH_BYTES = 8 << 20;
    private final UUID group;
    private final DeviceId root;
    private final DeviceKeys keys;
    private final Clock clock;
    private final Archive archive;
    private final Map<DeviceId, String> refused = new LinkedHashMap<>();
    private Replica replica;
    private volatile Shown shown;

    /**
     * Opens it.
     *
     * @param file where the segments are kept
     * @param root the device that founded the group
     */
    public GroupLog(Path file, UUID group, DeviceId root, DeviceKeys keys, Clock clock) throws IOException {
        this.group = group;
        this.root = root;
        this.keys = keys;
        this.clock = clock;
        archive = new Archive(file, group, root, keys);
        show();
    }

    /**
     * The name under which this device's space has to write: the present one, or the next where a backup was restored. Asked before the
     * space is opened for good.
     *
     * @param present under which name the space writes now
     * @param written the first operation of that name that is not in the space
     */
    public synchronized DeviceId writer(DeviceId present, long written) {
        int turn = PublicKeys.turn(keys.open().signing(), present);
        Map<DeviceId, Long> told = told(keys.device());
        if (turn >= 0 && told.getOrDefault(present, 0L) <= written) {
            return present;
        }
        int last = told.keySet().stream().mapToInt(writer -> PublicKeys.turn(keys.open().signing(), writer)).max().orElse(-1);
        return PublicKeys.writer(keys.open().signing(), Math.max(turn, last) + 1);
    }

    /** How far each name's operations reach in a device's segments. */
    private Map<DeviceId, Long> told(DeviceId device) {
        Map<DeviceId, Long> told = new HashMap<>();
        archive.chain(device).ifPresent(chain -> {
            for (long number = 1; number <= chain.open(); number++) {
                chain.link(number).opened().ifPresent(opened -> opened.marks().forEach(mark -> told.merge(mark.writer(), mark.until(), Math::max)));
            }
        });
        return told;
    }

    /** Gives it the open space, and takes in what is here and not yet in there. */
    public synchronized void attach(Replica open) throws IOException {
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
        show();
    }

    /** Who belongs, as far as is known here. Waits for nothing. */
    public Membership membership() {
        return shown.membership();
    }

    /** What can be asked without waiting for an exchange that runs. */
    private record Shown(Membership membership, List<DeviceState> others, long lastSaid, long lastSaidAt) {
    }

    private void show() {
        shown = new Shown(archive.membership(), reckonOthers(), reckonLastSaid(), at(reckonLastSaid()));
    }

    private long at(long number) {
        return number == 0 ? 0 : archive.chain(keys.device()).orElseThrow().link(number).opened().orElseThrow().at().toEpochMilli();
    }

    /** This device's name. */
    public DeviceId device() {
        return keys.device();
    }

    /** Who we are; empty until that is known here. */
    public Optional<Membership.Member> me() {
        Membership membership = membership();
        return membership.device(keys.device()).flatMap(device -> membership.member(device.member()));
    }

    /** The members who came in by what this device said. */
    public Set<UUID> admittedHere() {
        return membership().members().stream().filter(member -> member.by().equals(keys.device())).map(Membership.Member::id)
                .collect(Collectors.toSet());
    }

    /** The signing key of the device that founded the group; empty while nothing of it is here. */
    public synchronized Optional<byte[]> root() {
        return archive.chain(root).map(Chain::signing);
    }

    /** Whether something that was kept here can't be read any more. */
    public boolean isDamaged() {
        return archive.isDamaged();
    }

    /** The name of the next segment of each device that is wanted: all that are known, one that is not begins with 1. */
    public synchronized SegmentName next(String device) {
        Optional<Chain> chain = archive.chain(DeviceId.parse(device));
        return new SegmentName(device, chain.map(Chain::last).orElse(0L) + 1);
    }

    /** Whether nothing more is wanted of a device. */
    public synchronized boolean isStopped(String device) {
        return archive.chain(DeviceId.parse(device)).flatMap(Chain::trouble).isPresent();
    }

    /** All that is here. */
    public synchronized Set<SegmentName> names() {
        return archive.names();
    }

    /** A segment that is here, as it travels. */
    public synchronized byte[] bytes(SegmentName name) throws IOException {
        return archive.bytes(DeviceId.parse(name.device()), name.number());
    }

    /**
     * Keeps segments that somebody brought, a device's in their order. What they say comes into the space by {@link #takeIn}, when all are here: who was
     * removed by one of them is not to be believed in another.
     */
    public synchronized Brought bring(Map<SegmentName, byte[]> segments) throws IOException {
        List<SegmentName> names = List.copyOf(segments.keySet());
        List<Taken> taken = archive.take(List.copyOf(segments.values()));
        Set<SegmentName> damaged = new LinkedHashSet<>();
        Set<SegmentName> forked = new LinkedHashSet<>();
        int fresh = 0;
        for (int i = 0; i < taken.size(); i++) {
            switch (taken.get(i)) {
                case NEW -> fresh++;
                case DAMAGED -> damaged.add(names.get(i));
                case FORKED -> forked.add(names.get(i));
                default -> {
                    // known before, or too early: asked for again
                }
            }
        }
        show();
        return new Brought(fresh, damaged, forked);
    }

    /** Brings into the space what the segments say that are here. */
    public synchronized void takeIn() throws IOException {
        apply();
        show();
    }

    /** Brings into the space what belongs there and is not there yet. */
    private void apply() throws IOException {
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

    /**
     * Whether this device's segments tell of more than its space knows: space and segments were put back to an earlier time together. The space
     * has to be opened again, under a new name ({@link #writer}), before anything more is written.
     */
    public synchronized boolean isRewound() {
        return replica != null && told(keys.device()).getOrDefault(replica.device(), 0L) > replica.known().getOrDefault(replica.device(), 0L);
    }

    /**
     * Whether this device's segments tell another story than its space: a copy of this machine went on. Nothing more is written then, and nothing of
     * our own taken in.
     */
    public synchronized boolean isSplit() {
        if (replica == null) {
            return false;
        }
        Optional<OpenedSegment.Mark> last = archive.chain(keys.device()).flatMap(chain -> {
            for (long number = chain.open(); number > 0; number--) {
                List<OpenedSegment.Mark> marks = chain.link(number).opened().orElseThrow().marks();
                for (OpenedSegment.Mark mark : marks.reversed()) {
                    if (mark.writer().equals(replica.device())) {
                        return Optional.of(mark);
                    }
                }
            }
            return Optional.empty();
        });
        return last.filter(mark -> replica.known().getOrDefault(mark.writer(), 0L) >= mark.until())
                .filter(mark -> !replica.has(mark.writer(), mark.transaction())).isPresent();
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
        List<Batch> batches = new ArrayList<>();
        long bytes = 0;
        long whole = chain.applied();
        for (long number = chain.applied() + 1; number <= limit; number++) {
            try {
                for (Item item : archive.content(chain.device(), number).items()) {
                    Optional<byte[]> batch = pieces.take(item);
                    if (batch.isPresent()) {
                        bytes += batch.get().length;
                        read(chain, batch.get()).ifPresent(batches::add);
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
    private Optional<Batch> read(Chain chain, byte[] bytes) throws DamagedSegment {
        try {
            Batch batch = Batch.read(bytes);
            if (batch.device().equals(replica.device()) && chain.device().equals(keys.device())) {
                return Optional.empty();
            }
            if (!batch.space().equals(group) || PublicKeys.turn(chain.signing(), batch.device()) < 0) {
                throw new DamagedSegment("It speaks for somebody else.");
            }
            return Optional.of(batch);
        } catch (CodecException e) {
            throw new DamagedSegment("A change in it can't be read: " + e.getMessage());
        }
    }

    private void receive(List<Batch> batches) {
        List<Received> received = replica.receive(batches);
        for (int i = 0; i < received.size(); i++) {
            DeviceId writer = batches.get(i).device();
            received.get(i).why().ifPresent(why -> refused.put(writer, why));
        }
    }

    /** What could not be put into the space, by who wrote it, each with the reason in a sentence. */
    public synchronized Map<DeviceId, String> refused() {
        return Map.copyOf(refused);
    }

    /** How many transactions of this device are not in a segment yet. */
    public synchronized int waiting() {
        int waiting = 0;
        long since = told(keys.device()).getOrDefault(replica.device(), 0L);
        for (List<Batch> batches = replica.since(replica.device(), since); !batches.isEmpty(); batches = replica.since(replica.device(), since)) {
            waiting += batches.size();
            since = batches.getLast().until();
        }
        return waiting;
    }

    /** Whether somebody's words were taken in that this device has not yet said it has. */
    public synchronized boolean hasUnconfirmed() {
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

    /** When this device last wrote a segment, in milliseconds; 0 if never. */
    public synchronized long lastWritten() {
        return archive.chain(keys.device()).filter(chain -> chain.open() > 0).flatMap(chain -> chain.link(chain.open()).opened())
                .map(opened -> opened.at().toEpochMilli()).orElse(0L);
    }

    /** How the others stand. Waits for nothing. */
    public List<DeviceState> others() {
        return shown.others();
    }

    private List<DeviceState> reckonOthers() {
        List<DeviceState> states = new ArrayList<>();
        for (Chain chain : archive.chains()) {
            if (!chain.device().equals(keys.device())) {
                long at = chain.open() == 0 ? 0 : chain.link(chain.open()).opened().orElseThrow().at().toEpochMilli();
                states.add(new DeviceState(chain.device(), chain.last(), chain.applied(), at, chain.heard().getOrDefault(keys.device(), 0L), chain.trouble()));
            }
        }
        return states;
    }

    /** The last of our own segments that says something; 0 if none does. Waits for nothing. */
    public long lastSaid() {
        return shown.lastSaid();
    }

    /** When it was written, in milliseconds. Waits for nothing. */
    public long lastSaidAt() {
        return shown.lastSaidAt();
    }

    private long reckonLastSaid() {
        return archive.chain(keys.device()).map(chain -> {
            long number = chain.open();
            while (number > 0 && !chain.link(number).opened().orElseThrow().says()) {
                number--;
            }
            return number;
        }).orElse(0L);
    }

    /**
     * What a removed device wrote that does not belong to the group as things stand: names of segments. {@link #keep} takes them in.
     */
    public synchronized Map<DeviceId, Long> tray() {
        Map<DeviceId, Long> tray = new LinkedHashMap<>();
        Membership membership = archive.membership();
        for (Chain chain : archive.chains()) {
            membership.device(chain.device()).filter(device -> device.standing() != Standing.ACTIVE && device.until().orElse(Long.MAX_VALUE) < chain.open())
                    .ifPresent(device -> {
                        for (long number = device.until().getAsLong() + 1; number <= chain.open(); number++) {
                            if (!chain.link(number).opened().orElseThrow().marks().isEmpty()) {
                                tray.put(chain.device(), chain.open());
                            }
                        }
                    });
        }
        return tray;
    }

    /** The group begins with this device. */
    public synchronized void found(Statement.Founded founded) throws IOException {
        EpochKey key = EpochKey.fresh();
        archive.addEpoch(key);
        write(key, new ArrayList<>(List.of(new Statement.EpochBegan(key.epoch(), Map.of()), founded)), List.of());
    }

    /**
     * Writes what this device did, and what it has to say, into segments of its own.
     *
     * @param statements what is said now, besides
     * @param confirm whether to write even if there is nothing else than that others' words were taken in
     * @return how many segments were written
     */
    public synchronized int write(List<Statement> statements, boolean confirm) throws IOException {
        apply();
        if (!archive.membership().isActive(keys.device()) || isRewound() || isSplit()) {
            return 0;
        }
        List<Statement> all = new ArrayList<>(statements);
        all.addAll(kept());
        List<Batch> batches = new ArrayList<>();
        if (replica != null) {
            long since = told(keys.device()).getOrDefault(replica.device(), 0L);
            for (List<Batch> more = replica.since(replica.device(), since); !more.isEmpty(); more = replica.since(replica.device(), since)) {
                batches.addAll(more);
                since = more.getLast().until();
            }
        }
        Optional<EpochKey> current = current();
        boolean letters = current.isEmpty() || !letters().isEmpty();
        if (all.isEmpty() && batches.isEmpty() && !letters && !(confirm && hasUnconfirmed())) {
            return 0;
        }
        EpochKey key = current.orElse(null);
        if (key == null) {
            key = EpochKey.fresh();
            Map<UUID, byte[]> earlier = new HashMap<>();
            for (EpochKey before : archive.epochs().values()) {
                if (!archive.isSuperseded(before.epoch())) {
                    earlier.put(before.epoch(), key.seal(before));
                }
            }
            archive.addEpoch(key);
            all.addFirst(new Statement.EpochBegan(key.epoch(), earlier));
        }
        return write(key, all, batches);
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
        Map<DeviceId, Long> heard = new HashMap<>();
        Membership membership = archive.membership();
        for (Chain chain : archive.chains()) {
            // Without a space, as when somebody comes in again, nothing is applied, and all that is read was heard.
            long number = replica == null ? limit(membership, chain) : chain.applied();
            if (!chain.device().equals(keys.device()) && number > 0) {
                heard.put(chain.device(), number);
            }
        }
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
        apply();
        show();
        // Who was admitted just now gets a key; who was removed makes a new one.
        Optional<EpochKey> now = current();
        if (archive.membership().isActive(keys.device()) && (now.isEmpty() || !letters().isEmpty())) {
            return segments.size() + write(List.of(), false);
        }
        return segments.size();
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
