// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.testkit.PersonBuilder.aPerson;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.model.ModelPackage;
import org.wellspring.store.replica.Batch;
import org.wellspring.testkit.ChildJvm;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("A receiver that is killed at a random moment")
class ReceiverKillTest {
    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");

    @RegisterExtension
    final TempSpace temp = new TempSpace(new TouchCount(1)).at(Clock.fixed(NOW, ZoneOffset.UTC));

    @RepeatedTest(12)
    @DisplayName("has what it said it received, is sound, and takes in the rest afterwards")
    void goesOn(RepetitionInfo round) throws Exception {
        long seed = Seed.next();
        Random random = new Random(seed);
        aPerson("Ana").in(temp.space());
        Path backup = temp.beside().resolve("base.db");
        temp.space().care().backup(backup);
        Peer there = new Peer(temp.spaces(), temp.beside().resolve("there"), backup, "Bo", NOW);
        Peer here = new Peer(temp.spaces(), temp.beside().resolve("here"), backup, "Rosa", NOW);
        try {
            live(there.space(), random);
            Path folder = Files.createDirectory(temp.beside().resolve("batches"));
            int n = 0;
            for (Batch batch : there.newTo(here)) {
                Files.write(folder.resolve("%05d".formatted(n++)), batch.bytes());
            }
            here.close();
            List<String> said = receive(here.directory(), folder, seed, 200 + random.nextInt(1_500));
            here.open();
            System.out.println("round " + round.getCurrentRepetition() + ", seed " + seed + ": killed after " + said.size() + " lines of " + n);
            assertThat(here.space().care().check().findings()).isEmpty();
            said.stream().filter(line -> line.startsWith("received ") && line.length() == 45).map(line -> UUID.fromString(line.substring(9)))
                    .forEach(id -> assertThat(here.space().history().find(id)).as("%s, seed %s", id, seed).isPresent());
            here.hear(there);
            assertThat(here.replica().held()).isEmpty();
            assertThat(here.rows()).isEqualTo(there.rows());
            assertThat(here.counts()).isEqualTo(there.counts());
            assertThat(here.space().care().check().findings()).isEmpty();
        } finally {
            there.close();
            here.close();
        }
    }

    private static void live(Space space, Random random) {
        RandomLife life = new RandomLife(random, java.util.Optional.empty());
        for (int i = 0; i < 150; i++) {
            int size = i % 30 == 7 ? 60 : 1;
            space.change("Step " + i, tx -> {
                for (int k = 0; k < size; k++) {
                    aPerson(life.word()).in(tx);
                }
                life.edit(tx, space.all(ModelPackage.Literals.PERSON));
            });
            if (i % 11 == 5) {
                space.history().undo();
            }
        }
    }

    private static List<String> receive(Path space, Path folder, long seed, int millis) throws Exception {
        try (ChildJvm receiver = ChildJvm.run(BusyReceiver.class, space.toString(), folder.toString(), Long.toString(seed))) {
            assertThat(receiver.line()).isEqualTo("open");
            Thread killer = Thread.ofPlatform().start(() -> {
                try {
                    Thread.sleep(millis);
                    receiver.kill();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            List<String> said = receiver.remainingLines();
            killer.join();
            return said;
        }
    }
}
