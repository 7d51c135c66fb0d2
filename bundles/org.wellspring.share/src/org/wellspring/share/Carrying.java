// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.wellspring.core.words.Texts;
import org.wellspring.oplog.DeviceId;
import org.wellspring.share.internal.engine.GroupLog;
import org.wellspring.share.internal.join.Recovery;
import org.wellspring.share.internal.local.GroupFolder;
import org.wellspring.share.internal.members.Membership;
import org.wellspring.share.internal.seal.DamagedSegment;
import org.wellspring.share.internal.seal.Segment;
import org.wellspring.share.spi.SegmentName;
import org.wellspring.share.spi.Transport;
import org.wellspring.share.spi.TransportException;
import org.wellspring.share.spi.TransportKind.Address;

/** Brings segments to the place that carries a group, and fetches them from there. One thread at a time gets in; the way stays open. */
final class Carrying implements AutoCloseable {
    /** How many bytes are fetched before they are looked at. */
    private static final int AT_ONCE = 8 << 20;
    /** Whoever has nothing to say tells only this often that others' words arrived: each costs a file in everybody's folder. */
    private static final long CONFIRM_AFTER_MILLIS = 3_600_000;

    /** Where somebody reads them, this often. */
    private static final long CONFIRM_READ_AFTER_MILLIS = 60_000;

    private static final long PATIENCE_MILLIS = 60_000;

    /** Something that is no segment, and when it was first seen. */
    private record Odd(int content, long since) {
    }

    /**
     * What came of an exchange.
     *
     * @param received how many segments are new here
     * @param problem why the place does not answer
     */
    record Carried(int received, Optional<String> problem, List<String> remarks) {
    }

    private final GroupFolder folder;
    private final GroupLog log;
    private final Carriers carriers;
    private final Clock clock;
    private final Map<SegmentName, Odd> odd = new HashMap<>();
    private Transport way;
    private Address wayTo;
    /** Up to there the place has our own segments. */
    private long certain;
    /** Those of devices that go on as others, too, that were compared with the place's. */
    private final Set<SegmentName> compared = new HashSet<>();
    /** Whether a copy of this machine wrote there. */
    private boolean copied;
    /** Whether somebody read what the others wrote. */
    private volatile boolean read;

    Carrying(GroupFolder folder, GroupLog log, Carriers carriers, Clock clock) {
        this.folder = folder;
        this.log = log;
        this.carriers = carriers;
        this.clock = clock;
    }

    /** As {@link SharedGroup#seen}. */
    void seen() {
        read = true;
    }

    /** Fetches what others did, and leaves what was done here. */
    synchronized Carried exchange(Address address, String group) {
        List<String> remarks = new ArrayList<>();
        int received = 0;
        try {
            Transport to = way(address);
            Transport.Listing listing = to.look();
            remarks.addAll(listing.remarks());
            received = fetch(to, listing.names(), remarks);
            if (copied || log.isSplit() || isAnothers(to, listing.names())) {
                goOnAlone(to, group, remarks);
                return new Carried(received, Optional.empty(), remarks);
            }
            boolean confirm = log.lastWritten() < clock.millis() - (read ? CONFIRM_READ_AFTER_MILLIS : CONFIRM_AFTER_MILLIS);
            if (log.write(List.of(), confirm) > 0) {
                read = false;
            }
            send(to, listing.names(), remarks);
            if (copied) {
                goOnAlone(to, group, remarks);
            }
            return new Carried(received, Optional.empty(), remarks);
        } catch (TransportException e) {
            return new Carried(received, Optional.of(e.getMessage()), remarks);
        } catch (IOException e) {
            throw SharedGroups.failed(folder, e);
        }
    }

    /** Whether the place has another segment than ours where ours should be. Ours are looked at once: each holds those before it fast. */
    private boolean isAnothers(Transport way, Set<SegmentName> there) throws TransportException, IOException {
        String device = log.device().text();
        long number = log.next(device).number() - 1;
        while (number > certain && !there.contains(new SegmentName(device, number))) {
            number--;
        }
        if (number > certain) {
            SegmentName name = new SegmentName(device, number);
            Optional<byte[]> bytes = way.read(name);
            if (bytes.isPresent() && Arrays.equals(bytes.get(), log.bytes(name))) {
                certain = number;
            }
            copied |= bytes.isPresent() && !Arrays.equals(bytes.get(), log.bytes(name)) && isSegment(bytes.get());
        }
        return copied;
    }

    /** A copy of this machine went on: this one lets itself in as another device, to be opened as such. */
    private void goOnAlone(Transport way, String group, List<String> remarks) throws TransportException, IOException {
        copied = true;
        AnotherDevice another = new AnotherDevice(folder);
        Optional<String> failure = another.failure();
        if (failure.isPresent()) {
            remarks.add(text("copied.failed", group, failure.get()));
            return;
        }
        // Who was removed can't go on as anybody.
        boolean can = another.isReady() || another.succeed(Recovery.all(way), log);
        remarks.add(text(can ? "copied" : "forked.own", group));
    }

    /** The way, open until the group is closed or moves. */
    private Transport way(Address address) throws TransportException {
        if (way == null || !address.equals(wayTo)) {
            close();
            certain = 0;
            way = carriers.open(address, folder, log.device());
            wayTo = address;
        }
        return way;
    }

    @Override
    public synchronized void close() {
        if (way != null) {
            way.close();
            way = null;
        }
    }

    /** How often it is polite to ask for news. */
    synchronized Duration pace(Address address) {
        try {
            return way(address).pace();
        } catch (TransportException e) {
            return Duration.ofMinutes(1);
        }
    }

