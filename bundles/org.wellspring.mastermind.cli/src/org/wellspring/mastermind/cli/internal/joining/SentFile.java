// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.wellspring.cli.spi.Failure;
import org.wellspring.core.WholeFile;

/** Files that members send each other. */
final class SentFile {
    private static final long MOST_BYTES = 1 << 20;

    private SentFile() {
    }

    static String read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                throw Failure.of(SentFile.class, "no-file", file);
            }
            // A mail program may have changed the encoding of the words around; what counts is ASCII.
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw Failure.of(SentFile.class, "no-file", file);
        }
    }

    static Path write(Path file, String text) {
        Path whole = file.toAbsolutePath().normalize();
        try {
            WholeFile.replace(whole, text);
            return whole;
        } catch (IOException e) {
            throw Failure.of(SentFile.class, "not-written", whole, e.getMessage());
        }
    }
}
