// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core;

import java.util.List;

/**
 * Asks all {@link org.wellspring.core.spi.Guard guards} about a command. An OSGi service, asked by the window and by the command
 * line alike before each command that they run. Any thread.
 */
@FunctionalInterface
public interface Warnings {
    /** What there is to say; empty if nothing is. Never throws, and waits for nobody longer than a moment. */
    List<Warning> of(Command<?> command, Space space);
}