    /** Whether the others may have left something; cheap. */
    synchronized boolean mayHaveNews(Address address) {
        try {
            return way(address).mayHaveNews();
        } catch (TransportException e) {
            // the exchange will say what is the matter
            return true;
        }
    }

    private int fetch(Transport way, Set<SegmentName> there, List<String> remarks) throws TransportException, IOException {
        Set<String> devices = new HashSet<>();
        there.forEach(name -> devices.add(name.device()));
        int fresh = 0;
        for (String device : devices) {
            boolean more = !log.isStopped(device);
            while (more) {
                Map<SegmentName, byte[]> some = new LinkedHashMap<>();
                SegmentName next = log.next(device);
                long size = 0;
                while (there.contains(next) && size < AT_ONCE) {
                    Optional<byte[]> bytes = way.read(next);
                    if (bytes.isEmpty()) {
                        break;
                    }
                    some.put(next, bytes.get());
                    size += bytes.get().length;
                    next = next.next();
                }
                GroupLog.Brought brought = log.bring(some);
                fresh += brought.fresh();
                // Half of a file may be there; it is looked at again the next time.
                more = size >= AT_ONCE && brought.fresh() == some.size();
                if (!brought.forked().isEmpty()) {
                    forked(way, device, remarks);
                }
                for (SegmentName name : brought.damaged()) {
                    damaged(name, some.get(name)).ifPresent(remarks::add);
                }
            }
        }
        compare(way, devices, remarks);
        log.takeIn();
        log.others().forEach(state -> state.trouble().ifPresent(why -> remarks.add(text("trouble", who(state.device().text()), why))));
        log.refused().forEach((writer, why) -> remarks.add(text("refused-change", why)));
        return fresh;
    }

    /** Of a device that goes on as another, too, the place may have another story than the one that came here first; looked at once. */
    private void compare(Transport way, Set<String> devices, List<String> remarks) throws TransportException, IOException {
        for (String device : devices) {
            long here = log.next(device).number() - 1;
            if (here > 0 && !device.equals(log.device().text()) && log.isSucceeded(DeviceId.parse(device)) && compared.add(new SegmentName(device, here))) {
                SegmentName last = new SegmentName(device, here);
                Optional<byte[]> there = way.read(last);
                if (there.isPresent() && !Arrays.equals(there.get(), log.bytes(last)) && isSegment(there.get())) {
                    forked(way, device, remarks);
                }
            }
        }
    }

    private void forked(Transport way, String device, List<String> remarks) throws TransportException, IOException {
        if (device.equals(log.device().text())) {
            copied = true;
        } else {
            remarks.add(text(new AnotherDevice(folder).follow(way, log, device) ? "forked.copied" : "forked", who(device)));
        }
    }

    /** Half of a file is on its way, most likely; what is the same a while later is damaged. */
    private Optional<String> damaged(SegmentName name, byte[] bytes) {
        int content = Arrays.hashCode(bytes);
        Odd before = odd.get(name);
        if (before == null || before.content() != content) {
            odd.put(name, new Odd(content, clock.millis()));
            return Optional.empty();
        }
        return before.since() + PATIENCE_MILLIS > clock.millis() ? Optional.empty() : Optional.of(text("damaged", who(name.device())));
    }

    /** As {@link SharedGroup#verify}. */
    synchronized List<String> verify(Address address) {
        List<String> remarks = new ArrayList<>();
        try {
            Transport way = way(address);
            Set<SegmentName> here = log.names();
            int mended = 0;
            for (SegmentName name : way.look().names().stream().filter(here::contains).sorted().toList()) {
                Optional<byte[]> there = way.read(name);
                byte[] ours = log.bytes(name);
                if (there.isPresent() && !Arrays.equals(there.get(), ours)) {
                    if (isSegment(there.get())) {
                        remarks.add(text("forked", who(name.device())));
                    } else {
                        way.replace(new Transport.Item(name, ours));
                        mended++;
                    }
                }
            }
            if (mended > 0) {
                remarks.add(text("mended", mended));
            }
        } catch (TransportException e) {
            remarks.add(e.getMessage());
        } catch (IOException e) {
            throw SharedGroups.failed(folder, e);
        }
        return remarks;
    }

    private void send(Transport way, Set<SegmentName> there, List<String> remarks) throws TransportException, IOException {
        List<Transport.Item> items = new ArrayList<>();
        long size = 0;
        for (SegmentName name : log.names().stream().filter(name -> !there.contains(name)).sorted().toList()) {
            items.add(new Transport.Item(name, log.bytes(name)));
            size += items.getLast().bytes().length;
            if (size > AT_ONCE) {
                write(way, items, remarks);
                items.clear();
                size = 0;
            }
        }
        if (!items.isEmpty()) {
            write(way, items, remarks);
        }
    }

    private void write(Transport way, List<Transport.Item> items, List<String> remarks) throws TransportException, IOException {
        for (SegmentName other : way.write(items)) {
            Optional<byte[]> bytes = way.read(other);
            if (bytes.isPresent() && isSegment(bytes.get())) {
                forked(way, other.device(), remarks);
            } else {
                way.replace(new Transport.Item(other, log.bytes(other)));
            }
        }
    }

    private static boolean isSegment(byte[] bytes) {
        try {
            Segment.read(bytes);
            return true;
        } catch (DamagedSegment e) {
            return false;
        }
    }

    private String who(String device) {
        return log.membership().device(DeviceId.parse(device)).flatMap(known -> log.membership().member(known.member())).map(Membership.Member::name)
                .orElse(device);
    }

    private static String text(String key, Object... arguments) {
        return new Texts(SharedGroup.class).get(key, arguments);
    }
}
