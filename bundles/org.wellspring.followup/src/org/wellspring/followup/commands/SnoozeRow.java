// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.commands;

import java.time.LocalDate;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Tx;

/** Puts a row of the day off until a day (F6); answers the snooze's id. */
public final class SnoozeRow implements Command<UUID> {
    /** The row with this id. */
    public SnoozeRow(UUID row, LocalDate until) {
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
