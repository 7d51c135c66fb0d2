// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;

/** Pictures as files: which they are, and their bytes. */
final class PictureFile {
    /** Larger files are no portraits. */
    private static final long LARGEST = 20_000_000;
    private static final Map<String, String> TYPES =
            Map.of("jpg", "image/jpeg", "jpeg", "image/jpeg", "png", "image/png", "gif", "image/gif", "bmp", "image/bmp");

    /** A picture read from a file. */
    record Picture(byte[] content, String mediaType) {
    }

    private PictureFile() {
    }

    /** Whether a file looks like a picture by its name. */
    static boolean isPicture(Path file) {
        return type(file).isPresent();
    }

    /** Reads a picture; empty if it can't be read or is too large, which is logged. */
    static Optional<Picture> read(Path file) {
        try {
            if (Files.size(file) <= LARGEST && type(file).isPresent()) {
                return Optional.of(new Picture(Files.readAllBytes(file), type(file).get()));
            }
        } catch (IOException e) {
            ILog.of(PictureFile.class).warn("The picture " + file + " can't be read", e);
        }
        return Optional.empty();
    }

    private static Optional<String> type(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
    }
}
