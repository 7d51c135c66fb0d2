// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.core.words.Texts;
import org.wellspring.share.git.internal.GitTransport;
import org.wellspring.share.spi.SegmentName;
import org.wellspring.share.spi.Transport;
import org.wellspring.testkit.ChildJvm;
import org.wellspring.testkit.Seed;

@DisplayName("A program that is killed while it writes")
class KillsTest {
    private static final String ANA = "00000000000000aa";
    private static final String BO = "00000000000000bb";
    private static final int KILLS = 6;
    private static final int LONGEST_MILLIS = 300;

    @ParameterizedTest(name = "to a directory: {0}")
    @DisplayName("loses nothing that it said was there, and the next one goes on at once")
    @ValueSource(booleans = {true, false})
    void killed(boolean plain, @TempDir Path directory) throws Exception {
        Random random = new Random(Seed.next());
        try (Server server = plain ? new DirectoryServer(directory) : new DaemonServer(directory, true); Transport bo = server.open(BO)) {
            int last = 0;
            for (int kill = 1; kill <= KILLS; kill++) {
                int told = killed(server, last + 1, random.nextInt(LONGEST_MILLIS));
                Set<SegmentName> there = bo.look().names();
                assertThat(there).contains(new SegmentName(ANA, told));
                assertThat(there.size()).isBetween(told, told + 1);
                last = there.size();
            }
            try (Transport ana = server.open(ANA)) {
                ana.write(List.of(WriterToBeKilled.item(ANA, last + 1)));
                assertThat(ana.look().names()).hasSize(last + 1);
            }
            assertThat(bo.look().names()).hasSize(last + 1);
            for (int number = 1; number <= last + 1; number++) {
                assertThat(bo.read(new SegmentName(ANA, number))).get().isEqualTo(WriterToBeKilled.item(ANA, number).bytes());
            }
            assertThat(bo.look().remarks()).isEmpty();
            server.git("fsck", "--strict");
            System.out.println("Written between " + KILLS + " kills: " + last);
        }
    }

    /** Lets one write from a number on, and kills it so long after it began. The last that it said was there. */
    private static int killed(Server server, int first, int millis) throws Exception {
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp", classPath(),
                WriterToBeKilled.class.getName(), server.address(), server.keeps(ANA).toString(), ANA, String.valueOf(first));
        Path said = server.directory().resolve("said-" + first);
        Process child = new ProcessBuilder(command).redirectOutput(said.toFile()).redirectError(server.directory().resolve("trouble-" + first).toFile())
                .start();
        while (child.isAlive() && !Files.readString(said).contains("\n")) {
            Thread.sleep(1);
        }
        child.waitFor(millis, TimeUnit.MILLISECONDS);
        child.destroyForcibly().waitFor();
        String whole = Files.readString(said);
        String[] lines = whole.substring(0, whole.lastIndexOf('\n') + 1).split("\n");
        return Integer.parseInt(lines[lines.length - 1]);
    }

    private static String classPath() {
        return Stream.of(WriterToBeKilled.class, GitTransport.class, Transport.class, Texts.class, org.eclipse.jgit.lib.Repository.class,
                com.googlecode.javaewah.EWAHCompressedBitmap.class, org.slf4j.Logger.class, org.apache.commons.codec.digest.DigestUtils.class,
                org.eclipse.jgit.transport.sshd.SshdSessionFactory.class, org.apache.sshd.common.config.keys.KeyUtils.class).map(ChildJvm::place).distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
