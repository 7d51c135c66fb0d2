// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wellspring.oplog.Kind;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.state.Life;
import org.wellspring.oplog.state.ObjectState;
import org.wellspring.oplog.state.Version;

@DisplayName("Whatever several devices do, and however it arrives")
class ConvergenceTest {

    private static final int HISTORIES = 3000;

    private static void histories(String test, Consumer<World> check) {
        Random seeds = Seed.random(test);
        for (int i = 0; i < HISTORIES; i++) {
            World world = new World(new Random(seeds.nextLong()), 2 + seeds.nextInt(11), 1 + seeds.nextInt(4));
            world.happen(10 + seeds.nextInt(60));
            check.accept(world);
        }
    }

    @Test
    void allDevicesSeeTheSameInTheEnd() {
        histories("converge", world -> {
            Device first = world.devices.getFirst();
            Device last = world.devices.getLast();
            world.devices.forEach(other -> List.copyOf(other.ops()).forEach(op -> {
                first.receive(op);
                last.receive(op);
            }));
            world.objects.forEach(object -> {
                ObjectState state = first.state(object);
                assertThat(state).isEqualTo(last.state(object)).isEqualTo(world.fold(object));
                assertThat(state.liveHeads()).isEqualTo(world.fold(object).liveHeads());
                assertThat(state.text("text")).isEqualTo(last.state(object).text("text"));
            });
        });
    }

    @Test
    void noValueIsLostUnlessSomebodyWhoHadSeenItOverwroteIt() {
        histories("nothing lost", world -> world.ops.stream().filter(op -> op.kind() == Kind.SET).forEach(op -> {
            ObjectState state = world.fold(op.object());
            boolean survives = survives(state.register(op.feature(), op.key()).versions(), op);
            boolean knowinglyOverwritten = world.ops.stream().anyMatch(other -> sameRegister(op, other) && world.isAfter(other, op));
            boolean stillOverwritten = world.ops.stream()
                    .anyMatch(other -> sameRegister(op, other) && world.saw(other, op) && !state.isUndone(other.id()));
            assertThat(survives || knowinglyOverwritten || state.isUndone(op.id())).as("kept: " + op).isTrue();
            assertThat(survives && (stillOverwritten || state.isUndone(op.id()))).as("wrongly back: " + op).isFalse();
        }));
    }

    private static boolean sameRegister(Op one, Op other) {
        return other.kind() == Kind.SET && one.object().equals(other.object()) && one.feature().equals(other.feature())
                && one.key().equals(other.key());
    }

    private static boolean survives(List<Version> versions, Op op) {
        return versions.stream().anyMatch(version -> version.id().equals(op.id()));
    }

    @Test
    void anAdditionStaysUnlessSomebodyWhoHadSeenItRemovedTheValue() {
        histories("add wins", world -> world.ops.stream().filter(op -> op.kind() == Kind.ADD).forEach(op -> {
            ObjectState state = world.fold(op.object());
            boolean removed = world.ops.stream().anyMatch(other -> other.kind() == Kind.REMOVE
                    && other.overwrites().contains(op.id()) && world.saw(other, op) && !state.isUndone(other.id()));
            assertThat(state.members(op.feature()).contains(op.value()) || removed || state.isUndone(op.id())).isTrue();
            assertThat(survives(state.additions(op.feature()), op)).isEqualTo(!removed && !state.isUndone(op.id()));
        }));
    }

    @Test
    void anObjectIsDeletedOnlyIfTheDeletionsHadSeenEverythingInIt() {
        histories("delete", world -> world.objects.forEach(object -> {
            ObjectState state = world.fold(object);
            List<Op> deletions = deletionsInForce(world, state, object);
            boolean unseen = world.ops.stream().filter(op -> state.liveHeads().contains(op.id()))
                    .anyMatch(op -> deletions.stream().noneMatch(deletion -> world.isAfter(deletion, op)));
            if (state.life() == Life.DELETED) {
                assertThat(deletions).isNotEmpty();
                assertThat(unseen).isFalse();
            }
            if (state.life() == Life.PRESENT) {
                assertThat(deletions).isEmpty();
            }
        }));
    }

    private static List<Op> deletionsInForce(World world, ObjectState state, UUID object) {
        return world.ops.stream().filter(op -> op.kind() == Kind.DELETE && op.object().equals(object)
                && !state.isUndone(op.id())).toList();
    }
}
