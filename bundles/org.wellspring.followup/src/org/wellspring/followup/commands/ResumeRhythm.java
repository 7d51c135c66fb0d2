// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.commands;

import java.time.LocalDate;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Tx;

/** Takes a person's paused or ended rhythm up again; answers its id. */
public final class ResumeRhythm implements Command<UUID> {
    /** Of this person, from this day. */
    public ResumeRhythm(UUID person, LocalDate today) {
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
