// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiFunction;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wellspring.oplog.HybridTime;
import org.wellspring.oplog.Kind;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.OpId;
import org.wellspring.oplog.Shape;
import org.wellspring.oplog.Unread;
import org.wellspring.oplog.Value;
import org.wellspring.oplog.state.Life;
import org.wellspring.oplog.state.ObjectState;
import org.wellspring.oplog.state.Version;
import org.wellspring.oplog.write.OpWriter;

@DisplayName("When two people change the same object at once")
class MergeTest {

    private final World world = new World(new Random(7), 2, 2);
    private final Device anna = world.devices.get(0);
    private final Device bo = world.devices.get(1);
    private final UUID group = world.objects.get(0);

    @BeforeEach
    void bothHaveAGroup() {
        anna.commit(anna.begin().create(group, "urn:test#Group"));
        anna.commit(anna.begin().setText(state(anna), "charter", "one\ntwo\nthree"));
        anna.commit(anna.begin().add(state(anna), "members", text("Anna")));
        exchange();
    }

    private static Value.Text text(String text) {
        return new Value.Text(text);
    }

    private ObjectState state(Device device) {
        return device.state(group);
    }

    private List<Op> does(Device device, BiFunction<OpWriter, ObjectState, OpWriter> action) {
        return device.commit(action.apply(device.begin(), state(device)));
    }

    private ObjectState exchange() {
        world.ops.forEach(anna::receive);
        world.ops.forEach(bo::receive);
        assertThat(state(anna)).isEqualTo(state(bo));
        return state(anna);
    }

    @Test
    void bothValuesSurviveAndTheLaterIsShown() {
        does(anna, (writer, now) -> writer.set(now, "name", text("Tuesday group")));
        does(bo, (writer, now) -> writer.set(now, "name", text("Wednesday group")));
        ObjectState merged = exchange();
        assertThat(merged.register("name").others()).hasSize(1);
        Version shown = merged.register("name").winner().orElseThrow();
        assertThat(shown.time()).isGreaterThan(merged.register("name").others().getFirst().time());

        does(anna, (writer, now) -> writer.set(now, "name", now.value("name")));
        assertThat(exchange().conflicts()).as("choosing the shown one settles it").isEmpty();
    }

    @Test
    void theSameValueTwiceIsNoConflict() {
        does(anna, (writer, now) -> writer.set(now, "name", text("Tuesday group")));
        does(bo, (writer, now) -> writer.set(now, "name", text("Tuesday group")));
        assertThat(exchange().conflicts()).isEmpty();
    }

    @Test
    void aValueSetAgainWritesNothing() {
        does(anna, (writer, now) -> writer.set(now, "name", text("Tuesday group")));
        assertThat(does(anna, (writer, now) -> writer.set(now, "name", text("Tuesday group")))).isEmpty();
        assertThat(does(anna, (writer, now) -> writer.add(now, "members", text("Anna")))).isEmpty();
        assertThat(does(anna, (writer, now) -> writer.remove(now, "members", text("Nobody")))).isEmpty();
        assertThat(does(anna, (writer, now) -> writer.setText(now, "charter", "one\ntwo\nthree"))).isEmpty();
        assertThat(does(anna, (writer, now) -> writer.set(now, "never", Value.NONE))).isEmpty();
    }

    @Test
    void editsOfALongTextInDifferentParagraphsAreBothKept() {
        does(anna, (writer, now) -> writer.setText(now, "charter", "one\ntwo, by Anna\nthree\nfour, by Anna"));
        does(bo, (writer, now) -> writer.setText(now, "charter", "zero, by Bo\none\ntwo\nthree"));
        ObjectState merged = exchange();
        assertThat(merged.shape("charter")).isEqualTo(Shape.TEXT);
        assertThat(merged.text("charter")).isEqualTo("zero, by Bo\none\ntwo, by Anna\nthree\nfour, by Anna");
        assertThat(merged.conflicts()).isEmpty();
    }

    @Test
    void editsOfTheSameParagraphAreTwoVersions() {
        does(anna, (writer, now) -> writer.setText(now, "charter", "one\nby Anna\nthree"));
        does(bo, (writer, now) -> writer.setText(now, "charter", "one\nby Bo\nthree"));
        ObjectState merged = exchange();
        assertThat(merged.conflicts()).containsExactly("charter");
        assertThat(merged.text("charter")).startsWith("one\nby ").endsWith("\nthree");
    }

    @Test
    void aParagraphThatWasEditedWhileSomebodyTookItOutStays() {
        does(anna, (writer, now) -> writer.setText(now, "charter", "one\ntwo, better\nthree"));
        does(bo, (writer, now) -> writer.setText(now, "charter", "one\nthree"));
        assertThat(exchange().text("charter")).isEqualTo("one\ntwo, better\nthree");
    }

    @Test
    void anAdditionWinsOverARemovalThatHadNotSeenIt() {
        does(bo, (writer, now) -> writer.remove(now, "members", text("Anna")));
        List<Op> again = does(anna, (writer, now) -> writer.remove(now, "members", text("Anna")));
        does(anna, (writer, now) -> writer.add(now, "members", text("Anna")));
        ObjectState merged = exchange();
        assertThat(again).hasSize(1);
        assertThat(merged.members("members")).containsExactly(text("Anna"));
        assertThat(merged.shape("members")).isEqualTo(Shape.MANY);
    }

