// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.core.Space;
import org.wellspring.core.Spaces.Options;
import org.wellspring.model.group.Commitment;
import org.wellspring.model.group.CommitmentState;
import org.wellspring.model.group.GroupFactory;
import org.wellspring.model.group.GroupPackage;
import org.wellspring.share.Joining;
import org.wellspring.share.SharedGroup;
import org.wellspring.share.SharedGroups;
import org.wellspring.share.SyncReport;
import org.wellspring.share.spi.TransportKind;
import org.wellspring.store.FileSpaces;
import org.wellspring.store.replica.Replica;
import org.wellspring.testkit.Seed;

/**
 * A month's work of several devices by random script, online and off. A test of one way to carry it extends this. How many devices do how much is said
 * by {@code -Dwellspring.scale=12x10000}: devices, and operations of each.
 */
public abstract class CrowdedMonth {
    private static final String[] SCALE = System.getProperty("wellspring.scale", "").matches("\\d+x\\d+") ? System.getProperty("wellspring.scale").split("x")
            : new String[] {"3", "60"};
    private static final int DEVICES = Integer.parseInt(SCALE[0]);
    private static final int OPERATIONS = Integer.parseInt(SCALE[1]);
    private static final int DAYS = 30;
    private static final int MOST_ROUNDS = 12;

    /** Where all of it lies. */
    @TempDir
    Path directory;

    private record Device(Path book, SharedGroup group, TreeSet<String> written) {
        Space space() {
            return group.space();
        }
    }

    private final List<Device> devices = new ArrayList<>();
    private SharedGroups groups;
    private Random random;
    private int transactions;
    private int exchanges;
    private long exchanging;

    /** What carries it. */
    protected abstract TransportKind kind();

    /** Where that is for one of the devices. */
    protected abstract String place(int device) throws IOException;

    /** What a device needs before it gets in there. */
    protected void prepare(SharedGroup group) {
        // most places need nothing
    }

    /** What happens to the place in the course of a day. */
    protected void carry() {
        // nothing, where all have the same
    }

    /** All arrives that was not lost. */
    protected void settle() {
        // it is there
    }

    /** Where devices have places of their own. */
    protected final Path directory() {
        return directory;
    }

    /** What decides. */
    protected final Random random() {
        return random;
    }

    /** How many devices there are. */
    protected static int devices() {
        return DEVICES;
    }

    @AfterEach
    void close() {
        devices.forEach(device -> device.group().close());
    }

    @Test
    @DisplayName("all have the same after a month, and nothing is lost")
    void month() throws Exception {
        random = new Random(Seed.next());
        TransportKind kind = kind();
        groups = SharedGroups.with(FileSpaces.keeping(List.of()), List.of(kind));
        found(kind);
        long begun = System.nanoTime();
        for (int day = 1; day <= DAYS; day++) {
            for (Device device : devices) {
                work(device, (long) OPERATIONS * day / DAYS);
                if (random.nextInt(3) > 0) {
                    exchange(device);
                }
            }
            carry();
            if (day % 5 == 0) {
                System.out.printf("Day %d after %.1f s%n", day, (System.nanoTime() - begun) / 1e9);
            }
            for (Device device : devices) {
                if (random.nextInt(3) == 0) {
                    exchange(device);
                }
            }
        }
        long worked = System.nanoTime();
        TreeMap<String, CommitmentState> all = all();
        int rounds = 0;
        while (rounds++ < MOST_ROUNDS && !devices.stream().allMatch(device -> shown(device).keySet().containsAll(all.keySet()))) {
            devices.forEach(this::exchange);
            settle();
        }
        devices.forEach(this::exchange);
        tell(begun, worked, rounds);

        TreeMap<String, CommitmentState> first = shown(devices.getFirst());
        assertThat(first.keySet()).isEqualTo(all.keySet());
        for (Device device : devices) {
            assertThat(shown(device)).isEqualTo(first);
            assertThat(device.group().waiting()).isZero();
            assertThat(device.space().care().check().findings()).isEmpty();
            assertThat(device.group().members()).hasSize(DEVICES);
        }
    }

