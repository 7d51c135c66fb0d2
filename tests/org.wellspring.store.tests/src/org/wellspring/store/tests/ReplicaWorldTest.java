// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.testkit.PersonBuilder.aPerson;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.ModelPackage;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.Value;
import org.wellspring.oplog.codec.Codec;
import org.wellspring.oplog.codec.CodecException;
import org.wellspring.oplog.state.ObjectState;
import org.wellspring.oplog.state.Placements;
import org.wellspring.oplog.state.Version;
import org.wellspring.store.replica.Batch;
import org.wellspring.testkit.TempSpace;

@DisplayName("Whatever several devices do, each in its own file, and however it arrives")
class ReplicaWorldTest {
    @RegisterExtension
    final TempSpace temp = new TempSpace(new TouchCount(1)).at(Clock.fixed(Instant.parse("2015-01-01T00:00:00Z"), ZoneOffset.UTC));
    private final GardenPlugIn garden = new GardenPlugIn("title");
    private final List<Peer> peers = new ArrayList<>();
    private Random random;
    private RandomLife life;

    static List<Long> seeds() {
        return new Random().longs(5).boxed().toList();
    }

    @BeforeEach
    void install() {
        garden.install();
    }

    @AfterEach
    void close() {
        peers.forEach(Peer::close);
        garden.uninstall();
    }

    @ParameterizedTest(name = "all show the same in the end, and what the operations say (seed {0})")
    @MethodSource("seeds")
    void converge(long seed) throws CodecException {
        random = new Random(seed);
        life = new RandomLife(random, Optional.of(garden));
        begin(2 + random.nextInt(11));
        for (int i = 20 * peers.size() + random.nextInt(60); i > 0; i--) {
            step(peers.get(random.nextInt(peers.size())));
        }
        exchangeAll();
        Peer first = peers.getFirst();
        for (Peer peer : peers) {
            assertThat(peer.space().care().check().findings()).isEmpty();
            assertThat(peer.replica().held()).isEmpty();
            assertThat(peer.rows()).isEqualTo(first.rows());
            assertThat(peer.counts()).isEqualTo(first.counts());
            assertThat(peer.shown()).isEqualTo(first.shown());
            RandomLife.WORDS.forEach(word -> assertThat(peer.found(word)).as(word).isEqualTo(first.found(word)));
        }
        asTheOperationsSay(first);
        for (Peer peer : List.of(first, peers.getLast())) {
            Map<UUID, String> live = peer.shown();
            peer.restart();
            assertThat(peer.shown()).as("after a restart").isEqualTo(live);
        }
    }

    private void begin(int count) {
        Space base = temp.space();
        for (int i = 0; i < 4; i++) {
            aPerson(life.word() + " " + life.word()).in(base);
        }
        base.change("Plant", tx -> life.edit(tx, base.all(ModelPackage.Literals.PERSON)));
        Path backup = temp.beside().resolve("base.db");
        base.care().backup(backup);
        for (int i = 0; i < count; i++) {
            Instant now = Instant.parse("2026-05-04T10:00:00Z").plus(Duration.ofDays(random.nextInt(-3650, 3650)));
            peers.add(new Peer(temp.spaces(), temp.beside().resolve("peer-" + i), backup, "author " + i, now));
        }
    }

    private void step(Peer peer) {
        Space space = peer.space();
        peer.tick(Duration.ofMillis(random.nextInt(-100_000, 1_000_000)));
        switch (random.nextInt(16)) {
            case 0 -> space.history().undo();
            case 1 -> space.history().redo();
            case 2 -> undoAnyOne(space);
            case 3 -> space.background("Background", tx -> life.edit(tx, space.all(ModelPackage.Literals.PERSON)));
            case 4 -> peer.restart();
            case 5, 6, 7, 8 -> deliver(peers.get(random.nextInt(peers.size())), peer);
            case 9 -> space.change("Begin", tx -> tx.add(aPerson(life.word()).in(tx)));
            default -> space.change("Edit", tx -> life.edit(tx, space.all(ModelPackage.Literals.PERSON)));
        }
    }

