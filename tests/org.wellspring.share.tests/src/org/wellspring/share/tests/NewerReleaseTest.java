// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.model.group.GroupPackage;
import org.wellspring.oplog.HybridTime;
import org.wellspring.oplog.Ids;
import org.wellspring.oplog.Kind;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.OpId;
import org.wellspring.oplog.Unread;
import org.wellspring.oplog.Value;
import org.wellspring.oplog.codec.Codec;
import org.wellspring.share.internal.content.SegmentContent;
import org.wellspring.share.internal.content.SegmentContent.Item;
import org.wellspring.share.internal.seal.DeviceKeys;
import org.wellspring.share.internal.seal.Segment;
import org.wellspring.share.tests.World.Machine;
import org.wellspring.store.replica.Batch;
import org.wellspring.store.replica.Replica;

@DisplayName("What a newer release or a plug-in that is not here says in a group (K1)")
class NewerReleaseTest {
    private static final String NEWER_CLASS = "https://example.org/choir#Rehearsal";
    private static final int NEWER_KIND = 50;
    private static final int NEWER_ITEM = 200;
    @RegisterExtension
    final World world = new World();
    private final UUID transaction = Ids.next();
    private final UUID rehearsal = Ids.next();

    @Test
    @DisplayName("is taken in, kept, sent on and read by others byte by byte: an unknown class, feature, kind of operation, statement and item")
    void survives() throws Exception {
        Machine ana = world.founder("Ana Ruiz");
        Machine bo = world.joined("Bo Lind", ana);
        bo.commit("Known to all");
        world.exchange(bo, ana);
        UUID commitment = bo.space().all(GroupPackage.Literals.COMMITMENT).getFirst();
        DeviceKeys keys = keys(bo);
        bo.group().close();
        Unsealed before = new Unsealed(segments(world.folder()), keys);
        Segment last = before.last(keys.device().text());
        Batch batch = newer(ana.group().id(), keys, commitment, Replica.of(ana.space()).known().get(keys.device()));
        byte[] statement = {77, 1, 2, 3};
        byte[] item = {9, 8, 7};
        SegmentContent content = new SegmentContent(Instant.parse("2026-05-04T09:00:00Z"), Map.of(),
                List.of(new Item(Item.STATEMENT, statement), new Item(NEWER_ITEM, item), new Item(Item.BATCH, batch.bytes())));
        Segment newer = Segment.seal(ana.group().id(), keys, last.number() + 1, last.hash(), before.epochs.get(last.epoch()), List.of(), content.bytes());
        Path file = world.folder().resolve(keys.device().text()).resolve(newer.name().text());
        Files.write(file, newer.bytes());

        assertThat(ana.group().sync().remarks()).isEmpty();
        assertThat(ana.commitments()).containsExactly("Known to all");
        ana.restart();
        World.empty(world.folder());
        ana.group().sync();
        Machine cleo = world.joined("Cleo Marsh", ana);

        assertThat(Files.readAllBytes(file)).as("sent on").isEqualTo(newer.bytes());
        assertThat(new Unsealed(segments(world.folder()), keys).content(newer).orElseThrow().items()).extracting(Item::kind)
                .containsExactly(Item.STATEMENT, NEWER_ITEM, Item.BATCH);
        for (Machine machine : List.of(ana, cleo)) {
            Batch there = Replica.of(machine.space()).since(keys.device(), batch.since()).getFirst();
            assertThat(there.bytes()).as("in the space").isEqualTo(batch.bytes());
            assertThat(machine.space().care().check().findings()).isEmpty();
            assertThat(machine.commitments()).containsExactly("Known to all");
        }
        cleo.commit("And on");
        world.exchange(cleo, ana);
        assertThat(ana.commitments()).containsExactly("And on", "Known to all");
    }

    /** An object of an unknown class, an unknown feature of a known object, and on another object a kind of operation that is not known. */
    private Batch newer(UUID group, DeviceKeys keys, UUID known, long since) {
        List<Op> made = new ArrayList<>();
        made.add(op(keys, since, rehearsal, Kind.CREATE, NEWER_CLASS, "", Value.NONE, Optional.empty()));
        made.add(op(keys, since + 1, rehearsal, Kind.SET, "", "piece", new Value.Text("Ave verum"), Optional.empty()));
        made.add(op(keys, since + 2, rehearsal, Kind.SET, "", "tempo", new Value.Unknown(99, new Value.Bytes(new byte[] {3, 4})), Optional.empty()));
        made.add(op(keys, since + 3, rehearsal, Kind.UNKNOWN, "", "", Value.NONE,
                Optional.of(new Unread(NEWER_KIND, new Value.Bytes(new byte[] {5, 6})))));
        Op sung = op(keys, since + 4, known, Kind.SET, "", "sungAt", new Value.Text("in the hall"), Optional.empty());
        return new Batch(group, transaction, keys.device(), since, since + 5, "Bo Lind", Instant.parse("2026-05-04T09:00:00Z"), "Rehearse", Optional.empty(),
                List.of(Codec.encode(made), Codec.encode(List.of(sung))));
    }

    private Op op(DeviceKeys keys, long seq, UUID object, Kind kind, String type, String feature, Value value, Optional<Unread> unread) {
        HybridTime time = new HybridTime(Instant.parse("2026-05-04T09:00:00Z").toEpochMilli() << 16 | seq);
        return new Op(new OpId(keys.device(), seq), time, object, kind, type, feature, "", value, List.of(), transaction, Optional.empty(), unread);
    }

    private static DeviceKeys keys(Machine machine) throws IOException {
        return new DeviceKeys(HexFormat.of().parseHex(Files.readString(machine.space().directory().resolve("share").resolve("keys")).strip()));
    }

    private static List<byte[]> segments(Path folder) throws IOException {
        List<byte[]> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.add(Files.readAllBytes(file));
            }
        }
        return all;
    }
}
