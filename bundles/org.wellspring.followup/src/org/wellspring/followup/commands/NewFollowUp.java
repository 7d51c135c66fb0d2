// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.commands;

import java.time.LocalDate;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Tx;

/** Notes a next step; answers its id. */
public final class NewFollowUp implements Command<UUID> {
    /** With this person. */
    public NewFollowUp(UUID person, String what, LocalDate due) {
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
