// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Pictures as files: which they are, and their bytes. */
final class PictureFile {
    /** Larger files are no portraits. */
    private static final long LARGEST = 20_000_000;
    private static final Map<String, String> TYPES =
            Map.of("jpg", "image/jpeg", "jpeg", "image/jpeg", "png", "image/png", "gif", "image/gif", "bmp", "image/bmp");

    /** A picture read from a file. */
    record Picture(byte[] content, String mediaType) {
    }

    /** A file of more bytes than a portrait needs. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge(Path file) {
            super(file + " has more than " + LARGEST + " bytes");
        }
    }

    private PictureFile() {
    }

    /** Whether a file looks like a picture by its name. */
    static boolean isPicture(Path file) {
        return type(file).isPresent();
    }

    /**
     * Reads a picture. Waits for the disk: not on the UI thread.
     *
     * @throws TooLarge if it is larger than a portrait is
     * @throws IOException if it can't be read or is none
     */
    static Picture read(Path file) throws IOException {
        String type = type(file).orElseThrow(() -> new IOException(file + " is no picture by its name"));
        if (Files.size(file) > LARGEST) {
            throw new TooLarge(file);
        }
        return new Picture(Files.readAllBytes(file), type);
    }

    private static Optional<String> type(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
    }
}
