// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.spi;

import java.util.List;

import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Warning;

/**
 * Knows when something is worth a second thought (T, F7). An OSGi service; all guards are asked before a command is run, by window
 * and command line alike. A guard explains and steps aside: it never keeps anybody from anything. One that throws, or takes longer
 * than a moment, has said nothing.
 */
@FunctionalInterface
public interface Guard {
    /**
     * What there is to say about a command that is about to be run. Called on any thread, usually while somebody waits: it must
     * answer in about a millisecond, and uses only what is for any thread.
     *
     * @param command made and filled, not yet run; most guards know a few classes of commands and have nothing to say of others
     * @param space as it is before
     */
    List<Warning> warnings(Command<?> command, Space space);
}
