// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.core.ScratchFolder;

@DisplayName("A scratch folder")
class ScratchFolderTest {
    @TempDir
    Path among;

    @Test
    @DisplayName("is for the user alone, and gone with all that is in it when it is closed")
    void comesAndGoes() throws Exception {
        try (ScratchFolder scratch = ScratchFolder.make(among)) {
            Files.writeString(Files.createDirectories(scratch.path().resolve("a/b")).resolve("c"), "c");
            try (var all = Files.list(among)) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(all.findFirst().orElseThrow()))).isEqualTo("rwx------");
            }
        }
        assertThat(among).isEmptyDirectory();
    }

    @Test
    @DisplayName("of a killed process goes when the next is made; one in use and what is not ours stay")
    void takesAwayWhatWasLeft() throws Exception {
        Path left = Files.createDirectories(among.resolve("wellspring-scratch-left/files"));
        Files.writeString(left.resolve("x"), "x");
        Files.writeString(left.resolveSibling("lock"), "");
        Files.createDirectories(among.resolve("somebody-elses"));
        try (ScratchFolder used = ScratchFolder.make(among); ScratchFolder next = ScratchFolder.make(among)) {
            assertThat(left.getParent()).doesNotExist();
            assertThat(used.path()).isDirectory();
            assertThat(next.path()).isDirectory();
        }
        assertThat(among.resolve("somebody-elses")).isDirectory();
    }

    @Test
    @DisplayName("in use is locked for other processes, also when this one makes more of them")
    void staysLocked() throws Exception {
        try (ScratchFolder used = ScratchFolder.make(among); ScratchFolder next = ScratchFolder.make(among)) {
            for (ScratchFolder scratch : List.of(used, next)) {
                assertThat(isLockedForOthers(scratch.path().resolveSibling("lock"))).isTrue();
            }
        }
        assertThat(isLockedForOthers(Files.createFile(among.resolve("lock")))).as("a lock that nobody has").isFalse();
    }

    /** Asks a process of its own: a system tells nobody of their own locks. */
    private static boolean isLockedForOthers(Path lock) throws Exception {
        Path program = Files.writeString(lock.resolveSibling("Try.java"), """
                class Try {
                    public static void main(String[] file) throws Exception {
                        try (var channel = java.nio.channels.FileChannel.open(java.nio.file.Path.of(file[0]), java.nio.file.StandardOpenOption.WRITE)) {
                            System.exit(channel.tryLock() == null ? 10 : 11);
                        }
                    }
                }
                """);
        int code = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), program.toString(), lock.toString()).inheritIO().start()
                .waitFor();
        assertThat(code).isBetween(10, 11);
        return code == 10;
    }
}
