// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The files on which this process holds a lock, or is about to. Asked before such a file is opened: where locks are POSIX's, a process that closes a file lets
 * go of every lock it has on it, by whatever other opening it took that, so that merely trying a lock of one's own loses it. Any thread.
 */
public final class LockedHere {
    private static final Set<Path> HELD = new HashSet<>();

    private LockedHere() {
    }

    /**
     * Claims a file, whose folder exists.
     *
     * @return its one name, to be {@linkplain #release released} once it is closed; empty if somebody in this process has it
     */
    public static Optional<Path> claim(Path file) throws IOException {
        Path name = file.toAbsolutePath().getParent().toRealPath().resolve(file.getFileName());
        synchronized (HELD) {
            return HELD.add(name) ? Optional.of(name) : Optional.empty();
        }
    }

    /** Gives a file back that was claimed, by the name that was answered. */
    public static void release(Path name) {
        synchronized (HELD) {
            HELD.remove(name);
        }
    }
}
