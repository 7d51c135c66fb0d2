// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.SpaceException;
import org.wellspring.share.SyncReport;
import org.wellspring.share.internal.content.SegmentContent.Item;
import org.wellspring.share.internal.content.SegmentContent;
import org.wellspring.share.internal.seal.DeviceKeys;
import org.wellspring.share.internal.seal.EpochKey;
import org.wellspring.share.internal.seal.Segment;
import org.wellspring.share.tests.World.Machine;
import org.wellspring.testkit.Canary;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.SmallDisk;

@DisplayName("A group whose place or disk fails")
class FailureTest {
    @RegisterExtension
    final World world = new World();

    private static List<Path> segments(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.getFileName().toString().startsWith("seg-")).sorted().toList();
        }
    }

    private static void flip(Path file, long place) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(place);
            int one = bytes.read();
            bytes.seek(place);
            bytes.write(one ^ 0x40);
        }
    }

    @Test
    @DisplayName("says that the place is full, keeps everything, and sends it when there is room")
    void full() throws IOException, InterruptedException {
        Optional<SmallDisk> mounted = SmallDisk.ofBytes(64 << 10);
        assumeThat(mounted).as("a disk can be mounted here").isPresent();
        try (SmallDisk disk = mounted.get()) {
            Machine ana = world.founder("Ana Ruiz");
            ana.group().move("folder", Files.createDirectory(disk.root().resolve("group")).toString());
            StringBuilder long_ = new StringBuilder();
            new Random(3).ints(200_000, 'a', 'z' + 1).forEach(letter -> long_.append((char) letter));
            ana.commit(long_.toString());

            SyncReport report = ana.group().sync();

            assertThat(report.host()).isEqualTo(SyncReport.Host.UNREACHABLE);
            assertThat(report.problem().orElseThrow()).contains("no room left").contains("saved on this computer");
            disk.resize(4 << 20);
            assertThat(ana.group().sync().host()).isEqualTo(SyncReport.Host.REACHABLE);
            Machine bo = world.machine("Bo Lind");
            bo.join(ana, "Bo Lind", disk.root().resolve("group"));
            assertThat(bo.commitments()).containsExactly(long_.toString());
            ana.close();
            bo.close();
        }
    }

    @Test
    @DisplayName("reads on where nothing can be written, and says so")
    void readOnly() throws IOException, InterruptedException {
        Optional<SmallDisk> mounted = SmallDisk.ofBytes(4 << 20);
        assumeThat(mounted).as("a disk can be mounted here").isPresent();
        try (SmallDisk disk = mounted.get()) {
            Machine ana = world.founder("Ana Ruiz");
            Path place = Files.createDirectory(disk.root().resolve("group"));
            ana.group().move("folder", place.toString());
            Machine bo = world.machine("Bo Lind");
            bo.join(ana, "Bo Lind", place);
            ana.commit("One");
            ana.group().sync();
            disk.setReadOnly(true);
            bo.commit("Two");

            SyncReport report = bo.group().sync();

            assertThat(report.problem().orElseThrow()).contains("Nothing can be written");
            assertThat(bo.commitments()).containsExactly("One", "Two");
            disk.setReadOnly(false);
            bo.group().sync();
            ana.group().sync();
            assertThat(ana.commitments()).containsExactly("One", "Two");
            ana.close();
            bo.close();
        }
    }

    @Test
    @DisplayName("loses nothing that was saved where this computer’s own disk is full")
    void ownDisk() throws IOException, InterruptedException {
        Optional<SmallDisk> mounted = SmallDisk.ofBytes(3 << 20);
        assumeThat(mounted).as("a disk can be mounted here").isPresent();
        try (SmallDisk disk = mounted.get()) {
            Machine ana = world.founder("Ana Ruiz");
            Machine bo = world.at(disk.root().resolve("book"));
            bo.join(ana, "Bo Lind", world.folder());
            StringBuilder text = new StringBuilder();
            new Random(5).ints(2_000_000, 'a', 'z' + 1).forEach(letter -> text.append((char) letter));
            ana.commit("Short");
            ana.commit(text.toString());
            ana.group().sync();

            assertThatThrownBy(() -> {
                for (int i = 0; i < 20; i++) {
                    bo.group().sync();
                }
                throw new SpaceException(new org.wellspring.core.Problem("it fitted", "", ""), null);
            }).isInstanceOf(SpaceException.class).hasMessageNotContaining("it fitted");
            disk.resize(64 << 20);
            bo.restart();
            bo.group().sync();

            assertThat(bo.commitments().size()).isEqualTo(2);
            assertThat(bo.commitments().equals(ana.commitments())).isTrue();
            bo.close();
        }
    }

    @Test
    @DisplayName("names what is damaged on its way after a while, and whoever has it whole puts it right")
    void damagedThere() throws IOException {
        Machine ana = world.founder("Ana Ruiz");
        ana.commit("One");
        ana.group().sync();
        Machine bo = world.joined("Bo Lind", ana);
        ana.commit("Two");
        ana.group().sync();
        Path last = segments(world.folder().resolve(ana.group().device())).getLast();
        flip(last, 200);

        assertThat(bo.group().sync().remarks()).isEmpty();
        world.tick(Duration.ofMinutes(5));
        assertThat(bo.group().sync().remarks()).singleElement().asString().contains("Ana Ruiz", "damaged on its way");
        assertThat(bo.commitments()).containsExactly("One");
        assertThat(ana.group().verify()).singleElement().asString().contains("One piece was damaged");
        assertThat(ana.group().verify()).isEmpty();
        bo.group().sync();
        assertThat(bo.commitments()).containsExactly("One", "Two");
    }

    @Test
    @DisplayName("opens whatever a crash left of the file of segments, and is whole after an exchange")
    void cutLog() throws IOException {
        Random random = new Random(Seed.next());
        Machine ana = world.founder("Ana Ruiz");
        Machine bo = world.joined("Bo Lind", ana);
        for (int i = 0; i < 12; i++) {
            ana.commit("A" + i);
            bo.commit("B" + i);
            world.exchange(ana, bo);
        }
        Path log = bo.space().directory().resolve("share").resolve("segments");
        byte[] whole = Files.readAllBytes(log);
        for (int i = 0; i < 20; i++) {
            bo.group().close();
            Files.write(log, Arrays.copyOf(whole, random.nextInt(whole.length + 1)));
            bo.reopen();
            world.exchange(bo);
            if (bo.group().mustReopen()) {
                bo.restart();
            }
            assertThat(bo.commitments()).isEqualTo(ana.commitments());
            assertThat(bo.group().belongs()).isTrue();
        }
        bo.commit("Afterwards");
        world.exchange(bo, ana);
        assertThat(ana.commitments()).contains("Afterwards");
    }

    @Test
    @DisplayName("puts a damaged file of segments aside and fetches anew what it held")
    void damagedLog() throws IOException {
        Machine ana = world.founder("Ana Ruiz");
        Machine bo = world.joined("Bo Lind", ana);
        ana.commit("One");
        bo.commit("Two");
        world.exchange(ana, bo);
        Path log = bo.space().directory().resolve("share").resolve("segments");
        bo.group().close();
        flip(log, 300);
        bo.reopen();
        world.exchange(bo, ana);

        assertThat(log.resolveSibling("segments.damaged")).exists();
        bo.commit("Three");
        world.exchange(bo, ana);
        assertThat(ana.commitments()).containsExactly("One", "Three", "Two");
        assertThat(bo.commitments()).isEqualTo(ana.commitments());
    }

    @Test
    @DisplayName("fills a place again that was put back to an earlier time")
    void rewound() throws IOException {
        Machine ana = world.founder("Ana Ruiz");
        Machine bo = world.joined("Bo Lind", ana);
        world.exchange(ana, bo);
        List<Path> before = segments(world.folder());
        ana.commit("One");
        bo.commit("Two");
        world.exchange(ana, bo);
        for (Path file : segments(world.folder())) {
            if (!before.contains(file)) {
                Files.delete(file);
            }
        }

        ana.group().sync();
        Machine cleo = world.joined("Cleo Marsh", ana);

        assertThat(cleo.commitments()).containsExactly("One", "Two");
    }

    @Test
    @DisplayName("takes nothing from a stranger who can write into the place, and is not held up")
    void stranger() throws IOException {
        Machine ana = world.founder("Ana Ruiz");
        Machine bo = world.joined("Bo Lind", ana);
        DeviceKeys eve = DeviceKeys.fresh();
        SegmentContent words = new SegmentContent(Instant.now(), Map.of(), List.of(new Item(Item.BATCH, "nonsense".getBytes(StandardCharsets.UTF_8))));
        Segment segment = Segment.seal(ana.group().id(), eve, 1, Segment.NONE, EpochKey.fresh(), List.of(), words.bytes());
        Segment foreign = Segment.seal(UUID.randomUUID(), eve, 2, segment.hash(), EpochKey.fresh(), List.of(), words.bytes());
        put(segment.name().text(), eve.device().text(), segment.bytes());
        put(foreign.name().text(), eve.device().text(), foreign.bytes());
        put("seg-" + eve.device().text() + "-00000003", eve.device().text(), new byte[3 << 20]);
        put("seg-0123456789abcdef-00000001", "0123456789abcdef", "hello".getBytes(StandardCharsets.UTF_8));
        put("notes.txt", "0123456789abcdef", "hello".getBytes(StandardCharsets.UTF_8));
        ana.commit("One");
        world.exchange(ana, bo);

        assertThat(bo.commitments()).containsExactly("One");
        assertThat(bo.group().members()).hasSize(2);
    }

    private void put(String name, String device, byte[] bytes) throws IOException {
        Files.write(Files.createDirectories(world.folder().resolve(device)).resolve(name), bytes);
    }

    @Test
    @DisplayName("shows whoever carries it not a word, a name or an id of what is in it")
    void canary() throws IOException {
        Machine ana = world.founder("Ana Canaria");
        Machine bo = world.joined("Bo Canaria", ana);
        ana.commit("canary-in-the-mine");
        bo.commit("canary-in-the-mine, too");
        world.exchange(ana, bo);
        ana.group().remove(bo.group().me().orElseThrow());
        ana.group().sync();
        Canary secrets = new Canary(List.of("canary", "Canaria", "Book circle", "laptop", "Commit"));
        int looked = 0;
        for (Path file : segments(world.folder())) {
            assertThat(secrets.foundIn(Files.readAllBytes(file))).as(file.toString()).isEmpty();
            assertThat(secrets.foundIn(world.folder().relativize(file).toString().getBytes(StandardCharsets.UTF_8))).isEmpty();
            looked++;
        }
        assertThat(looked).isGreaterThan(4);
        assertThat(new TreeSet<>(segments(world.folder()).stream().map(file -> size(file) % 16).toList())).as("lengths are rounded").hasSizeLessThan(9);
    }

    private static long size(Path file) {
        return file.toFile().length();
    }
}
