// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.remind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;

/**
 * The last day on which the book was open in a window, in a file beside it: nothing of it is worth keeping or undoing. It is the day as the user had it:
 * whoever flies to another time zone missed nothing of a day they had, and everything of one they had not.
 */
final class LastSeen {
    private final Path file;

    LastSeen(Path directory) {
        file = directory.resolve("last-open");
    }

    /** The last day it was open; empty if it never was. */
    Optional<LocalDate> day(Clock clock) {
        try {
            if (Files.notExists(file)) {
                return Optional.empty();
            }
            LocalDate moment = LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), clock.getZone());
            LocalDate today = LocalDate.now(clock);
            // An older version wrote nothing into it. A day that is still far off is of a clock that went wrong.
            return Optional.of(written().orElse(moment)).map(day -> day.isAfter(today.plusDays(1)) ? today : day);
        } catch (IOException e) {
            ILog.of(LastSeen.class).error("When the book was last open can't be read", e);
            return Optional.empty();
        }
    }

    private Optional<LocalDate> written() throws IOException {
        try {
            return Optional.of(LocalDate.parse(Files.readString(file).strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** It is open now. */
    void now(Clock clock) {
        LocalDate today = LocalDate.now(clock);
        try {
            if (Files.notExists(file)) {
                Files.createFile(file);
            }
            Optional<LocalDate> before = written();
            // West of here it may be yesterday again, which is no new day.
            if (before.isEmpty() || !before.get().equals(today) && !before.get().equals(today.plusDays(1))) {
                Files.writeString(file, today.toString());
            }
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
        } catch (IOException e) {
            ILog.of(LastSeen.class).error("When the book was last open can't be kept", e);
        }
    }
}
