// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.UUID;

import org.wellspring.core.Refusals;
import org.wellspring.core.SpaceException;
import org.wellspring.core.Tx;
import org.wellspring.model.Person;

/** Words of this feature for what can't be done. */
final class Refusal {
    private Refusal() {
    }

    static SpaceException because(String key, Object... arguments) {
        return Refusals.because(Refusal.class, key, arguments);
    }

    static Person person(Tx tx, UUID id) {
        return Refusals.existing(tx, id, Person.class);
    }
}
