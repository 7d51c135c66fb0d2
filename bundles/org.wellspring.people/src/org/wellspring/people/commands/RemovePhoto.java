// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Person;

/** Takes a person's photo away, if there is one (M10). Answers the id of the person. */
public final class RemovePhoto extends Command<UUID> {
    private final UUID person;

    /** Of this person. */
    public RemovePhoto(UUID person) {
        this.person = person;
    }

    @Override
    public String label() {
        return new Texts(RemovePhoto.class).get("photo.remove");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Person whose = Refusal.person(tx, person);
        whose.setPhoto(null);
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, whose.getName(), ""));
        return person;
    }
}
