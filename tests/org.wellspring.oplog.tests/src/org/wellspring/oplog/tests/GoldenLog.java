// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.wellspring.oplog.Kind;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.OpId;
import org.wellspring.oplog.Unread;
import org.wellspring.oplog.Value;
import org.wellspring.oplog.codec.Codec;
import org.wellspring.oplog.state.ObjectState;
import org.wellspring.oplog.state.Register;
import org.wellspring.oplog.state.Version;
import org.wellspring.oplog.write.OpWriter;

/**
 * Makes the golden log of a release: a small history in the binary form and the states it must fold to for ever. Run it once
 * for a release, with the folder and the release as arguments, and never again over an old file.
 */
final class GoldenLog {

    private GoldenLog() {}

    /** Writes {@code golden-RELEASE.wop} and {@code golden-RELEASE.txt} into a folder. */
    public static void main(String[] args) throws IOException {
        World world = new World(new Random(20), 4, 4);
        world.happen(90);
        writeEveryValue(world);
        writeDeletion(world);
        Path folder = Path.of(args[0]);
        Files.write(folder.resolve("golden-" + args[1] + ".wop"), Codec.encode(world.ops));
        Files.writeString(folder.resolve("golden-" + args[1] + ".txt"), describe(world.ops), StandardCharsets.UTF_8);
    }

    private static void writeEveryValue(World world) {
        UUID object = world.randomUuid();
        ObjectState before = ObjectState.absent(object);
        Device device = world.devices.getFirst();
        OpWriter writer = device.begin().create(object, "urn:test#Everything");
        List<Value> values = List.of(new Value.Text("Zo\u00eb"), new Value.Text("half \uD83D"), new Value.Int(-7),
                new Value.Real(2.5), new Value.Bool(true), new Value.Bool(false), new Value.Bytes(new byte[] {1, 2}),
                new Value.Ref(object), new Value.Unknown(99, new Value.Bytes(new byte[] {3})));
        for (int i = 0; i < values.size(); i++) {
            writer.set(before, "value" + i, values.get(i));
        }
        List<Op> written = device.commit(writer);
        Op last = written.getLast();
        Op newer = new Op(new OpId(device.id, last.id().seq() + 1), last.time(), object, Kind.UNKNOWN, "", "", "", Value.NONE,
                List.of(last.id()), last.transaction(), Optional.empty(),
                Optional.of(new Unread(50, new Value.Bytes(new byte[] {4, 5}))));
        world.record(List.of(newer), device.ops());
    }

    private static void writeDeletion(World world) {
        UUID object = world.randomUuid();
        Device device = world.devices.getLast();
        device.commit(device.begin().create(object, "urn:test#Person"));
        device.commit(device.begin().set(device.state(object), "name", new Value.Text("gone")));
        device.commit(device.begin().delete(device.state(object)));
    }

    /** All that can be seen of the objects of a log, as text that depends on no {@code toString}. */
    static String describe(List<Op> ops) {
        SortedMap<UUID, List<Op>> objects = new TreeMap<>();
        ops.forEach(op -> objects.computeIfAbsent(op.object(), object -> new ArrayList<>()).add(op));
        StringBuilder text = new StringBuilder();
        objects.values().forEach(mine -> describe(ObjectState.fold(mine), text));
        return text.toString();
    }

    private static void describe(ObjectState state, StringBuilder text) {
        text.append(state.object()).append(' ').append(state.life()).append(' ').append(state.className().orElse("-"))
                .append(state.readOnly() ? " read-only" : "").append('\n');
        describe("placement", state.placementRegister(), text);
        for (String feature : state.features()) {
            text.append("  ").append(feature).append(' ').append(state.shape(feature)).append('\n');
            describe("value", state.register(feature), text);
            state.additions(feature).forEach(addition -> describe("member", addition, text));
            state.keyed(feature).forEach((key, register) -> describe(key, register, text));
            text.append("    text ").append(ascii(state.text(feature))).append('\n');
            text.append("    tally ").append(state.tally(feature)).append('\n');
        }
        for (OpId restorer : state.restorers()) {
            text.append("  taken away by ").append(restorer.text()).append('\n');
        }
    }

    private static void describe(String name, Register register, StringBuilder text) {
        register.versions().forEach(version -> describe(name, version, text));
    }

    private static void describe(String name, Version version, StringBuilder text) {
        text.append("    ").append(name).append(' ').append(version.id().text()).append(' ').append(version.time().packed())
                .append(' ').append(describe(version.value())).append('\n');
    }

    private static String ascii(String text) {
        StringBuilder ascii = new StringBuilder();
        text.chars().forEach(c -> ascii.append(c >= ' ' && c < 127 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return ascii.toString();
    }

    private static String describe(Value value) {
        return switch (value) {
            case Value.None none -> "none";
            case Value.Text text -> "text " + ascii(text.text());
            case Value.Int number -> "int " + number.number();
            case Value.Real number -> "real " + Double.doubleToRawLongBits(number.number());
            case Value.Bool bool -> "bool " + bool.on();
            case Value.Bytes bytes -> "bytes " + HexFormat.of().formatHex(bytes.content());
            case Value.Ref ref -> "ref " + ref.object();
            case Value.Placement place -> "place " + place.parent() + ' ' + place.feature() + ' ' + place.position();
            case Value.Unknown unknown -> "unknown " + unknown.tag();
        };
    }
}
