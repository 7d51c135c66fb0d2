// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.joining;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.wellspring.core.Refusals;
import org.wellspring.core.WholeFile;

/** Files that members send each other: an invitation, and the answer to it. */
public final class MemberFile {
    private static final long MOST_BYTES = 1 << 20;

    private MemberFile() {
    }

    /**
     * What is in one that came.
     *
     * @param typed its path, as the user typed or chose it
     * @throws org.wellspring.core.SpaceException if it is not there, or can't be one
     */
    public static String read(String typed) {
        try {
            Path file = Path.of(typed.strip());
            if (typed.isBlank() || !Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                throw Refusals.because(MemberFile.class, "noFile", typed.strip());
            }
            // A mail program may have changed the encoding of the words around; what counts is ASCII.
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException | InvalidPathException e) {
            throw Refusals.because(MemberFile.class, "noFile", typed.strip());
        }
    }

    /**
     * Writes one to be sent.
     *
     * @param typed its path, as the user typed or chose it
     * @throws org.wellspring.core.SpaceException if it can't be written
     */
    public static Path write(String typed, String text) {
        try {
            Path whole = Path.of(typed.strip()).toAbsolutePath().normalize();
            WholeFile.replace(whole, text);
            return whole;
        } catch (IOException | InvalidPathException e) {
            throw Refusals.because(MemberFile.class, "notWritten", typed.strip(), e.getMessage());
        }
    }
}
