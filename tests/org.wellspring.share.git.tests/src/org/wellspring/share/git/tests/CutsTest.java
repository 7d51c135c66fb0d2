// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.share.spi.SegmentName;
import org.wellspring.share.spi.Transport;
import org.wellspring.share.spi.Transport.Item;
import org.wellspring.share.spi.TransportException;
import org.wellspring.testkit.Seed;

@DisplayName("A connection that is cut at any byte")
class CutsTest {
    private static final String ANA = "00000000000000aa";
    private static final String BO = "00000000000000bb";
    private static final int CUTS = 25;
    private static final int LOST = 6;

    @Test
    @DisplayName("loses nothing: what was told to be there is there, and what was not goes the next time")
    void cut(@TempDir Path directory) throws Exception {
        Random random = new Random(Seed.next());
        int failed = 0;
        try (DaemonServer server = new DaemonServer(directory, true);
                Cutter cutter = new Cutter(server.port());
                Transport ana = server.open(ANA, address(cutter));
                Transport bo = server.open(BO, address(cutter))) {
            Set<SegmentName> there = new HashSet<>();
            for (int number = 1; number <= CUTS; number++) {
                byte[] bytes = new byte[1 + random.nextInt(20_000)];
                random.nextBytes(bytes);
                Item item = new Item(new SegmentName(ANA, number), bytes);
                cutter.cutAfter(random.nextBoolean() ? random.nextInt(bytes.length + 1000) : Long.MAX_VALUE, random.nextInt(1500));
                boolean told = done(() -> ana.write(List.of(item)));
                failed += told ? 0 : 1;
                failed += done(bo::look) ? 0 : 1;
                cutter.cutAfter(Long.MAX_VALUE, Long.MAX_VALUE);
                if (told) {
                    assertThat(bo.look().names()).contains(item.name());
                }
                assertThat(bo.look().names()).containsAll(there);
                assertThat(ana.write(List.of(item))).isEmpty();
                there.add(item.name());
                assertThat(bo.look().names()).isEqualTo(there);
                assertThat(bo.read(item.name())).get().isEqualTo(bytes);
            }
            assertThat(bo.look().remarks()).isEmpty();
            assertThat(server.git("rev-list", "--count", "refs/heads/d/" + ANA)).isEqualTo(String.valueOf(CUTS));
            server.git("fsck", "--strict");
        }
        System.out.println("Of " + 2 * CUTS + " connections " + failed + " failed");
        assertThat(failed).isPositive();
    }

    @Test
    @DisplayName("before the host heard what is asked is no host that lets nobody write")
    void beforeTheQuestionIsWhole(@TempDir Path directory) throws Exception {
        try (DaemonServer server = new DaemonServer(directory, true);
                Cutter cutter = new Cutter(server.port());
                Transport ana = server.open(ANA, address(cutter))) {
            Item item = new Item(new SegmentName(ANA, 1), new byte[100]);
            // Between the lengths of the two questions: the one to read passes whole, the one to write does not.
            int toRead = "0000git-upload-pack /team.git".length();
            for (int most = toRead - 4; most < toRead + 40; most++) {
                cutter.cutAfter(most, Long.MAX_VALUE);
                done(() -> ana.write(List.of(item)));
            }
            cutter.cutAfter(Long.MAX_VALUE, Long.MAX_VALUE);
            assertThat(ana.write(List.of(item))).isEmpty();
        }
    }

    @Test
    @DisplayName("where the answer alone was lost sends nothing twice")
    void answerLost(@TempDir Path directory) throws Exception {
        int lost = 0;
        try (DaemonServer server = new DaemonServer(directory, true);
                Cutter cutter = new Cutter(server.port());
                Transport ana = server.open(ANA, address(cutter));
                Transport bo = server.open(BO)) {
            for (int number = 1; number <= LOST; number++) {
                Item item = new Item(new SegmentName(ANA, number), new byte[100 + number]);
                cutter.loseLastAnswer();
                lost += done(() -> ana.write(List.of(item))) ? 0 : 1;
                assertThat(bo.look().names()).as("The host took it").contains(item.name());
                cutter.cutAfter(Long.MAX_VALUE, Long.MAX_VALUE);
                assertThat(ana.write(List.of(item))).isEmpty();
            }
            assertThat(bo.look().names()).hasSize(LOST);
            assertThat(server.git("rev-list", "--count", "refs/heads/d/" + ANA)).isEqualTo(String.valueOf(LOST));
        }
        assertThat(lost).isEqualTo(LOST);
    }

    private static String address(Cutter cutter) {
        return "git://127.0.0.1:" + cutter.port() + "/team.git";
    }

    private interface Work {
        void run() throws TransportException;
    }

    private static boolean done(Work work) {
        try {
            work.run();
            return true;
        } catch (TransportException e) {
            if (e.kind() != TransportException.Kind.UNREACHABLE) {
                throw new AssertionError("A cut line looks like: " + e.getMessage(), e);
            }
            return false;
        }
    }
}
