// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Tx;

/** Notes something to talk about (F7); answers its id. */
public final class AddTalkingPoint implements Command<UUID> {
    /** With this person. */
    public AddTalkingPoint(UUID person, String text) {
    }

    @Override
    public String label() {
        throw new UnsupportedOperationException();
    }

    @Override
    public UUID apply(Tx tx) {
        throw new UnsupportedOperationException();
    }
}
