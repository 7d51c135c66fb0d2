// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wellspring.oplog.Birth;
import org.wellspring.oplog.Content;
import org.wellspring.oplog.DeviceId;
import org.wellspring.oplog.HybridTime;
import org.wellspring.oplog.Kind;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.OpId;
import org.wellspring.oplog.Value;
import org.wellspring.oplog.codec.Codec;
import org.wellspring.oplog.codec.CodecException;
import org.wellspring.oplog.state.ObjectState;
import org.wellspring.oplog.write.BirthWriter;
import org.wellspring.oplog.write.OpWriter;

@DisplayName("How an object begins")
class BirthTest {

    private static final String PERSON = "urn:test#Person";

    private final Random random = Seed.random("birth");
    private final DeviceId device = new DeviceId(random.nextLong());

    private BirthWriter writer(int room) {
        return new BirthWriter(new OpId(device, 1 + random.nextInt(1_000)), HybridTime.ofMillis(random.nextInt()), room,
                uuid(), uuid(), PERSON, random);
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** Anything a writer may write. */
    private Birth birth() {
        BirthWriter writer = writer(200);
        if (random.nextBoolean()) {
            writer.place(new Value.Placement(uuid(), "parts", "a0"));
        }
        for (int feature = random.nextInt(8); feature > 0; feature--) {
            writer.set("single" + feature, value());
        }
        for (int n = random.nextInt(5); n > 0; n--) {
            writer.add("many" + random.nextInt(2), value());
        }
        return writer.setText("text", "a line\n".repeat(random.nextInt(4)) + (random.nextBoolean() ? "the end" : "")).birth();
    }

    private Value value() {
        return switch (random.nextInt(6)) {
            case 0 -> new Value.Int(random.nextLong());
            case 1 -> new Value.Bool(random.nextBoolean());
            case 2 -> new Value.Ref(uuid());
            case 3 -> new Value.Bytes(new byte[random.nextInt(300)]);
            case 4 -> Value.NONE;
            default -> new Value.Text("half \uD83D or whole " + random.nextInt(3));
        };
    }

    @Test
    void holdsWhatItsOperationsFoldTo() {
        for (int i = 0; i < 2_000; i++) {
            Birth birth = birth();
            ObjectState state = ObjectState.fold(birth.ops());
            assertThat(description(birth)).isEqualTo(description(state));
            assertThat(birth.ops()).hasSize(birth.size());
        }
    }

    private static String description(Content content) {
        StringBuilder text = new StringBuilder(content.object() + " " + content.className() + " " + content.placement());
        for (String feature : content.features()) {
            text.append("\n").append(feature).append(' ').append(content.shape(feature)).append(' ').append(content.value(feature))
                    .append(' ').append(content.values(feature)).append(' ').append(content.text(feature)).append(' ')
                    .append(content.tally(feature));
        }
        return text.toString();
    }

    @Test
    void isReadAsTheOperationsItStandsForAndTakesLessRoomThanThey() throws CodecException {
        long size = 0;
        long apart = 0;
        long operations = 0;
        for (int i = 0; i < 2_000; i++) {
            Birth birth = birth();
            byte[] bytes = Codec.encode(birth);
            assertThat(Codec.decode(bytes)).isEqualTo(birth.ops());
            size += bytes.length;
            operations += birth.size();
            apart += Codec.encode(birth.ops()).length;
        }
        System.out.println("births of " + operations + " operations: " + size + " bytes, operation by operation: " + apart);
        assertThat(size).isLessThan(apart);
    }

    @Test
    void isOverwrittenFeatureByFeatureAndUndoneAsAWhole() {
        Birth birth = writer(4).set("name", new Value.Text("Ana")).set("title", new Value.Text("Baker"))
                .add("tags", new Value.Text("market")).birth();
        ObjectState begun = ObjectState.fold(birth.ops());
        long[] next = {5_000};
        OpWriter later = new OpWriter(device, () -> next[0]++, () -> new HybridTime(birth.time().packed() + next[0]), uuid(), random);
        later.set(begun, "name", new Value.Text("Ana Silva"));
        ObjectState renamed = ObjectState.fold(with(birth, later.ops()));
        assertThat(renamed.value("name")).isEqualTo(new Value.Text("Ana Silva"));
        assertThat(renamed.value("title")).isEqualTo(new Value.Text("Baker"));
        assertThat(renamed.values("tags")).containsExactly(new Value.Text("market"));
        OpWriter undo = new OpWriter(device, () -> next[0]++, () -> new HybridTime(birth.time().packed() + next[0]), uuid(), random);
        undo.undo(birth.object(), birth.first());
        assertThat(ObjectState.fold(with(birth, undo.ops())).exists()).isFalse();
    }

    private static List<Op> with(Birth birth, List<Op> others) {
        List<Op> all = birth.ops();
        all.addAll(others);
        return all;
    }

    @Test
    void takesNoMoreNumbersThanItWasGiven() {
        assertThatThrownBy(() -> writer(2).set("one", new Value.Int(1)).set("two", new Value.Int(2)))
                .isInstanceOf(IllegalStateException.class);
    }

    /** The form of the first release that wrote it; it is read so for ever. */
    @Test
    void meansTheSameForEver() throws CodecException {
        Birth birth = new Birth(new OpId(new DeviceId(7), 300), new HybridTime(1L << 40), new UUID(1, 2), new UUID(3, 4), PERSON, List.of(
                new Birth.Part(Kind.MOVE, "", "", new Value.Placement(new UUID(5, 6), "parts", "a0")),
                new Birth.Part(Kind.SET, "name", "", new Value.Text("Ana")),
                new Birth.Part(Kind.SET, "notes", "a1", new Value.Text("Bakes.")),
                new Birth.Part(Kind.ADD, "tags", "", new Value.Text("market"))));
        assertThat(HexFormat.of().formatHex(Codec.encode(birth))).isEqualTo(
                "574f5001018c010800000000000000000007ac02808080808040000000000000000001000000000000000200000000000000000300000000000000040f75726e3a7465737423506572736f6e0400091800000000000000050000000000000006057061727473613001046e616d650103416e6102056e6f746573026131010642616b65732e03047461677301066d61726b6574");
        assertThat(Codec.decode(Codec.encode(birth))).isEqualTo(birth.ops());
    }

    @Test
    void ofANewerReleaseIsKeptByteByByteAndReadOnly() throws CodecException {
        byte[] longer = longer(Codec.encode(writer(2).set("name", new Value.Text("Ana")).birth()));
        List<Op> ops = Codec.decode(longer);
        assertThat(ops).hasSize(1).allMatch(op -> op.kind() == Kind.UNKNOWN);
        assertThat(ObjectState.fold(ops).readOnly()).isTrue();
        assertThat(Codec.encode(ops)).isEqualTo(longer);
    }

    /** The same with a field behind its parts. */
    private static byte[] longer(byte[] batch) {
        byte[] longer = Arrays.copyOf(batch, batch.length + 1);
        longer[5]++;
        longer[batch.length] = 7;
        return longer;
    }
}
