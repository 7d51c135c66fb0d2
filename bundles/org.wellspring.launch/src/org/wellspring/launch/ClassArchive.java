// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The archive of classes that the JVM makes at the end of the first start, and never again while it is valid. */
final class ClassArchive {
    /** A command that a window has done needs a twentieth of the classes; the archive of one that was not is larger than this. */
    private static final long STUNTED = 4 << 20;

    private ClassArchive() {
    }

    /**
     * Takes the archive away if it was made by a command that a window had done: it would keep every other start slow. Most of
     * this one is slow as well, the next makes a proper one.
     */
    static void dropStunted() {
        String archive = System.getProperty("wellspring.archive", "");
        try {
            if (!archive.isEmpty() && Files.exists(Path.of(archive)) && Files.size(Path.of(archive)) < STUNTED) {
                Files.delete(Path.of(archive));
            }
        } catch (IOException e) {
            // In use, where the system minds: a later start tries again.
            return;
        }
    }
}
