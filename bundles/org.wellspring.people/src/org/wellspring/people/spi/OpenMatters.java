// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.spi;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.wellspring.core.Command;
import org.wellspring.core.Space;

/**
 * Knows what is still to be done about a person, so that logging what happened can finish it in the same step. Register it as a DS
 * service. Called on any thread.
 */
public interface OpenMatters {
    /**
     * Something that is still to be done.
     *
     * @param id of the object
     * @param says what logging with this chosen means, in the user's language: "Done: send the card"
     * @param done a fresh command that finishes it
     */
    record Matter(UUID id, String says, Supplier<Command<UUID>> done) {
    }

    /** What is open with a person, what comes up first before the rest. */
    List<Matter> with(Space space, UUID person);
}
