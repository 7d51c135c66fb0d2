// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.oplog.Kind;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.Unread;
import org.wellspring.oplog.Value;
import org.wellspring.oplog.codec.Codec;
import org.wellspring.oplog.codec.CodecException;
import org.wellspring.oplog.state.ObjectState;
import org.wellspring.oplog.write.OpWriter;

@DisplayName("The binary form of operations")
class CodecTest {

    private final Random random = Seed.random("codec");
    private final World world = new World(random, 4, 5);

    @Test
    void givesBackEveryHistory() throws CodecException {
        for (int i = 0; i < 300; i++) {
            World history = new World(random, 2 + random.nextInt(5), 1 + random.nextInt(5));
            history.happen(random.nextInt(80));
            byte[] batch = Codec.encode(history.ops);
            assertThat(Codec.decode(batch)).isEqualTo(history.ops);
            assertThat(Codec.encode(Codec.decode(batch))).isEqualTo(batch);
        }
    }

    private Op set(Value value) {
        return world.devices.getFirst().begin().set(ObjectState.absent(world.objects.getFirst()), "x", value).ops().getFirst();
    }

    @Test
    void givesBackEveryValue() throws CodecException {
        List<Value> values = List.of(new Value.Text(""), new Value.Text("Zoë 🌱 \u0000"), new Value.Text("half \uD83D pair"),
                new Value.Int(Long.MIN_VALUE), new Value.Int(0), new Value.Int(Long.MAX_VALUE), new Value.Real(Double.NaN),
                new Value.Real(-0.0), new Value.Bool(true), new Value.Bool(false), Value.Bytes.EMPTY,
                new Value.Bytes(new byte[100_000]), new Value.Ref(world.randomUuid()),
                new Value.Placement(world.randomUuid(), "parts", "a0V"), new Value.Unknown(77, new Value.Bytes(new byte[] {1})));
        for (Value value : values) {
            Op op = set(value);
            assertThat(Codec.decode(Codec.encode(List.of(op)))).containsExactly(op);
        }
        assertThat(Codec.decode(Codec.encode(List.of()))).isEmpty();
    }

    @Test
    void keepsKindsFieldsAndValuesOfANewerVersionByteByByte() throws CodecException {
        Op known = set(new Value.Unknown(4000, new Value.Bytes(new byte[] {9, 8, 7})));
        Op kind = new Op(known.id(), known.time(), known.object(), Kind.UNKNOWN, "", "", "", Value.NONE, List.of(),
                known.transaction(), Optional.empty(),
                Optional.of(new Unread(300, new Value.Bytes(new byte[] {0, 1, 2}))));
        Op field = new Op(known.id(), known.time(), known.object(), Kind.SET, "", "x", "", new Value.Int(1), List.of(),
                known.transaction(), Optional.empty(), Optional.of(new Unread(0, new Value.Bytes(new byte[] {5, 5}))));
        byte[] batch = Codec.encode(List.of(known, kind, field, known));
        List<Op> ops = Codec.decode(batch);
        assertThat(ops).containsExactly(known, kind, field, known);
        assertThat(Codec.encode(ops)).isEqualTo(batch);
        assertThat(ops.get(1).kind()).isEqualTo(Kind.UNKNOWN);
    }

    @Test
    void takesAFewHundredBytesForANewPersonAndFewerForTheNext() {
        byte[] one = Codec.encode(people(1));
        byte[] hundred = Codec.encode(people(100));
        System.out.println("a person with 12 features: " + one.length + " bytes, of 100: " + hundred.length / 100 + " each");
        assertThat(one.length).isLessThan(500);
        assertThat(hundred.length).isLessThan(100 * 330);
    }

    private List<Op> people(int count) {
        OpWriter writer = world.devices.getFirst().begin();
        for (int i = 0; i < count; i++) {
            UUID person = world.randomUuid();
            writer.create(person, "https://wellspring.example/model#Person");
            for (int f = 0; f < 12; f++) {
                writer.set(ObjectState.absent(person), "feature" + f, new Value.Text("a value of " + f));
            }
        }
        return writer.ops();
    }

    @Test
    void isRefusedWhereverItIsCutOff() {
        world.happen(40);
        byte[] batch = Codec.encode(world.ops);
        for (int length = 0; length < batch.length; length++) {
            byte[] cut = Arrays.copyOf(batch, length);
            assertThatThrownBy(() -> Codec.decode(cut)).isInstanceOf(CodecException.class);
        }
        byte[] longer = Arrays.copyOf(batch, batch.length + 1);
        assertThatThrownBy(() -> Codec.decode(longer)).isInstanceOf(CodecException.class).hasMessageContaining("follow");
    }

    @Test
    void withFlippedBytesIsRefusedOrReadButNeverAnythingElse() {
        world.happen(40);
        byte[] batch = Codec.encode(world.ops);
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] flipped = batch.clone();
            for (int n = 1 + random.nextInt(3); n > 0; n--) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 + random.nextInt(255));
            }
            refused += isRefused(flipped) ? 1 : 0;
        }
        assertThat(refused).isPositive();
    }

    private static boolean isRefused(byte[] batch) {
        try {
            new ArrayList<>(Codec.decode(batch)).forEach(op -> ObjectState.fold(List.of(op)));
            return false;
        } catch (CodecException e) {
            assertThat(e.getMessage()).isNotBlank();
            return true;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "", "00", "504b0304", "574f5001", "574f5002 00",
            // a count, a frame, a table entry, a list and a text far beyond the input
            "574f5001 ffffffff07", "574f5001 01 ffffffff07 01 00 00 00", "574f5001 ffffffffffffffffff01",
            "574f5001 01 04 02 00 05 00", "574f5001 01 05 01 00 00 ffff03", "574f5001 01 04 00000000",
            // flags that refer to an operation before the first one; a number not in its shortest form
            "574f5001 01 04 01 07 00 00", "574f5001 8000"})
    void isRefusedWhenItIsMalformedOrABomb(String hex) {
        byte[] batch = HexFormat.of().parseHex(hex.replace(" ", ""));
        assertThatThrownBy(() -> Codec.decode(batch)).isInstanceOf(CodecException.class).message().isNotBlank();
    }

    @Test
    void isRefusedWhenItIsLargerThanAllowed() {
        byte[] batch = Codec.encode(people(10));
        assertThatThrownBy(() -> Codec.decode(batch, 100)).isInstanceOf(CodecException.class).hasMessageContaining("100");
    }

    @Test
    void ofANewerFormatSaysWhatToDo() {
        assertThatThrownBy(() -> Codec.decode(new byte[] {'W', 'O', 'P', 9, 0})).isInstanceOf(CodecException.class)
                .hasMessageContaining("Update the program");
    }
}