    @Test
    void whatBothAddIsThereOnce() {
        does(anna, (writer, now) -> writer.add(now, "members", text("Cy")));
        does(bo, (writer, now) -> writer.add(now, "members", text("Cy")));
        assertThat(exchange().members("members")).containsExactlyInAnyOrder(text("Anna"), text("Cy"));
        does(bo, (writer, now) -> writer.remove(now, "members", text("Cy")));
        assertThat(exchange().members("members")).containsExactly(text("Anna"));
    }

    @Test
    void talliesAddUp() {
        does(anna, (writer, now) -> writer.tally(now, "votes", 2));
        does(bo, (writer, now) -> writer.tally(now, "votes", 3));
        does(anna, (writer, now) -> writer.tally(now, "votes", -1));
        assertThat(exchange().tally("votes")).isEqualTo(4);
        assertThat(state(bo).shape("votes")).isEqualTo(Shape.TALLY);
    }

    @Test
    void anEditThatADeletionHadNotSeenRevivesTheWholeObject() {
        does(anna, (writer, now) -> writer.delete(now));
        assertThat(state(anna).life()).isEqualTo(Life.DELETED);
        does(bo, (writer, now) -> writer.set(now, "name", text("Tuesday group")));
        ObjectState merged = exchange();
        assertThat(merged.life()).isEqualTo(Life.RESTORED);
        assertThat(merged.text("charter")).isEqualTo("one\ntwo\nthree");

        does(bo, (writer, now) -> writer.restore(now));
        assertThat(exchange().life()).as("confirmed").isEqualTo(Life.PRESENT);
        does(bo, (writer, now) -> writer.delete(now));
        assertThat(exchange().life()).as("deleted by who has seen it all").isEqualTo(Life.DELETED);
    }

    @Test
    void twoDeletionsThatTogetherSawEverythingDelete() {
        does(anna, (writer, now) -> writer.set(now, "name", text("A")));
        does(anna, (writer, now) -> writer.delete(now));
        does(bo, (writer, now) -> writer.set(now, "place", text("B")));
        does(bo, (writer, now) -> writer.delete(now));
        assertThat(exchange().life()).isEqualTo(Life.DELETED);
    }

    @Test
    void aMoveIsOneWriteAndTheOtherPlaceIsRemembered() {
        UUID other = world.objects.get(1);
        does(anna, (writer, now) -> writer.place(now, other, "groups", "a1"));
        does(bo, (writer, now) -> writer.place(now, other, "archive", "a2"));
        ObjectState merged = exchange();
        assertThat(merged.placement().orElseThrow().parent()).isEqualTo(other);
        assertThat(merged.placementRegister().others()).hasSize(1);
        does(anna, (writer, now) -> writer.detach(now));
        assertThat(exchange().placement()).isEmpty();
    }

    @Test
    void aKindFromANewerVersionMakesTheObjectReadOnlyAndLosesNothing() {
        Op unknown = new Op(new OpId(bo.id, 900), HybridTime.ofMillis(1), group, Kind.UNKNOWN, "", "", "", Value.NONE,
                List.of(), world.randomUuid(), Optional.empty(), Optional.of(new Unread(40, Value.Bytes.EMPTY)));
        List<Op> all = new ArrayList<>(world.ops);
        all.add(unknown);
        ObjectState merged = world.fold(all, group);
        assertThat(merged.readOnly()).isTrue();
        assertThat(merged.text("charter")).isEqualTo("one\ntwo\nthree");
        assertThatThrownBy(() -> anna.begin().set(merged, "name", text("x"))).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("newer version");
    }

    @Test
    void twoOperationsUnderOneIdGiveTheSameStateInAnyOrder() {
        Op one = world.ops.getFirst();
        Op forged = new Op(one.id(), one.time(), group, Kind.CREATE, "urn:test#Forged", "", "", Value.NONE, List.of(),
                one.transaction(), Optional.empty(), Optional.empty());
        assertThat(ObjectState.fold(List.of(one, forged))).isEqualTo(ObjectState.fold(List.of(forged, one)));
    }

    @Test
    void undosThatNameEachOtherChangeNothing() {
        Op first = forgedUndo(500, 501);
        Op second = forgedUndo(501, 500);
        List<Op> all = new ArrayList<>(world.ops);
        all.addAll(List.of(first, second));
        assertThat(world.fold(all, group)).isEqualTo(state(anna));
    }

    private Op forgedUndo(long seq, long target) {
        return new Op(new OpId(bo.id, seq), HybridTime.ZERO, group, Kind.UNDO, "", "", "", Value.NONE, List.of(),
                world.randomUuid(), Optional.of(new OpId(bo.id, target)), Optional.empty());
    }

    @Test
    void operationsOfSeveralObjectsAreRefused() {
        Device other = anna;
        List<Op> foreign = other.commit(other.begin().create(world.objects.get(1), "urn:test#Group"));
        List<Op> mixed = List.of(world.ops.getFirst(), foreign.getFirst());
        assertThatThrownBy(() -> ObjectState.fold(mixed)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ObjectState.fold(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
