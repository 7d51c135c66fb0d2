// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wellspring.oplog.DeviceId;
import org.wellspring.share.internal.content.SegmentContent;
import org.wellspring.share.internal.engine.Archive.Taken;
import org.wellspring.share.internal.members.DeviceCard;
import org.wellspring.share.internal.members.Membership.Standing;
import org.wellspring.share.internal.members.Membership;
import org.wellspring.share.internal.members.Statement;
import org.wellspring.share.internal.members.StatementBytes;
import org.wellspring.share.internal.seal.DamagedSegment;
import org.wellspring.share.internal.seal.DeviceKeys;
import org.wellspring.share.internal.seal.EpochKey;
import org.wellspring.share.internal.seal.PublicKeys;
import org.wellspring.share.spi.SegmentName;
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

    private final UUID group;
    private final DeviceId root;
    private final DeviceKeys keys;
    private final Clock clock;
    private final Archive archive;
    private final TakingIn taking;
    private final OwnSegments own;
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
        taking = new TakingIn(archive, group, keys);
        own = new OwnSegments(archive, taking, group, keys, clock);
        show();
    }

    /**
     * Lets this member go on as another device, of which nothing is known yet: says so as that device, in a file of segments that has what this one has.
     *
     * @param file where the segments of the other are kept, with all that it should know
     */
    public synchronized void handOver(Path file, DeviceKeys to, DeviceCard card) throws IOException {
        EpochKey key = own.fittest().orElseThrow();
        Statement.Succeeded succeeded = new Statement.Succeeded(device(), card, keys.sign(Statement.Succeeded.signed(card)));
        try (GroupLog other = new GroupLog(file, group, root, to, clock)) {
            other.own.succeed(succeeded, own.unsuperseded(), key);
        }
    }

    /** Opens another file of segments of the same group, as the same device. */
    public GroupLog beside(Path file) throws IOException {
        return new GroupLog(file, group, root, keys, clock);
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
        Map<DeviceId, Long> told = taking.told();
        if (turn >= 0 && told.getOrDefault(present, 0L) <= written) {
            return present;
        }
        int last = told.keySet().stream().mapToInt(writer -> PublicKeys.turn(keys.open().signing(), writer)).max().orElse(-1);
        return PublicKeys.writer(keys.open().signing(), Math.max(turn, last) + 1);
    }

    /** The name under which a space has to write that is open, and not attached yet: as {@link #writer(DeviceId, long)}. */
    public synchronized DeviceId writer(Replica space) {
        // Where a copy of this machine went on, another name would hide that what was done here is not told.
        return taking.isSplit(space) ? space.device() : writer(space.device(), space.known().getOrDefault(space.device(), 0L));
    }

    /** Gives it the open space, and takes in what is here and not yet in there. */
    public synchronized void attach(Replica open) throws IOException {
        taking.attach(open);
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
        long said = reckonLastSaid();
        shown = new Shown(archive.membership(), reckonOthers(), said, at(said));
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
        taking.apply();
        show();
    }

    /**
     * Whether this device's segments tell of more than its space knows: space and segments were put back to an earlier time together. The space
     * has to be opened again, under a new name ({@link #writer}), before anything more is written.
     */
    public synchronized boolean isRewound() {
        return taking.isRewound();
    }

    /**
     * Whether this device's segments tell another story than its space: a copy of this machine went on. Nothing more is written then, and nothing of
     * our own taken in.
     */
    public synchronized boolean isSplit() {
        return taking.isSplit();
    }

    /** Whether a copy of a device goes on as another, so that it may have told two stories before it found out. */
    public synchronized boolean isSucceeded(DeviceId device) {
        return archive.isSucceeded(device);
    }

    /** The transactions in this device's segments. */
    public synchronized Set<UUID> told() {
        return taking.marks().map(OpenedSegment.Mark::transaction).collect(Collectors.toSet());
    }

    /**
     * What this device said of who belongs in its own segments behind one of them, and another device of the same member can say again. Of keys it says
     * nothing: those go their own way.
     */
    public synchronized List<Statement> said(long after) throws IOException {
        List<Statement> said = new ArrayList<>();
        try {
            for (long number = after + 1; number <= archive.chain(keys.device()).map(Chain::open).orElse(0L); number++) {
                for (SegmentContent.Item item : archive.content(keys.device(), number).orElseThrow().items()) {
                    if (item.kind() == SegmentContent.Item.STATEMENT) {
                        said.add(StatementBytes.read(item.bytes()));
                    }
                }
            }
        } catch (DamagedSegment e) {
            throw new IOException(e);
        }
        said.removeIf(statement -> statement instanceof Statement.EpochBegan
                || statement instanceof Statement.Succeeded || statement instanceof Statement.Unknown);
        return said;
    }

    /** What could not be put into the space, by who wrote it, each with the reason in a sentence. */
    public synchronized Map<DeviceId, String> refused() {
        return taking.refused();
    }

    /** How many transactions of this device are not in a segment yet. */
    public synchronized int waiting() {
        return taking.untold().size();
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
        return archive.chain(keys.device()).map(Chain::said).orElse(0L);
    }

    /**
     * What a removed device wrote that does not belong to the group as things stand: its device, and the last of its segments.
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
        own.found(founded);
        show();
    }

    /**
     * Writes what this device did, and what it has to say, into segments of its own.
     *
     * @param statements what is said now, besides
     * @param confirm whether to write even if there is nothing else than that others' words were taken in
     * @return how many segments were written
     */
    public synchronized int write(List<Statement> statements, boolean confirm) throws IOException {
        int written = own.write(statements, confirm);
        show();
        return written;
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
