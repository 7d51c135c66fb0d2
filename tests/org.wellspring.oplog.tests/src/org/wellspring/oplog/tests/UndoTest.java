// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wellspring.oplog.Kind;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.OpId;
import org.wellspring.oplog.Value;
import org.wellspring.oplog.state.Life;
import org.wellspring.oplog.state.ObjectState;
import org.wellspring.oplog.write.Inverse;
import org.wellspring.oplog.write.OpWriter;

@DisplayName("Undo")
class UndoTest {

    private final World world = new World(new Random(1), 3, 1);
    private final Device anna = world.devices.get(0);
    private final Device bo = world.devices.get(1);
    private final UUID person = world.objects.getFirst();

    @Test
    void isExactAndSoIsRedoAfterAnyHistory() {
        Random seeds = Seed.random("undo is exact");
        for (int i = 0; i < 3000; i++) {
            World history = new World(new Random(seeds.nextLong()), 2 + seeds.nextInt(6), 1 + seeds.nextInt(4));
            history.happen(seeds.nextInt(60));
            Device device = history.any(history.devices);
            Map<UUID, ObjectState> before = history.states(device.ops());
            List<Op> action = seeds.nextInt(4) == 0 ? undoAny(device) : device.act(3);
            Map<UUID, ObjectState> after = history.states(device.ops());

            List<Op> undo = device.undo(action);
            assertThat(history.states(device.ops())).as("undone").isEqualTo(before);
            List<Op> redo = device.undo(undo);
            assertThat(history.states(device.ops())).as("redone").isEqualTo(after);
            device.undo(redo);
            assertThat(history.states(device.ops())).as("undone again").isEqualTo(before);
        }
    }

    private static List<Op> undoAny(Device device) {
        int known = device.known.size();
        device.undoSomething();
        return device.ops().stream().skip(known).toList();
    }

    @Test
    void leavesWhatOthersDidMeanwhileAsIfTheTransactionHadNeverBeen() {
        Random seeds = Seed.random("undo is selective");
        for (int i = 0; i < 3000; i++) {
            World history = new World(new Random(seeds.nextLong()), 2 + seeds.nextInt(6), 1 + seeds.nextInt(4));
            history.oneCreatorEach = true;
            history.happen(seeds.nextInt(40));
            Device one = history.devices.get(0);
            Device other = history.devices.get(1);
            List<Op> action = one.act(3);
            for (int n = seeds.nextInt(6); n > 0; n--) {
                other.act(2);
                other.undoSomething();
            }
            List<Op> withoutAction = new ArrayList<>(history.ops);
            withoutAction.removeAll(action);
            history.ops.forEach(one::receive);
            one.undo(action);
            assertThat(history.states(one.ops())).isEqualTo(history.states(withoutAction));
        }
    }

    private List<Op> personNamed(String name) {
        List<Op> created = anna.commit(anna.begin().create(person, "urn:test#Person")
                .set(ObjectState.absent(person), "name", new Value.Text(name)));
        created.forEach(bo::receive);
        return created;
    }

    private List<Op> set(Device device, String feature, String value) {
        return device.commit(device.begin().set(device.state(person), feature, new Value.Text(value)));
    }

    private void exchange() {
        world.ops.forEach(anna::receive);
        world.ops.forEach(bo::receive);
    }

    @Test
    void ofAnOldTransactionKeepsALaterValueThatOverwroteIt() {
        personNamed("A");
        List<Op> second = set(anna, "name", "B");
        List<Op> third = set(anna, "name", "C");
        anna.undo(second);
        assertThat(anna.state(person).value("name")).isEqualTo(new Value.Text("C"));
        anna.undo(third);
        assertThat(anna.state(person).value("name")).isEqualTo(new Value.Text("A"));
    }

    @Test
    void doesNotBringBackAValueThatSomebodyOverwroteSince() {
        personNamed("A");
        List<Op> second = set(anna, "name", "B");
        List<Op> undo = anna.undo(second);
        set(anna, "name", "C");
        anna.undo(undo);
        assertThat(anna.state(person).value("name")).isEqualTo(new Value.Text("C"));
        assertThat(anna.state(person).conflicts()).isEmpty();
    }

    @Test
    void bringsBackBothVersionsThatWereThere() {
        personNamed("A");
        set(anna, "name", "B");
        set(bo, "name", "C");
        exchange();
        ObjectState conflict = anna.state(person);
        assertThat(conflict.conflicts()).containsExactly("name");
        List<Op> choice = set(anna, "name", "D");
        assertThat(anna.state(person).conflicts()).isEmpty();
        anna.undo(choice);
        assertThat(anna.state(person)).isEqualTo(conflict);
    }

    @Test
    void byTwoDevicesAtOnceIsUndoneOnce() {
        personNamed("A");
        List<Op> second = set(anna, "name", "B");
        second.forEach(bo::receive);
        anna.undo(second);
        List<Op> undoOfBo = bo.undo(second);
        exchange();
        assertThat(anna.state(person).value("name")).isEqualTo(new Value.Text("A"));
        bo.undo(undoOfBo);
        assertThat(bo.state(person).value("name")).as("Anna still wants it undone").isEqualTo(new Value.Text("A"));
    }

    @Test
    void ofAnEditThatSomebodyOverwroteMeanwhileKeepsTheirs() {
        personNamed("A");
        List<Op> second = set(anna, "name", "B");
        second.forEach(bo::receive);
        anna.undo(second);
        set(bo, "name", "C");
        exchange();
        assertThat(anna.state(person)).isEqualTo(bo.state(person));
        assertThat(anna.state(person).value("name")).isEqualTo(new Value.Text("C"));
    }

    @Test
    void ofACreationTakesTheObjectAwayUnlessSomebodyWroteToIt() {
        List<Op> creation = personNamed("A");
        List<Op> phone = set(bo, "phone", "1");
        List<Op> undo = anna.undo(creation);
        assertThat(anna.state(person).life()).isEqualTo(Life.ABSENT);

        exchange();
        ObjectState kept = anna.state(person);
        assertThat(kept.life()).isEqualTo(Life.RESTORED);
        assertThat(kept.value("name")).as("it comes back whole").isEqualTo(new Value.Text("A"));

        bo.undo(phone);
        assertThat(bo.state(person).life()).isEqualTo(Life.ABSENT);
        bo.undo(undo);
        assertThat(bo.state(person).life()).isEqualTo(Life.PRESENT);
    }

    @Test
    void writesNothingWhereItIsUndoneAlready() {
        List<Op> creation = personNamed("A");
        anna.undo(creation);
        assertThat(anna.undo(creation)).isEmpty();
    }

    @Test
    void doesNotReachAnotherDeviceThatBorrowsTheTransactionsId() {
        List<Op> creation = personNamed("A");
        Op borrowed = new Op(new OpId(bo.id, 700), creation.getFirst().time(), person, Kind.ADD, "", "tags", "",
                new Value.Text("mine"), List.of(), creation.getFirst().transaction(), Optional.empty(), Optional.empty());
        anna.undo(List.of(creation.getFirst()));
        List<Op> all = new ArrayList<>(world.ops);
        all.add(borrowed);
        assertThat(world.fold(all, person).members("tags")).containsExactly(new Value.Text("mine"));
    }

    @Test
    void inTheTransactionItselfIsRefused() {
        OpWriter writer = anna.begin().create(person, "urn:test#Person");
        assertThatThrownBy(() -> Inverse.write(writer.ops(), anna::state, writer))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesOneOperationPerObject() {
        List<Op> creation = personNamed("A");
        assertThat(anna.undo(creation)).hasSize(1);
    }
}
