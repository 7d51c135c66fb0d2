// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.share.SharedGroup;
import org.wellspring.share.tests.World.Machine;
import org.wellspring.testkit.ChildJvm;
import org.wellspring.testkit.Seed;

@DisplayName("A member whose program is killed")
class KilledMemberTest {
    private static final int KILLS = 6;
    @RegisterExtension
    final World world = new World();

    @Test
    @DisplayName("while it works, sends and takes in, has all it had said was saved, and so have the others in the end")
    void killed() throws Exception {
        Random random = new Random(Seed.next());
        Machine ana = world.founder("Ana Ruiz");
        Machine bo = world.joined("Bo Lind", ana);
        world.exchange(ana, bo);
        bo.group().close();
        TreeSet<String> saved = new TreeSet<>();
        for (int i = 0; i < KILLS; i++) {
            for (int j = 0; j < 20; j++) {
                ana.commit("ana-" + i + "-" + j);
                saved.add("ana-" + i + "-" + j);
            }
            ana.group().sync();
            try (ChildJvm child = ChildJvm.with(SharedGroup.class).run(MemberToBeKilled.class, bo.book().toString(), "bo-" + i)) {
                String first = child.line();
                assertThat(first).as(first.equals("open") ? "" : child.remainingLines().toString()).isEqualTo("open");
                int millis = random.nextInt(400);
                Thread killer = Thread.ofPlatform().start(() -> {
                    try {
                        Thread.sleep(millis);
                        child.kill();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
                child.remainingLines().stream().filter(line -> line.startsWith("did ") && line.endsWith(" .")).map(line -> line.split(" ")[1])
                        .forEach(saved::add);
                killer.join();
            }
        }
        bo.reopen();
        world.exchange(bo, ana);

        assertThat(bo.commitments()).containsAll(saved);
        assertThat(ana.commitments()).isEqualTo(bo.commitments());
        assertThat(bo.group().sync().remarks()).isEmpty();
        assertThat(bo.space().care().check().findings()).isEmpty();
    }
}
