// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.share.SharedGroup;
import org.wellspring.share.tests.MemberToBeKilled.Doing;
import org.wellspring.share.tests.World.Machine;
import org.wellspring.testkit.ChildJvm;
import org.wellspring.testkit.Seed;

@DisplayName("Two members whose programs are killed")
class KilledMemberTest {
    /** {@code ./test -Dwellspring.kills=200} for the promise as it was given. */
    private static final int KILLS = Integer.getInteger("wellspring.kills", 12);
    private static final int EACH = 10;
    @RegisterExtension
    final World world = new World();

    @Test
    @DisplayName("in the middle of saving, merging and sending have all that they had said was saved, and so have the others in the end")
    void killed() throws Exception {
        Random random = new Random(Seed.next());
        Machine ana = world.founder("Ana Ruiz");
        List<Machine> killed = List.of(world.joined("Bo Lind", ana), world.joined("Cleo Marsh", ana));
        world.exchange(ana, killed.get(0), killed.get(1));
        killed.forEach(machine -> machine.group().close());
        TreeSet<String> saved = new TreeSet<>();
        Map<Doing, Integer> kills = new EnumMap<>(Doing.class);
        int between = 0;
        try (ExecutorService both = Executors.newFixedThreadPool(killed.size())) {
            for (int i = 0; i < (KILLS + 1) / 2; i++) {
                for (int j = 0; j < EACH; j++) {
                    ana.commit("ana-" + i + "-" + j);
                    saved.add("ana-" + i + "-" + j);
                }
                ana.group().sync();
                List<Callable<List<String>>> work = new ArrayList<>();
                for (Machine machine : killed) {
                    String word = machine.book().getFileName().toString().charAt(0) + "-" + i;
                    Doing doing = Doing.values()[random.nextInt(Doing.values().length)];
                    long seed = random.nextLong();
                    work.add(() -> run(machine, word, doing, seed));
                }
                for (Future<List<String>> one : both.invokeAll(work)) {
                    List<String> lines = one.get();
                    assertThat(lines).as("it opens whatever was left").startsWith("open");
                    lines.stream().filter(line -> line.startsWith("did ") && line.endsWith(" .")).map(line -> line.split(" ")[1]).forEach(saved::add);
                    Doing doing = Doing.valueOf(lines.stream().filter(line -> line.startsWith("in ")).findFirst().orElseThrow().substring(3));
                    kills.merge(doing, 1, Integer::sum);
                    between += lines.stream().anyMatch(line -> line.startsWith("after ")) ? 1 : 0;
                }
            }
        }
        System.out.println("Killed while " + kills + ", of these just after it " + between);
        killed.forEach(Machine::reopen);
        world.exchange(killed.get(0), killed.get(1), ana);

        for (Machine machine : killed) {
            assertThat(machine.commitments()).containsAll(saved);
            assertThat(machine.commitments()).isEqualTo(ana.commitments());
            assertThat(machine.group().sync().remarks()).isEmpty();
            assertThat(machine.space().care().check().findings()).isEmpty();
            assertThat(machine.group().members()).hasSize(3).allSatisfy(member -> assertThat(member.devices()).hasSize(1));
        }
    }

    private static List<String> run(Machine machine, String word, Doing doing, long seed) throws Exception {
        try (ChildJvm child = ChildJvm.with(SharedGroup.class).run(MemberToBeKilled.class, machine.book().toString(), word, doing.name(),
                String.valueOf(seed))) {
            return child.remainingLines();
        }
    }
}
