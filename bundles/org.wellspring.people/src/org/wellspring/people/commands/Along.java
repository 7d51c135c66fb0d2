// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.List;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.Interaction;

/** What is noted along with a touch, in the step that logs it: help that was given in it, and whatever else a feature keeps. */
public interface Along {
    /**
     * Notes it.
     *
     * @param touch the touch as it was logged, with its people and its day
     * @return the ids of what was made
     */
    List<UUID> note(Space space, Tx tx, Interaction touch);

    /** Whether it is help to those the touch was with, so that the touch held more than an ask (F7). */
    default boolean isHelp() {
        return false;
    }
}
