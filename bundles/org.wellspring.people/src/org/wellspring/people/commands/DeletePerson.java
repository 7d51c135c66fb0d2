// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Tx;

/** Deletes a person; interactions stay and show a removed person (M8: history stays). Answers the id. */
public final class DeletePerson implements Command<UUID> {
    /** Of this person. */
    public DeletePerson(UUID person) {
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
