// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.History.Entry;
import org.wellspring.core.Space;
import org.wellspring.testkit.ChildJvm;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("A writer that is killed at a random moment")
class KillTest {
    @RegisterExtension
    final TempSpace temp = new TempSpace(new TouchCount(1));

    @RepeatedTest(100)
    @DisplayName("loses nothing that it said was saved, and leaves a sound file")
    void losesNothing(RepetitionInfo round) throws Exception {
        long seed = Seed.next();
        Random random = new Random(seed);
        temp.close();
        List<String> said = new ArrayList<>();
        try (ChildJvm writer = ChildJvm.run(BusyWriter.class, temp.directory().toString())) {
            assertThat(writer.line()).isEqualTo("open");
            Thread killer = killAfter(writer, 30 + random.nextInt(2000));
            said.addAll(writer.remainingLines());
            killer.join();
        }
        System.out.println("round " + round.getCurrentRepetition() + ", seed " + seed + ": killed after " + said.size()
                + " acknowledged changes");
        Space space = temp.reopen();
        assertThat(space.care().check().findings()).isEmpty();
        for (UUID id : ids(said, "saved ")) {
            assertThat(space.find(id)).as("%s, seed %s", id, seed).isPresent();
        }
        assertThat(space.history().recent(Integer.MAX_VALUE)).extracting(Entry::id).containsAll(ids(said, "imported "));
        assertThat(space.history().recent(Integer.MAX_VALUE)).filteredOn(Entry::undone).extracting(Entry::id)
                .containsAll(ids(said, "undone "));
    }

    private static Thread killAfter(ChildJvm writer, int millis) {
        return Thread.ofPlatform().start(() -> {
            try {
                Thread.sleep(millis);
                writer.kill();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** The last line may be cut; what was not said in full was not promised. */
    private static Set<UUID> ids(List<String> said, String word) {
        Set<UUID> ids = new LinkedHashSet<>();
        said.stream().filter(line -> line.startsWith(word) && line.length() == word.length() + 36)
                .forEach(line -> ids.add(UUID.fromString(line.substring(word.length()))));
        return ids;
    }
}
