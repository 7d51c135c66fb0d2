// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Backups and integrity of a space. Any thread. */
public interface Care {
    /**
     * Outcome of a check.
     *
     * @param objects how many objects were compared with their operations
     * @param findings what is wrong, each a sentence; empty means sound
     */
    record Report(long objects, List<String> findings) {
        /** Whether all is well. */
        public boolean sound() {
            return findings.isEmpty();
        }
    }

    /** A backup file. */
    record Backup(Path file, Instant at, long bytes) {
    }

    /** Checks the file, and that every object is what its operations say. Takes seconds at a million objects. */
    Report check();

    /** Writes a complete copy that opens by itself, while the space stays in use. */
    Backup backup(Path file);

    /** The same into the space's own folder, under a name of its time. */
    Backup backup();

    /** Backups kept in the space's own folder, newest first. */
    List<Backup> backups();
}
