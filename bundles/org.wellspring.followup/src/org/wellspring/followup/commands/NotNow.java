// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.commands;

import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.followup.internal.Snoozes;
import org.wellspring.model.Person;
import org.wellspring.people.commands.StepLabel;

/** Puts somebody aside whom Today proposed to begin with (F15): never proposed again. Answers the person's id. */
public final class NotNow extends Command<UUID> {
    private final UUID person;

    /** This person. */
    public NotNow(UUID person) {
        this.person = person;
    }

    @Override
    public String label() {
        return new Texts(NotNow.class).get("notNow");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Person aside = Refusals.existing(tx, person, Person.class);
        Snoozes.put(space, tx, aside, null, null);
        StepLabel.whom(aside).forEach(name -> tx.relabel(new Texts(NotNow.class).get("notNow.named", name)));
        return person;
    }
}
