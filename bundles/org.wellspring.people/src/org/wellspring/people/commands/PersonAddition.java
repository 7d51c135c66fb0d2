// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.Person;
import org.wellspring.model.base.Entity;

/** Adds what only people have. */
abstract class PersonAddition extends Addition {
    PersonAddition(UUID person, String labelKey) {
        super(person, labelKey);
    }

    @Override
    final Entity add(Space space, Tx tx, UUID to) {
        return add(space, tx, Refusal.person(tx, to));
    }

    /** Makes it and puts it into the person. */
    abstract Entity add(Space space, Tx tx, Person to);
}
