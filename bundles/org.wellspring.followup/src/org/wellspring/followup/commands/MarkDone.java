// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.commands;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.followup.internal.Occasions;
import org.wellspring.model.Anniversary;
import org.wellspring.model.Card;
import org.wellspring.model.CardState;
import org.wellspring.model.FollowUp;
import org.wellspring.model.FollowUpState;
import org.wellspring.model.Person;
import org.wellspring.model.Promise;
import org.wellspring.model.PromiseState;
import org.wellspring.model.base.Entity;

/**
 * Marks a row of the day done: a promise kept, good wishes sent, a next step taken, a card dealt with; answers its id. A
 * rhythm or a new person is done by a touch, which is what the refusal says.
 */
public final class MarkDone extends Command<UUID> {
    private final UUID row;

    /** The row with this id, done today. */
    public MarkDone(UUID row) {
        this.row = row;
    }

    @Override
    public String label() {
        return new Texts(MarkDone.class).get("done");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Entity entity = Refusals.existing(tx, row, Entity.class);
        LocalDate today = LocalDate.now(space.clock());
        switch (entity) {
            case Promise promise -> SetPromise.set(promise, PromiseState.KEPT, today);
            case FollowUp followUp -> SetFollowUp.set(followUp, FollowUpState.DONE, today);
            case Card card -> card.setState(CardState.DONE);
            case Person person when occasion(space, today).isPresent() -> Snoozes.put(space, tx, person, occasion(space, today).get().on(), null);
            case Anniversary day when occasion(space, today).isPresent() -> Snoozes.put(space, tx, day, occasion(space, today).get().on(), null);
            default -> throw Refusal.because("touch");
        }
        return row;
    }

    /** F15: the birthday or anniversary that the list of the day shows by this id. */
    private Optional<Occasions.Occasion> occasion(Space space, LocalDate today) {
        return new Occasions(space).due(row, today);
    }
}
