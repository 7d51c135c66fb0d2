// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.commands;

import java.time.LocalDate;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.followup.internal.Occasions;
import org.wellspring.model.Anniversary;
import org.wellspring.model.Person;
import org.wellspring.model.base.Entity;

/** Puts a row of the day off until a day (F6); answers the snooze's id. Putting it off again moves the day. */
public final class SnoozeRow extends Command<UUID> {
    private final UUID row;
    private final LocalDate until;

    /** The row with this id; it comes back on this day. */
    public SnoozeRow(UUID row, LocalDate until) {
        this.row = row;
        this.until = until;
    }

    @Override
    public String label() {
        return new Texts(SnoozeRow.class).get("snooze");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        if (!until.isAfter(LocalDate.now(space.clock()))) {
            throw Refusal.because("past", until.toString());
        }
        Entity subject = Refusals.existing(tx, row, Entity.class);
        LocalDate today = LocalDate.now(space.clock());
        // F15: by the id of a person or an anniversary, its row of the day is meant, if it has one.
        LocalDate occasion = subject instanceof Person || subject instanceof Anniversary
                ? new Occasions(space).due(row, today).map(Occasions.Occasion::on).orElse(null) : null;
        return Snoozes.put(space, tx, subject, occasion, until);
    }
}
