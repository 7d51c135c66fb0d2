// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.wellspring.testkit.PersonBuilder.aPerson;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.core.Spaces.Options;
import org.wellspring.testkit.TempSpace;

@DisplayName("Only the user can read a space (X10)")
class PrivacyTest {
    @RegisterExtension
    final TempSpace temp = new TempSpace(new TouchCount(1));

    @BeforeEach
    void whereThereArePermissions() {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "files have permissions here");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    /** All that is open to anybody but the user. */
    private static List<String> open(Path folder) throws IOException {
        List<String> open = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                if (!permissions(path).endsWith("------")) {
                    open.add(path.getFileName() + " " + permissions(path));
                }
            }
        }
        return open;
    }

    @Test
    @DisplayName("the folder, the file, its log, the lock, backups and what a restore leaves are the user's alone")
    void fresh() throws IOException {
        aPerson("Ana").in(temp.space());
        assertThat(Files.exists(temp.directory().resolve("space.db-wal"))).isTrue();
        assertThat(open(temp.directory())).isEmpty();
        temp.space().care().backup(temp.directory().resolve("backups").resolve("by-hand.db"));
        Path stick = temp.beside().resolve("stick").resolve("book.db");
        temp.space().care().backup(stick);
        temp.reopen();
        aPerson("Bea").in(temp.space());
        temp.close();
        assertThat(permissions(stick)).isEqualTo("rw-------");
        temp.spaces().restore(temp.directory(), stick);
        temp.reopen();
        aPerson("Cleo").in(temp.space());
        assertThat(open(temp.directory())).isEmpty();
        assertThat(permissions(temp.directory())).isEqualTo("rwx------");
        assertThat(temp.space().notices()).isEmpty();
    }

    @Test
    @DisplayName("no file is open to others even for a moment")
    void neverOpen() throws IOException, InterruptedException {
        Path folder = temp.beside().resolve("watched");
        Files.createDirectory(folder);
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            List<String> seen = new ArrayList<>();
            Thread watcher = new Thread(() -> look(watch, folder, seen), "watcher");
            watcher.start();
            try (Space space = temp.spaces().create(folder, Options.here())) {
                aPerson("Ana").in(space);
                space.care().backup(folder.resolve("space.copy"));
            }
            Thread.sleep(200);
            watcher.interrupt();
            watcher.join();
            assertThat(seen).isNotEmpty().allMatch(entry -> entry.endsWith("rw-------"));
        }
    }

    private static void look(WatchService watch, Path folder, List<String> seen) {
        try {
            while (true) {
                WatchKey key = watch.take();
                for (WatchEvent<?> event : key.pollEvents()) {
                    Path path = folder.resolve((Path) event.context());
                    try {
                        seen.add(path.getFileName() + " " + permissions(path));
                    } catch (IOException e) {
                        // gone again: it has another name by now, and is seen under that
                        continue;
                    }
                }
                key.reset();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    @DisplayName("a space that was open to others is shut when it is opened, with a word, once")
    void mended() throws IOException {
        aPerson("Ana").in(temp.space());
        temp.space().care().backup(temp.directory().resolve("backups").resolve("space-2026-01-01.db"));
        temp.close();
        try (Stream<Path> all = Files.walk(temp.directory())) {
            for (Path path : all.toList()) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(Files.isDirectory(path) ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
        temp.reopen();
        assertThat(open(temp.directory())).isEmpty();
        assertThat(temp.space().notices()).singleElement().asString().contains("Now only you can");
        temp.reopen();
        assertThat(temp.space().notices()).isEmpty();
    }

    @Test
    @DisplayName("reading alone shuts it too, and a folder in which other things are kept stays open, but not the space's files")
    void mendedByReading() throws IOException {
        temp.close();
        Path other = temp.directory().resolve("shared-with-all.txt");
        Files.writeString(other, "hello");
        Files.setPosixFilePermissions(temp.directory(), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(other, PosixFilePermissions.fromString("rw-r--r--"));
        Path file = temp.directory().resolve("space.db");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        try (Space space = temp.spaces().open(temp.directory(), Options.here().forReading())) {
            assertThat(space.notices()).hasSize(1);
        }
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(permissions(temp.directory())).isEqualTo("rwxr-xr-x");
        assertThat(permissions(other)).isEqualTo("rw-r--r--");
    }
}
