// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Tx;

/** Says that two people are not the same (M13); answers the id of that statement. */
public final class MarkNotDuplicates implements Command<UUID> {
    /** In any order. */
    public MarkNotDuplicates(UUID one, UUID other) {
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
