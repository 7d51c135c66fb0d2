// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Pictures as files (M10): JPEG, PNG, GIF and BMP. What one is, its first bytes say, whatever it is called. */
public final class PictureFile {
    /** Larger files are no portraits. */
    private static final long LARGEST = 20_000_000;
    private static final Set<String> ENDINGS = Set.of("jpg", "jpeg", "png", "gif", "bmp");
    private static final Map<String, String> BEGINNINGS = Map.of("\u00ff\u00d8\u00ff", "image/jpeg", "\u0089PNG\r\n\u001a\n", "image/png",
            "GIF8", "image/gif", "BM", "image/bmp");

    /** A picture read from a file. */
    public record Picture(byte[] content, String mediaType) {}

    /** A file of more bytes than a portrait needs. */
    public static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge(Path file) {
            super(file + " has more than " + LARGEST + " bytes");
        }
    }

    private PictureFile() {
    }

    /** Whether a file looks like a picture by its name. */
    public static boolean isPicture(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /**
     * Reads a picture. Waits for the disk: not on the UI thread.
     *
     * @throws TooLarge if it is larger than a portrait is
     * @throws IOException if it can't be read or is none
     */
    public static Picture read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new TooLarge(file);
        }
        byte[] content = Files.readAllBytes(file);
        return new Picture(content, type(content).orElseThrow(() -> new IOException(file + " is no picture")));
    }

    private static Optional<String> type(byte[] content) {
        String beginning = new String(content, 0, Math.min(content.length, 16), StandardCharsets.ISO_8859_1);
        return BEGINNINGS.entrySet().stream().filter(form -> beginning.startsWith(form.getKey())).map(Map.Entry::getValue).findFirst();
    }
}
