// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a space. */
public record SpaceFolder(Path directory) {
    /** The space itself; SQLite keeps {@code -wal} and {@code -shm} beside it while it is open. */
    public Path database() {
        return directory.resolve("space.db");
    }

    /** Held by the process that writes. */
    public Path lock() {
        return directory.resolve("space.lock");
    }

    /** Where rolling backups are. */
    public Path backups() {
        return directory.resolve("backups");
    }

    /** Whether a file in the folder is the space's own, by its name. */
    boolean isOwn(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("space.") || name.startsWith("replaced-") || file.equals(backups());
    }

    /** Takes the files of a closed space away, and the directories with them that are empty then. */
    public void remove() throws IOException {
        for (Path file : List.of(database(), directory.resolve("space.db-wal"), directory.resolve("space.db-shm"), lock(), marker())) {
            Files.deleteIfExists(file);
        }
        for (Path folder : List.of(backups(), directory)) {
            if (Files.isDirectory(folder) && isEmpty(folder)) {
                Files.delete(folder);
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    /** Says what is under way when the file is replaced or migrated; gone when that is done. */
    public Path marker() {
        return directory.resolve("space.unfinished");
    }
}
