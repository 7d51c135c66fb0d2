// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executor;

/** Opens and creates spaces. An OSGi service; the store provides it. Safe from any thread. */
public interface Spaces {
    /**
     * How to open a space.
     *
     * @param readOnly open without the lock, for reading; works while another process has the space open
     * @param clock the time to believe in
     * @param realm runs work on the thread the live objects belong to; it must run at once if already there
     * @param author the name shown in the history
     */
    record Options(boolean readOnly, Clock clock, Executor realm, String author) {
        /** For a program without a window: the opening thread is the realm. */
        public static Options here() {
            return new Options(false, Clock.systemDefaultZone(), Runnable::run, System.getProperty("user.name", "me"));
        }

        /** The same, for reading only. */
        public Options forReading() {
            return new Options(true, clock, realm, author);
        }

        /** The same, at another time. */
        public Options at(Clock newClock) {
            return new Options(readOnly, newClock, realm, author);
        }

        /** The same, with another realm. */
        public Options on(Executor newRealm) {
            return new Options(readOnly, clock, newRealm, author);
        }
    }

    /** Whether a space is in this directory. */
    boolean exists(Path directory);

    /** Creates an empty book; the directory is made if it is missing. */
    default Space create(Path directory, Options options) {
        return create(directory, SpaceKind.BOOK, options);
    }

    /** Creates an empty space of a kind, with a new identity; the directory is made if it is missing. */
    Space create(Path directory, SpaceKind kind, Options options);

    /**
     * Opens a space: takes its lock, checks it, migrates an older format after a backup. A newer format opens
     * read-only with a {@link Space#readOnlyReason reason}.
     *
     * @throws SpaceException with the {@link Problem} to show: locked, missing, half-written, corrupted …
     */
    Space open(Path directory, Options options);

    /**
     * Puts a backup in place of the space's file; the present file is kept beside it. The space must be closed.
     *
     * @throws SpaceException if it can't be done; among the reasons is a backup of a space of another kind
     */
    void restore(Path directory, Path backup);

    /**
     * Takes away the files of a space in which nothing was ever done, and the directory with them if nothing else is in it. The
     * space must be closed.
     *
     * @throws SpaceException if anything was done in it, or it is open elsewhere; nothing is taken away then
     */
    void discard(Path directory);
}
