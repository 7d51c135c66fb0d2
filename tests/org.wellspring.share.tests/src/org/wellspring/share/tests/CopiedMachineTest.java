// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.model.group.Commitment;
import org.wellspring.model.group.CommitmentState;
import org.wellspring.model.group.GroupPackage;
import org.wellspring.share.GroupMember;
import org.wellspring.share.Joining;
import org.wellspring.share.SyncReport;
import org.wellspring.share.tests.World.Machine;
import org.wellspring.testkit.Seed;

@DisplayName("A machine that was copied and is used on beside its copy")
class CopiedMachineTest {
    @RegisterExtension
    final World world = new World();
    private int copies;

    private Machine copied(Machine machine) throws IOException {
        machine.group().close();
        Machine copy = world.machine("Copy " + ++copies);
        World.copy(machine.book(), copy.book());
        machine.reopen();
        copy.reopen();
        return copy;
    }

    /** All exchange, and open again what says that it must, until nothing is new. */
    private void settle(List<Machine> machines) {
        for (int round = 0; round < 8; round++) {
            machines.forEach(CopiedMachineTest::exchange);
        }
    }

    private static SyncReport exchange(Machine machine) {
        SyncReport report = machine.group().sync();
        if (machine.group().mustReopen()) {
            machine.restart();
        }
        return report;
    }

    @Test
    @DisplayName("says so, goes on as another device of its member, and nothing that either wrote is lost")
    void both() throws IOException {
        Machine ana = world.founder("Ana Ruiz");
        Machine bo = world.joined("Bo Lind", ana);
        bo.commit("Before");
        world.exchange(ana, bo);
        Machine copy = copied(bo);
        String device = bo.group().device();
        bo.commit("By Bo");
        copy.commit("By the copy");
        UUID known = copy.space().all(GroupPackage.Literals.COMMITMENT).getFirst();
        copy.space().change("Settle", tx -> tx.find(known, Commitment.class).orElseThrow().setState(CommitmentState.KEPT));
        bo.group().sync();

        assertThat(exchange(copy).remarks()).singleElement().asString().contains("A copy of this computer works in “Book circle”, too", "Nothing is lost");
        settle(List.of(copy, bo, ana));

        for (Machine machine : List.of(ana, bo, copy)) {
            assertThat(machine.commitments()).containsExactly("Before", "By Bo", "By the copy");
            assertThat(machine.space().all(GroupPackage.Literals.COMMITMENT)).filteredOn(id -> machine.space().find(id, Commitment.class).orElseThrow()
                    .getState() == CommitmentState.KEPT).hasSize(1);
            assertThat(machine.group().sync().remarks()).isEmpty();
            assertThat(machine.group().waiting()).isZero();
            assertThat(machine.space().care().check().findings()).isEmpty();
            assertThat(machine.group().members()).hasSize(2);
        }
        assertThat(bo.group().device()).isEqualTo(device);
        assertThat(copy.group().device()).isNotEqualTo(device);
        assertThat(copy.group().me()).isEqualTo(bo.group().me());
        assertThat(copy.space().history().recent(1).getFirst().label()).isEqualTo("Settle");
    }

    @Test
    @DisplayName("loses nothing that it had sealed while the place was away, and lets in whom it had let in")
    void sealed() throws IOException {
        Machine ana = world.founder("Ana Ruiz");
        Machine bo = world.joined("Bo Lind", ana);
        world.exchange(ana, bo);
        Machine copy = copied(bo);
        copy.commit("By the copy");
        Machine cleo = world.machine("Cleo");
        Joining answer = world.answer(cleo, copy.group().invite("Cleo Marsh"));
        copy.group().admit(copy.group().read(answer.reply()));
        bo.commit("By Bo");
        bo.group().sync();
        bo.commit("By Bo again");
        bo.group().sync();

        settle(List.of(copy, bo, ana, cleo));

        for (Machine machine : List.of(ana, bo, copy, cleo)) {
            assertThat(machine.commitments()).containsExactly("By Bo", "By Bo again", "By the copy");
            assertThat(machine.group().members()).extracting(GroupMember::name).containsExactly("Ana Ruiz", "Bo Lind", "Cleo Marsh");
        }
        cleo.commit("By Cleo");
        settle(List.of(cleo, ana));
        assertThat(ana.commitments()).contains("By Cleo");
    }

