// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Tx;

/** Gives a person a current role (M11), an organization of that name is reused or made; answers the role's id. */
public final class AddRole implements Command<UUID> {
    /** Either text may be empty, not both. */
    public AddRole(UUID person, String title, String organization) {
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
