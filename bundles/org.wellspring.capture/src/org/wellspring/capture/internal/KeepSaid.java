// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.UUID;

import org.wellspring.capture.Part;
import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Person;

/** Keeps of somebody how they are reached, or when they were born (F1). Answers the person's id. */
final class KeepSaid extends Command<UUID> {
    private final UUID person;
    private final Part part;

    KeepSaid(UUID person, Part part) {
        this.person = person;
        this.part = part;
    }

    @Override
    public String label() {
        return new Texts(KeepSaid.class).get("label");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        new SaidOfPerson(space, tx).keep(Refusals.existing(tx, person, Person.class), part);
        return person;
    }
}
