// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.commands;

import java.time.Instant;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Card;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;

/** Puts a line into the card inbox (F2); answers its id. */
public final class NewCard implements Command<UUID> {
    private final String text;
    private final UUID person;
    private final Instant at;

    /** The person may be null. */
    public NewCard(String text, UUID person, Instant at) {
        this.text = text;
        this.person = person;
        this.at = at;
    }

    @Override
    public String label() {
        return new Texts(NewCard.class).get("card.new");
    }

    @Override
    public UUID apply(Space space, Tx tx) {
        Card card = ModelFactory.eINSTANCE.createCard();
        card.setText(Refusals.filled(text));
        if (person != null) {
            card.setPerson(Refusals.existing(tx, person, Person.class));
        }
        card.setCapturedAt(at);
        return tx.add(card).getId();
    }
}
