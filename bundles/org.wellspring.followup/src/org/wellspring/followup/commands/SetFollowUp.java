// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.commands;

import java.time.LocalDate;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Tx;

/** Marks a next step done, dropped or open again; answers its id. */
public final class SetFollowUp implements Command<UUID> {
    /** On this day. */
    public SetFollowUp(UUID followUp, org.wellspring.model.FollowUpState state, LocalDate on) {
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
