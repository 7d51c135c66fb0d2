// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.commands;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Favour;
import org.wellspring.model.FavourDirection;
import org.wellspring.people.commands.StepLabel;

/** Says that I returned a favour received, or that I did not yet (G4); answers its id. */
public final class SetRepaid extends Command<UUID> {
    private final UUID received;
    private final boolean repaid;
    private Optional<LocalDate> on = Optional.empty();

    /** Of this favour; returned today, where it is. */
    public SetRepaid(UUID received, boolean repaid) {
        this.received = received;
        this.repaid = repaid;
    }

    /** The day it was returned, where that is another. */
    public SetRepaid on(LocalDate day) {
        on = Optional.of(day);
        return this;
    }

    @Override
    public String label() {
        return new Texts(SetRepaid.class).get(repaid ? "repaid" : "repaid.not");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Favour favour = Refusals.existing(tx, received, Favour.class);
        if (favour.getDirection() != FavourDirection.RECEIVED) {
            throw Refusal.because("notReceived");
        }
        favour.setRepaidBy(null);
        favour.setRepaidOn(repaid ? on.orElseGet(() -> LocalDate.now(space.clock())) : null);
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, StepLabel.whom(favour), favour.getWhat()));
        return received;
    }
}
