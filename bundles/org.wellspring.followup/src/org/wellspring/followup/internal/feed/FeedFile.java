// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.wellspring.core.Refusals;

/** The file of a calendar that others subscribe to, which is replaced only where it is ours. */
public final class FeedFile {
    /** No calendar of ours comes near; what is larger is not even read. */
    private static final long LARGEST = 64L << 20;

    private FeedFile() {
    }

    /**
     * The text that is there, which is to be replaced; empty where no file is, or an empty one.
     *
     * @throws org.wellspring.core.SpaceException where something else stands there than what was written for the space: that is left alone
     */
    public static String before(Path file, UUID space) {
        if (Files.notExists(file)) {
            return "";
        }
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                if (text.isBlank() || FeedText.isOf(space, text)) {
                    return text;
                }
            }
        } catch (IOException e) {
            // what can't be read as text is nothing of ours either
            throw Refusals.because(FeedFile.class, "foreign", file);
        }
        throw Refusals.because(FeedFile.class, "foreign", file);
    }
}
