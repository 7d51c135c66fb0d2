// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.OptOut;
import org.wellspring.model.Person;

/**
 * Deletes a person; interactions stay and show a removed person (M8: history stays), and so does what they asked about being reached, under their addresses
 * (T3). Answers the id.
 */
public final class DeletePerson extends Command<UUID> {
    private final UUID id;

    /** Of this person. */
    public DeletePerson(UUID id) {
        this.id = id;
    }

    @Override
    public String label() {
        return new Texts(DeletePerson.class).get("delete");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Person person = Refusal.person(tx, id);
        if (person.getName() != null) {
            tx.relabel(new Texts(DeletePerson.class).get("delete.named", person.getName()));
        }
        IncomingReferences.to(space, tx, person, ModelPackage.Literals.OPT_OUT, OptOut.class).forEach(optOut -> OptOutAddresses.keep(optOut, person));
        tx.delete(person);
        return id;
    }
}
