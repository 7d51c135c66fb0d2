// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.file;

import java.nio.file.Path;

/** The files of a space. */
public record Layout(Path directory) {
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

    /** Says what is under way when the file is replaced or migrated; gone when that is done. */
    public Path marker() {
        return directory.resolve("space.unfinished");
    }
}
