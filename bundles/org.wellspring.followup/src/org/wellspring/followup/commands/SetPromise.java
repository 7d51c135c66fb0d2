// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.commands;

import java.time.LocalDate;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Tx;

/** Acknowledges, keeps, releases or reopens a promise (F9, F10); answers its id. */
public final class SetPromise implements Command<UUID> {
    /** On this day. */
    public SetPromise(UUID promise, org.wellspring.model.PromiseState state, LocalDate on) {
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
