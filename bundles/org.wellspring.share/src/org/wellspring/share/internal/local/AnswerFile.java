// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.wellspring.core.WholeFile;
import org.wellspring.share.Answered;

/** What we answered to an invitation: the six words in the first line, then the text that was sent back. */
public final class AnswerFile {
    private AnswerFile() {
    }

    /** Keeps it. */
    public static void write(Path file, Answered answer) throws IOException {
        WholeFile.replace(file, String.join(" ", answer.checkWords()) + "\n" + answer.reply());
    }

    /** What was kept; empty if nothing was. */
    public static Optional<Answered> read(Path file) throws IOException {
        try {
            String text = Files.readString(file);
            int end = text.indexOf('\n');
            return Optional.of(new Answered(text.substring(end + 1), List.of(text.substring(0, Math.max(0, end)).split(" "))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
