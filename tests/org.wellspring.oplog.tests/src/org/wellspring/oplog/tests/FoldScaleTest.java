// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.Value;
import org.wellspring.oplog.codec.Codec;
import org.wellspring.oplog.codec.CodecException;
import org.wellspring.oplog.state.Life;
import org.wellspring.oplog.state.ObjectState;
import org.wellspring.oplog.write.OpWriter;

@DisplayName("At scale")
class FoldScaleTest {

    private static final int OBJECTS = 10_000;
    private final World world = new World(new Random(3), 1, 1);
    private final Device device = world.devices.getFirst();

    @Test
    void tenThousandNewObjectsOfFortyOperationsFold() throws CodecException {
        List<List<Op>> objects = new ArrayList<>();
        List<Op> all = new ArrayList<>();
        for (int i = 0; i < OBJECTS; i++) {
            objects.add(person());
            all.addAll(objects.getLast());
        }
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            objects.forEach(ops -> assertThatIsPresent(ObjectState.fold(ops)));
            long folded = System.nanoTime();
            byte[] batch = Codec.encode(all);
            long encoded = System.nanoTime();
            assertThat(Codec.decode(batch).size()).isEqualTo(all.size());
            System.out.printf("fold %d ms, encode %d ms, decode %d ms, %d bytes per operation%n", (folded - start) / 1_000_000,
                    (encoded - folded) / 1_000_000, (System.nanoTime() - encoded) / 1_000_000, batch.length / all.size());
        }
    }

    private static void assertThatIsPresent(ObjectState state) {
        if (state.life() != Life.PRESENT) {
            throw new AssertionError(state);
        }
    }

    private List<Op> person() {
        UUID person = world.randomUuid();
        ObjectState before = ObjectState.absent(person);
        OpWriter writer = device.begin().create(person, "urn:test#Person").place(before, person, "people", "a0");
        for (int i = 0; i < 30; i++) {
            writer.set(before, "feature" + i, new Value.Text("value " + i));
        }
        for (int i = 0; i < 8; i++) {
            writer.add(before, "tags", new Value.Text("tag " + i));
        }
        return writer.ops();
    }

    @Test
    void anObjectThatWasChangedAHundredThousandTimesFolds() {
        UUID person = world.objects.getFirst();
        List<Op> ops = new ArrayList<>(device.begin().create(person, "urn:test#Person").ops());
        for (int i = 0; i < 100_000; i++) {
            ObjectState last = ObjectState.fold(ops.subList(ops.size() - 1, ops.size()));
            ops.addAll(device.begin().set(last, "name", new Value.Int(i)).ops());
        }
        ObjectState state = ObjectState.fold(ops);
        assertThat(state.register("name").versions()).hasSize(1);
        assertThat(state.value("name")).isEqualTo(new Value.Int(99_999));
    }
}
