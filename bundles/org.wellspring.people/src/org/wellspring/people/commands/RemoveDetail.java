// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Tx;

/** Removes a need, address, role, or other part of a person; answers its id. */
public final class RemoveDetail implements Command<UUID> {
    /** Any contained object of a person. */
    public RemoveDetail(UUID detail) {
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
