// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.SpaceException;
import org.wellspring.model.group.Commitment;
import org.wellspring.model.group.GroupPackage;
import org.wellspring.share.GroupMember;
import org.wellspring.share.Joining;
import org.wellspring.share.tests.World.Machine;
import org.wellspring.testkit.Seed;

@DisplayName("Members who work for a month, each with a folder that some tool keeps alike")
class MonthTest {
    private static final List<String> NAMES = List.of("Ana Ruiz", "Bo Lind", "Cleo Marsh", "Dan Okoye", "Edda Falk", "Finn Moore", "Gia Rossi", "Hal Brook",
            "Ines Prado", "Jo Park", "Kim Vale", "Lea Stone");
    @RegisterExtension
    final World world = new World();
    private final List<Machine> machines = new ArrayList<>();
    private final TreeSet<String> written = new TreeSet<>();
    private Random random;

    @RepeatedTest(2)
    @DisplayName("have the same in the end, and nothing is lost, whatever the tool does")
    void month() {
        random = new Random(Seed.next());
        int count = 3 + random.nextInt(4);
        Machine ana = world.founding(world.apart(NAMES.getFirst()), NAMES.getFirst());
        machines.add(ana);
        List<Joining> answers = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            Machine machine = world.apart(NAMES.get(i));
            answers.add(world.answer(machine, ana.group().invite(NAMES.get(i))));
            machines.add(machine);
        }
        FolderTool tool = new FolderTool(machines.stream().map(Machine::folder).toList(), random);
        answers.forEach(answer -> ana.group().admit(ana.group().read(answer.reply())));
        for (int day = 0; day < 30; day++) {
            world.tick(Duration.ofHours(random.nextInt(30)));
            for (int i = random.nextInt(3 * count); i > 0; i--) {
                step(machines.get(random.nextInt(count)), day + "." + i);
            }
            tool.work();
        }
        settle(tool);

        for (Machine machine : machines) {
            assertThat(machine.commitments()).as(machine.group().members().toString()).isEqualTo(new ArrayList<>(written));
            assertThat(machine.group().waiting()).isZero();
            assertThat(machine.space().care().check().findings()).isEmpty();
            assertThat(machine.group().sync().remarks()).isEmpty();
        }
    }

    private void settle(FolderTool tool) {
        for (int round = 0; round < 6; round++) {
            machines.forEach(machine -> machine.group().sync());
            tool.finish();
        }
    }

    private void step(Machine machine, String word) {
        switch (random.nextInt(8)) {
            case 0 -> machine.restart();
            case 1, 2, 3 -> machine.group().sync();
            case 4 -> {
                List<UUID> all = machine.space().all(GroupPackage.Literals.COMMITMENT);
                if (!all.isEmpty()) {
                    machine.space().change("Review", tx -> tx.find(all.get(random.nextInt(all.size())), Commitment.class).orElseThrow()
                            .setState(org.wellspring.model.group.CommitmentState.KEPT));
                }
            }
            default -> {
                String what = machine.group().name() + " " + word + " " + random.nextInt(1_000_000);
                machine.commit(what);
                written.add(what);
            }
        }
    }

    @RepeatedTest(4)
    @DisplayName("agree on who belongs, whoever invited, removed and left apart")
    void membership() {
        random = new Random(Seed.next());
        int count = 4 + random.nextInt(4);
        Machine ana = world.founding(world.apart(NAMES.getFirst()), NAMES.getFirst());
        machines.add(ana);
        for (int i = 1; i < count; i++) {
            Machine machine = world.apart(NAMES.get(i));
            Joining answer = world.answer(machine, ana.group().invite(NAMES.get(i)));
            ana.group().admit(ana.group().read(answer.reply()));
            machines.add(machine);
        }
        List<Machine> late = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            late.add(world.apart(NAMES.get(count + i)));
        }
        List<Machine> all = new ArrayList<>(machines);
        all.addAll(late);
        FolderTool tool = new FolderTool(all.stream().map(Machine::folder).toList(), random);
        settle(tool);
        List<String> done = new ArrayList<>();
        for (int step = 0; step < 25; step++) {
            Machine machine = machines.get(random.nextInt(machines.size()));
            try {
                done.add(belonging(machine, late));
            } catch (SpaceException e) {
                // who was removed and knows it can do no more; that is said, and tested elsewhere
                done.add(e.problem().happened());
            }
            if (random.nextInt(3) == 0) {
                tool.work();
            }
        }
        for (int round = 0; round < 4; round++) {
            settle(tool);
        }

        // Who was let in only by somebody who had been removed gets no key of the others, and can't know of it.
        List<Machine> believing = machines.stream().filter(machine -> machine.group().belongs()).toList();
        List<Machine> inside = believing.stream().filter(machine -> 2 * believing.stream().filter(other -> counts(other, machine)).count() > believing.size())
                .toList();
        for (Machine outside : believing) {
            assertThat(inside.contains(outside) || inside.stream().noneMatch(other -> counts(other, outside))).as(done.toString()).isTrue();
        }
        List<String> standings = machines.getFirst().group().members().stream().map(MonthTest::standing).toList();
        for (Machine machine : inside) {
            assertThat(machine.group().members().stream().map(MonthTest::standing).toList()).as(done.toString()).isEqualTo(inside.getFirst().group().members()
                    .stream().map(MonthTest::standing).toList());
            assertThat(machine.commitments()).as(done + " " + standings).isEqualTo(inside.getFirst().commitments());
        }
    }

    /** Whether one machine counts another among those that belong. */
    private static boolean counts(Machine one, Machine other) {
        return one.group().members().stream().flatMap(member -> member.devices().stream()).anyMatch(device -> device.id().equals(other.group().device()));
    }

    private static String standing(GroupMember member) {
        return member.name() + " " + member.standing() + " " + member.devices().size();
    }

    private String belonging(Machine machine, List<Machine> late) {
        List<GroupMember> others = machine.group().members().stream().filter(member -> !member.me() && member.standing() == GroupMember.Standing.ACTIVE)
                .toList();
        switch (random.nextInt(10)) {
            case 0 -> {
                if (others.size() > 1) {
                    GroupMember other = others.get(random.nextInt(others.size()));
                    machine.group().remove(other.id());
                    return "removed " + other.name();
                }
            }
            case 1 -> {
                if (random.nextInt(3) == 0) {
                    machine.group().leave();
                    return "left";
                }
            }
            case 2 -> {
                if (!late.isEmpty()) {
                    Machine fresh = late.removeFirst();
                    Joining answer = world.answer(fresh, machine.group().invite("Somebody new"));
                    machine.group().admit(machine.group().read(answer.reply()));
                    machines.add(fresh);
                    return "admitted one";
                }
            }
            case 3 -> {
                List<GroupMember> suspended = machine.group().members().stream().filter(member -> member.standing() == GroupMember.Standing.SUSPENDED).toList();
                if (!suspended.isEmpty()) {
                    machine.group().decide(suspended.getFirst().id(), random.nextBoolean());
                    return "decided";
                }
            }
            case 4, 5, 6 -> machine.commit("By " + machine.group().device() + " " + random.nextInt(1_000_000));
            default -> machine.group().sync();
        }
        return "";
    }
}
