// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.wellspring.cli.spi.Failure;

/** A text in a file. */
final class PaperFile {
    private PaperFile() {
    }

    /** Writes it, in place of what was there. */
    static Path to(Path file, String text) {
        Path place = file.toAbsolutePath().normalize();
        try {
            Files.writeString(place, text);
        } catch (IOException e) {
            throw Failure.of(GroupWorkVerbs.class, "not-written", place);
        }
        return place;
    }
}