    private void undoAnyOne(Space space) {
        List<UUID> all = space.history().recent(1000).stream().map(e -> e.id()).toList();
        if (!all.isEmpty()) {
            space.history().undo(all.get(random.nextInt(all.size())));
        }
    }

    /** Some batches get lost, some come twice, all in any order, some cut short. */
    private void deliver(Peer from, Peer to) {
        if (from == to) {
            return;
        }
        List<Batch> batches = new ArrayList<>(from.newTo(to));
        int kept = 1 + random.nextInt(4);
        batches.removeIf(batch -> random.nextInt(4) >= kept);
        if (random.nextBoolean()) {
            batches.addAll(batches.stream().filter(batch -> random.nextInt(4) == 0).toList());
            Collections.shuffle(batches, random);
        }
        if (random.nextBoolean()) {
            // Together, damaged ones among them.
            List<Batch> sent = batches.stream().map(batch -> random.nextInt(12) == 0 ? damaged(batch) : overTheWire(batch)).toList();
            assertThat(to.replica().receive(sent)).hasSameSizeAs(sent);
            return;
        }
        for (Batch batch : batches) {
            if (random.nextInt(12) == 0) {
                assertThat(to.receive(damaged(batch)).applied()).isEmpty();
            } else {
                to.receive(overTheWire(batch));
            }
        }
    }

    private static Batch overTheWire(Batch batch) {
        try {
            return Batch.read(batch.bytes());
        } catch (CodecException e) {
            throw new AssertionError(e);
        }
    }

    private Batch damaged(Batch batch) {
        List<byte[]> operations = new ArrayList<>(batch.operations());
        int at = random.nextInt(operations.size());
        operations.set(at, java.util.Arrays.copyOf(operations.get(at), random.nextInt(operations.get(at).length)));
        return new Batch(batch.space(), batch.id(), batch.device(), batch.since(), batch.until(), batch.author(), batch.at(), batch.label(),
                batch.undoes(), operations);
    }

    private void exchangeAll() {
        for (int round = 0; round < 2; round++) {
            for (Peer to : peers) {
                peers.stream().filter(from -> from != to).forEach(to::hear);
            }
        }
    }

    /** What is shown is what a fold of everything, and {@link Placements} over everything, give. */
    private void asTheOperationsSay(Peer peer) throws CodecException {
        Map<UUID, List<Op>> ops = new HashMap<>();
        for (var device : peer.replica().known().keySet()) {
            long from = 0;
            for (List<Batch> some = peer.replica().since(device, from); !some.isEmpty(); some = peer.replica().since(device, from)) {
                for (Batch batch : some) {
                    for (byte[] bytes : batch.operations()) {
                        Codec.decode(bytes).forEach(op -> ops.computeIfAbsent(op.object(), o -> new ArrayList<>()).add(op));
                    }
                }
                from = some.getLast().until();
            }
        }
        Map<UUID, ObjectState> states = new HashMap<>();
        Map<UUID, List<Version>> candidates = new HashMap<>();
        ops.forEach((object, all) -> {
            states.put(object, ObjectState.fold(all));
            candidates.put(object, states.get(object).placementCandidates());
        });
        Map<UUID, Value.Placement> places = Placements.resolve(candidates);
        Set<UUID> shown = states.values().stream().filter(ObjectState::exists).map(ObjectState::object).collect(Collectors.toSet());
        shown.addAll(Placements.revivedContainers(places, Set.copyOf(shown)::contains));
        Map<UUID, String> expected = new TreeMap<>();
        shown.forEach(object -> expected.put(object, Optional.ofNullable(places.get(object))
                .map(place -> place.parent() + " " + place.feature() + " " + place.position()).orElse("")));
        Map<UUID, String> rows = new TreeMap<>();
        Rows.of(peer.space()).each("SELECT o.id, c.id, f.name, o.position FROM object o LEFT JOIN object c ON c.n = o.container "
                + "LEFT JOIN feature f ON f.n = o.feature",
                row -> rows.put(row.id(1), row.isNull(2) ? ""
                        : row.id(2) + " " + row.text(3) + " "
                                + row.text(4)));
        assertThat(rows).isEqualTo(expected);
    }
}
