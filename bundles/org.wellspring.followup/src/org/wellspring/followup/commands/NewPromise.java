// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.commands;

import java.time.LocalDate;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Tx;

/** Notes a promise of mine (F9); answers its id. */
public final class NewPromise implements Command<UUID> {
    /** To this person; due may not be null. */
    public NewPromise(UUID person, String what, LocalDate madeOn, LocalDate due) {
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
