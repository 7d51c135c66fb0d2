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

    /** A copy that can't find out that it is one, like that of a whole disk. */
    private Machine copied(Machine machine) throws IOException {
        machine.group().close();
        Machine copy = world.machine("Copy " + ++copies);
        copy(machine, copy);
        machine.reopen();
        copy.reopen();
        return copy;
    }

    private static void copy(Machine machine, Machine copy) throws IOException {
        World.copy(machine.book(), copy.book());
        try (Stream<Path> files = Files.walk(copy.book())) {
            for (Path file : files.filter(one -> one.endsWith("share/here")).toList()) {
                Files.delete(file);
            }
        }
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

        assertThat(exchange(copy).remarks()).singleElement().asString().contains("a device of its own", "Nothing is lost");
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
    @DisplayName("is another device from its first moment on where it can tell that its files are a copy, even while the place is away")
    void known() throws IOException {
        Machine ana = world.founder("Ana Ruiz");
        Machine bo = world.joined("Bo Lind", ana);
        world.exchange(ana, bo);
        bo.commit("Not sent yet when it was copied");
        bo.group().close();
        Machine copy = world.machine("Copy");
        World.copy(bo.book(), copy.book());
        bo.reopen();
        Path aside = Files.move(world.folder(), world.place().resolve("unplugged"));
        copy.reopen();
        assertThat(copy.group().device()).isNotEqualTo(bo.group().device());
        copy.commit("By the copy");
        bo.commit("By Bo");
        Files.move(aside, world.folder());

        assertThat(copy.group().sync().remarks()).singleElement().asString().contains("a device of its own");
        settle(List.of(copy, bo, ana));
        Machine cleo = world.joined("Cleo Marsh", copy);
        settle(List.of(cleo, copy, bo, ana));
        copy.restart();

        for (Machine machine : List.of(ana, bo, copy, cleo)) {
            assertThat(machine.commitments()).containsExactly("By Bo", "By the copy", "Not sent yet when it was copied");
            assertThat(machine.group().sync().remarks()).isEmpty();
            assertThat(machine.group().waiting()).isZero();
            assertThat(machine.group().members()).hasSize(3);
        }
        ana.group().removeDevice(copy.group().device());
        settle(List.of(ana, bo, cleo));
        ana.commit("Among us");
        settle(List.of(ana, bo, cleo, copy));
        assertThat(bo.commitments()).contains("Among us");
        assertThat(copy.commitments()).doesNotContain("Among us");
    }

    @Test
    @DisplayName("is another device once on each further machine that opens the same files, and none where they were moved")
    void roaming() throws IOException {
        Machine ana = world.founder("Ana Ruiz");
        Path here = ana.space().directory().resolve("share").resolve("here");
        String first = ana.group().device();
        ana.group().close();
        List<String> noted = Files.readAllLines(here);
        Files.write(here, List.of("/home/ana/elsewhere", noted.getLast()));
        ana.reopen();
        assertThat(ana.group().device()).as("moved").isEqualTo(first);
        ana.group().close();
        Files.write(here, List.of(noted.getFirst(), "another machine"));
        ana.reopen();
        String second = ana.group().device();
        assertThat(second).isNotEqualTo(first);
        assertThat(Files.readAllLines(here)).containsExactly(noted.getFirst(), "another machine", noted.getLast());
        ana.restart();
        assertThat(ana.group().device()).isEqualTo(second);
        assertThat(ana.group().members()).singleElement().satisfies(member -> assertThat(member.devices()).hasSize(2));
    }

    @Test
    @DisplayName("brings nobody in by the keys of a device that was removed")
    void removed() throws IOException {
        Machine ana = world.founder("Ana Ruiz");
        Machine bo = world.joined("Bo Lind", ana);
        Machine cleo = world.joined("Cleo Marsh", ana);
        world.exchange(ana, bo, cleo);
        bo.group().close();
        Machine thief = world.machine("Thief");
        World.copy(bo.book(), thief.book());
        bo.reopen();
        ana.group().removeDevice(bo.group().device());
        thief.reopen();
        thief.commit("By the thief");
        settle(List.of(thief, ana, cleo, thief, ana, cleo));

        for (Machine machine : List.of(ana, cleo)) {
            assertThat(machine.commitments()).isEmpty();
            assertThat(machine.group().members()).allSatisfy(member -> assertThat(member.devices()).hasSize(member.name().startsWith("Bo") ? 0 : 1));
        }
        assertThat(thief.group().belongs()).isFalse();
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

    @RepeatedTest(2)
    @DisplayName("each with a folder that some tool keeps alike: nothing is lost, and all have the same")
    void tool() throws IOException {
        Random random = new Random(Seed.next());
        Machine ana = world.founding(world.apart("Ana Ruiz"), "Ana Ruiz");
        List<Machine> machines = new ArrayList<>(List.of(ana));
        for (String name : List.of("Bo Lind", "Cleo Marsh", "Dan Okoye")) {
            Machine machine = world.apart(name);
            ana.group().admit(ana.group().read(world.answer(machine, ana.group().invite(name)).reply()));
            machines.add(machine);
        }
        List<Machine> later = List.of(world.apart("The copy"), world.apart("The copy of the copy"));
        FolderTool tool = new FolderTool(Stream.concat(machines.stream(), later.stream()).map(Machine::folder).toList(), random);
        settle(machines);
        tool.finish();
        settle(machines);
        TreeSet<String> written = new TreeSet<>();
        for (int step = 0; step < 50; step++) {
            if (step == 10 || step == 25) {
                Machine from = step == 10 ? machines.get(1) : machines.get(random.nextInt(machines.size()));
                Machine copy = later.get(step == 10 ? 0 : 1);
                from.group().close();
                World.copy(from.book(), copy.book());
                from.reopen();
                copy.reopen();
                copy.group().move("folder", copy.folder().toString());
                machines.add(copy);
            }
            Machine machine = machines.get(random.nextInt(machines.size()));
            switch (random.nextInt(5)) {
                case 0, 1 -> exchange(machine);
                case 2 -> tool.work();
                default -> {
                    String what = "Step " + step + " on " + machines.indexOf(machine);
                    machine.commit(what);
                    written.add(what);
                }
            }
        }
        for (int round = 0; round < 8; round++) {
            machines.forEach(CopiedMachineTest::exchange);
            tool.finish();
        }

        for (Machine machine : machines) {
            assertThat(machine.commitments()).containsExactlyElementsOf(written);
            assertThat(machine.group().sync().remarks()).isEmpty();
            assertThat(machine.space().care().check().findings()).isEmpty();
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
