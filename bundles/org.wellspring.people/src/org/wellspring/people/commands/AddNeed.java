// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Tx;

/** Notes something a person could use help with (M3); answers the need's id. */
public final class AddNeed implements Command<UUID> {
    /** For this person. */
    public AddNeed(UUID person, String what) {
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
