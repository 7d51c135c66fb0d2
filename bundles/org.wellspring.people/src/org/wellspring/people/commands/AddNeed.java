// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.time.LocalDate;
import java.util.UUID;

import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Need;
import org.wellspring.model.Person;
import org.wellspring.model.base.Entity;

/** Notes something a person could use help with (M3); answers the need's id. */
public final class AddNeed extends PersonAddition {
    private final String what;

    /** For this person. */
    public AddNeed(UUID person, String what) {
        super(person, "add.need");
        this.what = what;
    }

    @Override
    Entity add(Space space, Tx tx, Person to) {
        Need need = ModelFactory.eINSTANCE.createNeed();
        need.setWhat(Refusals.filled(what));
        need.setSince(LocalDate.now(space.clock()));
        to.getNeeds().add(need);
        return need;
    }
}
