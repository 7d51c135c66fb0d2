// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The archive of classes that the JVM makes at the end of the first start, and never again while it is valid. */
final class ClassArchive {
    /** A command that a window has done needs a twentieth of the classes; the archive of one that was not is larger than this. */
    private static final long STUNTED = 4 << 20;
    /** Beside an archive that is to be made anew: both are taken away by the script that starts the JVM, which holds an archive open as long as it runs. */
    private static final String POOR = ".poor";

    private final Optional<Path> file;
    private final boolean there;

    private ClassArchive(Optional<Path> file) {
        this.file = file;
        there = file.filter(Files::exists).isPresent();
    }

    /** As it is when the program begins; where none is kept, nothing is done. */
    static ClassArchive ofThisStart() {
        return new ClassArchive(Optional.ofNullable(System.getProperty("wellspring.archive")).filter(name -> !name.isEmpty()).map(Path::of));
    }

    /**
     * Takes the archive away if it was made by a command that a window had done: it would keep every other start slow. Most of
     * this one is slow as well, the next makes a proper one.
     */
    void dropStunted() {
        try {
            if (there && Files.size(file.get()) < STUNTED) {
                Files.delete(file.get());
            }
        } catch (IOException e) {
            // In use, where the system minds: a later start tries again.
            return;
        }
    }

    /** The program ends, but not well: if the JVM now makes an archive, it is of what was needed to fail, and the next start makes another one. */
    void endedBadly() {
        try {
            if (!there && file.isPresent()) {
                Files.writeString(file.get().resolveSibling(file.get().getFileName() + POOR), "");
            }
        } catch (IOException e) {
            // Starts stay a little slower, which is all.
            return;
        }
    }
}
