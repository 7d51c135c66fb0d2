// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Tx;

/** Adds a phone number; answers its id. */
public final class AddPhone implements Command<UUID> {
    /** The label may be empty. */
    public AddPhone(UUID person, String number, String label) {
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
