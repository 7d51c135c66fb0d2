// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.commands;

import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Card;
import org.wellspring.model.CardState;
import org.wellspring.people.commands.StepLabel;

/** Marks a card done, dropped or waiting again; answers its id. */
public final class SetCard extends Command<UUID> {
    private final UUID id;
    private final CardState state;

    /** Of this card. */
    public SetCard(UUID card, CardState state) {
        this.id = card;
        this.state = state;
    }

    @Override
    public String label() {
        return new Texts(SetCard.class).get("card." + state.getLiteral());
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Card card = Refusals.existing(tx, id, Card.class);
        card.setState(state);
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, StepLabel.whom(card), card.getText()));
        return id;
    }
}
