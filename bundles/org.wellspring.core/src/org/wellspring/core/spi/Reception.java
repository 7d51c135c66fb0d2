// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.spi;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.wellspring.core.Space;

/** Takes in commands from outside for a space that a window has open (X9). An OSGi service. Any thread. */
public interface Reception {
    /** It is open until this is closed. */
    interface Desk extends AutoCloseable {
        /** Takes in nothing more, ends what takes long, and returns when nobody uses the space any longer. */
        @Override
        void close();
    }

    /**
     * Opens it. May touch the disk.
     *
     * @param space the open space; {@link Desk#close} before it is closed
     * @param realm the space's realm
     * @param done told what was changed, in a few words for the user; on any thread
     * @param wanted told that the program was started once more for this space, so that its window comes to the front; on any thread
     */
    Desk open(Space space, Executor realm, Consumer<String> done, Runnable wanted);

    /** Whether a window, of this process or another one of this user, takes in commands for the space in this directory. */
    boolean isOpen(Path directory);
}
