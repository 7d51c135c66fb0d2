// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.commands;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Card;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.people.commands.StepLabel;

/** Puts a line into the card inbox (F2); answers its id. */
public final class NewCard extends Command<UUID> {
    private final String text;
    private final UUID person;
    private Optional<Instant> at = Optional.empty();

    /** Of now; the person may be null. */
    public NewCard(String text, UUID person) {
        this.text = text;
        this.person = person;
    }

    /** When it was put there, where that is not now. */
    public NewCard at(Instant when) {
        at = Optional.of(when);
        return this;
    }

    @Override
    public String label() {
        return new Texts(NewCard.class).get("card.new");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Card card = ModelFactory.eINSTANCE.createCard();
        card.setText(Refusals.filled(text));
        if (person != null) {
            card.setPerson(Refusals.existing(tx, person, Person.class));
        }
        card.setCapturedAt(at.orElseGet(space.clock()::instant));
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, StepLabel.whom(card), card.getText()));
        return tx.add(card).getId();
    }
}