    @Test
    @DisplayName("is whole wherever the change to the other device was stopped")
    void stopped() throws IOException {
        Machine ana = world.founder("Ana Ruiz");
        Machine bo = world.joined("Bo Lind", ana);
        world.exchange(ana, bo);
        Machine copy = copied(bo);
        bo.commit("By Bo");
        bo.group().sync();
        copy.commit("By the copy");
        copy.group().sync();
        copy.group().close();
        Path groups = copy.space().directory().getParent();
        Path prepared = groups.resolve(copy.space().directory().getFileName() + ".another");
        // as if it had been stopped while the space was made, and then between the two moves
        Files.write(prepared.resolve("space.db"), new byte[] {1, 2, 3});
        copy.reopen();
        copy.group().close();
        Files.move(copy.space().directory(), prepared);

        copy.reopen();
        settle(List.of(copy, bo, ana));

        assertThat(ana.commitments()).containsExactly("By Bo", "By the copy");
        assertThat(copy.commitments()).isEqualTo(ana.commitments());
        try (Stream<Path> left = Files.list(groups)) {
            assertThat(left).as("what was before stays beside it").hasSize(2);
        }
    }

    @Test
    @DisplayName("is followed by a member to whom a tool had brought the other copy’s story first, and what that member did is not lost")
    void followed() throws IOException {
        Machine ana = world.founder("Ana Ruiz");
        Machine bo = world.joined("Bo Lind", ana);
        Machine dan = world.joined("Dan Okoye", ana);
        world.exchange(ana, bo, dan);
        Machine copy = copied(bo);
        Path place = world.folder();
        Path aside = world.place().resolve("aside");
        World.copy(place, aside);
        // the tool of Dan brings what the copy wrote, and the place settles on what Bo wrote
        copy.commit("By the copy");
        copy.group().sync();
        dan.group().sync();
        dan.commit("By Dan, sent");
        Path ofDan = place.resolve(dan.group().device());
        dan.group().sync();
        dan.commit("By Dan, not sent yet");
        World.empty(place.resolve(bo.group().device()));
        World.copy(aside, place);
        bo.commit("By Bo");
        bo.group().sync();
        assertThat(dan.commitments()).containsExactly("By Dan, not sent yet", "By Dan, sent", "By the copy");

        exchange(copy);
        assertThat(exchange(dan).remarks()).anySatisfy(remark -> assertThat(remark).contains("A computer of Bo Lind was copied"));
        settle(List.of(copy, dan, bo, ana));

        for (Machine machine : List.of(ana, bo, copy, dan)) {
            assertThat(machine.commitments()).containsExactly("By Bo", "By Dan, not sent yet", "By Dan, sent", "By the copy");
            assertThat(machine.group().sync().remarks()).isEmpty();
            assertThat(machine.group().waiting()).isZero();
            assertThat(machine.space().care().check().findings()).isEmpty();
        }
        assertThat(dan.group().device()).isEqualTo(ofDan.getFileName().toString());
    }

    @RepeatedTest(2)
    @DisplayName("whatever happens in whatever order: nothing is lost, and all have the same")
    void random() throws IOException {
        Random random = new Random(Seed.next());
        List<Machine> machines = new ArrayList<>();
        machines.add(world.founder("Ana Ruiz"));
        machines.add(world.joined("Bo Lind", machines.getFirst()));
        machines.add(world.joined("Cleo Marsh", machines.getFirst()));
        world.exchange(machines.toArray(Machine[]::new));
        TreeSet<String> written = new TreeSet<>();
        for (int step = 0; step < 70; step++) {
            Machine machine = machines.get(random.nextInt(machines.size()));
            switch (random.nextInt(9)) {
                case 0 -> {
                    if (machines.size() < 7) {
                        machines.add(copied(machine));
                    }
                }
                case 1, 2, 3 -> exchange(machine);
                case 4 -> machine.restart();
                case 5 -> settleOne(machine, random);
                default -> {
                    String what = "Step " + step + " on " + machines.indexOf(machine);
                    machine.commit(what);
                    written.add(what);
                }
            }
        }
        settle(machines);

        for (Machine machine : machines) {
            assertThat(machine.commitments()).containsExactlyElementsOf(written);
            assertThat(states(machine)).isEqualTo(states(machines.getFirst()));
            assertThat(machine.group().sync().remarks()).isEmpty();
            assertThat(machine.group().waiting()).isZero();
            assertThat(machine.space().care().check().findings()).isEmpty();
            assertThat(machine.group().members()).hasSize(3);
        }
    }

    private static void settleOne(Machine machine, Random random) {
        List<UUID> all = machine.space().all(GroupPackage.Literals.COMMITMENT);
        if (!all.isEmpty()) {
            machine.space().change("Settle", tx -> tx.find(all.get(random.nextInt(all.size())), Commitment.class).orElseThrow()
                    .setState(random.nextBoolean() ? CommitmentState.KEPT : CommitmentState.MISSED));
        }
    }

    private static List<String> states(Machine machine) {
        return machine.space().all(GroupPackage.Literals.COMMITMENT).stream().map(id -> machine.space().find(id, Commitment.class).orElseThrow())
                .map(commitment -> commitment.getWhat() + " " + commitment.getState()).sorted().toList();
    }
}
