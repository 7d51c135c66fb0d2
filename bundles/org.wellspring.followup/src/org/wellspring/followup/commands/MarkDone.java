// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.commands;

import java.time.LocalDate;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Tx;

/** Marks a row of the day done: a promise kept, a next step or card done; answers its id. A rhythm or a new person is done by a touch: refused with that advice. */
public final class MarkDone implements Command<UUID> {
    /** The row with this id, done on this day. */
    public MarkDone(UUID row, LocalDate on) {
    }

    @Override
    public String label() {
        throw new UnsupportedOperationException();
    }

    @Override
    public UUID apply(org.wellspring.core.Space space, Tx tx) {
        throw new UnsupportedOperationException();
    }
}
