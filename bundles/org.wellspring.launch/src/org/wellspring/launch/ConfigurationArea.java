// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Where the framework keeps what it learned of the installation, so that the next start is fast. Any number of
 * processes share one: the first start fills a folder of its own and gives it its final name when it ends, later
 * ones find all they need there, and write nothing that says anything else.
 */
final class ConfigurationArea implements AutoCloseable {
    private static final String FRESH = "new-";
    private static final Duration ABANDONED = Duration.ofDays(30);
    private final Path folder;
    private final Path finished;

    private ConfigurationArea(Path folder, Path finished) {
        this.folder = folder;
        this.finished = finished;
    }

    /**
     * The shared one of this name, or a new one that becomes it.
     *
     * @param name tells an installation and the set of its bundles from others
     */
    static ConfigurationArea open(Path cache, String name) throws IOException {
        Path finished = cache.resolve("configuration").resolve(name);
        if (Files.isDirectory(finished)) {
            Files.setLastModifiedTime(finished, FileTime.from(Instant.now()));
            return new ConfigurationArea(finished, finished);
        }
        Files.createDirectories(finished.getParent());
        deleteAbandoned(finished.getParent());
        return new ConfigurationArea(Files.createTempDirectory(finished.getParent(), FRESH), finished);
    }

    /** The folder to use. */
    Path folder() {
        return folder;
    }

    /** Call once the framework has stopped. */
    @Override
    public void close() {
        if (folder.equals(finished)) {
            return;
        }
        try {
            Files.move(folder, finished);
        } catch (IOException e) {
            // Another first start was quicker. Its area is as good as ours.
            delete(folder);
        }
    }

    private static void deleteAbandoned(Path areas) throws IOException {
        Instant limit = Instant.now().minus(ABANDONED);
        try (Stream<Path> all = Files.list(areas)) {
            for (Path area : all.toList()) {
                if (Files.getLastModifiedTime(area).toInstant().isBefore(limit)) {
                    delete(area);
                }
            }
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            // What can't be deleted stays for a later start to try again; it harms nobody.
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            // Gone already, or not ours to look into: a later start tries again.
            return;
        }
    }
}
