// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal;

import java.time.LocalDate;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.base.Entity;
import org.wellspring.people.commands.StepLabel;

/** Settles this year's birthday or anniversary (F15): for good, or until a day. */
public final class SettleOccasion extends Command<UUID> {
    private final UUID row;
    private final LocalDate occasion;
    private final LocalDate until;

    private SettleOccasion(UUID row, LocalDate occasion, LocalDate until) {
        this.row = row;
        this.occasion = occasion;
        this.until = until;
    }

    /** Good wishes were sent; answers the row's id. */
    public static Command<UUID> done(UUID row, LocalDate occasion) {
        return new SettleOccasion(row, occasion, null);
    }

    /** It comes back on a day; answers the snooze's id. */
    public static Command<UUID> putOff(UUID row, LocalDate occasion, LocalDate until) {
        return new SettleOccasion(row, occasion, until);
    }

    @Override
    public String label() {
        return RowReasons.words().get("settle");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Entity entity = Refusals.existing(tx, row, Entity.class);
        UUID snooze = Snoozes.put(space, tx, entity, occasion, until);
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, StepLabel.whom(entity), ""));
        return until == null ? row : snooze;
    }
}