    private void found(TransportKind kind) throws IOException {
        SharedGroup ana = groups.create(Files.createDirectory(directory.resolve("book-0")), "Choir", "Member 0", "laptop", Options.here());
        devices.add(new Device(directory.resolve("book-0"), ana, new TreeSet<>()));
        prepare(ana);
        ana.move(kind.id(), place(0));
        for (int i = 1; i < DEVICES; i++) {
            Path book = Files.createDirectory(directory.resolve("book-" + i));
            Joining joining = groups.join(book, ana.invite("Member " + i), Optional.empty(), "laptop", Optional.of(kind.id()), Optional.of(place(i)),
                    Options.here());
            prepare(joining.group());
            ana.admit(ana.read(joining.reply()));
            devices.add(new Device(book, joining.group(), new TreeSet<>()));
        }
        for (int round = 0; round < 3; round++) {
            devices.forEach(this::exchange);
            settle();
        }
        exchanges = 0;
        exchanging = 0;
    }

    private void work(Device device, long until) {
        Replica replica = Replica.of(device.space());
        List<UUID> known = device.space().all(GroupPackage.Literals.COMMITMENT);
        while (replica.known().getOrDefault(replica.device(), 0L) < until) {
            List<UUID> there = random.nextInt(4) == 0 ? known : List.of();
            int count = 1 + random.nextInt(8);
            List<String> words = new ArrayList<>();
            device.space().change("Work", tx -> {
                for (int i = 0; i < count; i++) {
                    if (there.isEmpty()) {
                        Commitment commitment = GroupFactory.eINSTANCE.createCommitment();
                        words.add(device.book().getFileName() + " " + device.written().size() + "." + i);
                        commitment.setWhat(words.getLast());
                        tx.add(commitment);
                    } else {
                        tx.find(there.get(random.nextInt(there.size())), Commitment.class).orElseThrow()
                                .setState(CommitmentState.values()[random.nextInt(CommitmentState.values().length)]);
                    }
                }
            });
            device.written().addAll(words);
            transactions++;
        }
    }

    private void exchange(Device device) {
        long begun = System.nanoTime();
        SyncReport report = device.group().sync();
        exchanging += System.nanoTime() - begun;
        exchanges++;
        assertThat(report.host()).as(String.valueOf(report.problem())).isEqualTo(SyncReport.Host.REACHABLE);
        assertThat(report.remarks()).isEmpty();
        assertThat(device.group().mustReopen()).isFalse();
    }

    private TreeMap<String, CommitmentState> all() {
        TreeMap<String, CommitmentState> all = new TreeMap<>();
        devices.forEach(device -> device.written().forEach(what -> all.put(what, CommitmentState.OPEN)));
        return all;
    }

    private static TreeMap<String, CommitmentState> shown(Device device) {
        TreeMap<String, CommitmentState> shown = new TreeMap<>();
        device.space().all(GroupPackage.Literals.COMMITMENT).forEach(id -> {
            Commitment commitment = device.space().find(id, Commitment.class).orElseThrow();
            shown.put(commitment.getWhat(), commitment.getState());
        });
        return shown;
    }

    private void tell(long begun, long worked, int rounds) throws IOException {
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed()).sum();
        Replica replica = Replica.of(devices.getFirst().space());
        long operations = replica.known().values().stream().mapToLong(Long::longValue).sum();
        Path share = devices.getFirst().space().directory();
        System.out.printf("%d devices, %,d operations in %,d transactions: the month %.1f s, then %d rounds %.1f s; %d exchanges %.1f s; heap at most %,d MB; "
                + "of one device space %,d kB, segments %,d kB%n", DEVICES, operations, transactions, (worked - begun) / 1e9, rounds,
                (System.nanoTime() - worked) / 1e9, exchanges, exchanging / 1e9, peak >> 20,
                size(share.resolve("space.db")) + size(share.resolve("space.db-wal")),
                size(share.resolve("share")));
    }

    private static long size(Path path) throws IOException {
        if (!Files.exists(path)) {
            return 0;
        }
        try (Stream<Path> all = Files.walk(path)) {
            return all.filter(Files::isRegularFile).mapToLong(file -> {
                try {
                    return Files.size(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).sum() >> 10;
        }
    }
}
