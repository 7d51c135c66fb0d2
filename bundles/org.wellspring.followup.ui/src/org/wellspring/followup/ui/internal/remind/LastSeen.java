// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.remind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;

/** When the book was last open in a window, which is the time of an empty file beside it: nothing of it is worth keeping or undoing. */
final class LastSeen {
    private final Path file;

    LastSeen(Path directory) {
        file = directory.resolve("last-open");
    }

    /** When it was; empty if it never was. */
    Optional<Instant> moment() {
        try {
            return Files.exists(file) ? Optional.of(Files.getLastModifiedTime(file).toInstant()) : Optional.empty();
        } catch (IOException e) {
            ILog.of(LastSeen.class).error("When the book was last open can't be read", e);
            return Optional.empty();
        }
    }

    /** It is open now. */
    void now(Instant moment) {
        try {
            if (Files.notExists(file)) {
                Files.createFile(file);
            }
            Files.setLastModifiedTime(file, FileTime.from(moment));
        } catch (IOException e) {
            ILog.of(LastSeen.class).error("When the book was last open can't be kept", e);
        }
    }
}
