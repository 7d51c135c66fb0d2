// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EReference;
import org.wellspring.core.Refusals;
import org.wellspring.core.SpaceException;
import org.wellspring.core.Tx;
import org.wellspring.model.Person;
import org.wellspring.model.base.Entity;

/** Words of this feature for what can't be done. */
final class Refusal {
    private Refusal() {
    }

    static SpaceException because(String key, Object... arguments) {
        return Refusals.because(Refusal.class, key, arguments);
    }

    /** What a person or an organization has of something; refused where it can have none. */
    @SuppressWarnings("unchecked")
    static List<Entity> parts(Tx tx, UUID owner, String list) {
        Entity entity = Refusals.existing(tx, owner, Entity.class);
        if (entity.eClass().getEStructuralFeature(list) instanceof EReference reference && reference.isMany() && reference.isContainment()) {
            return (List<Entity>) entity.eGet(reference);
        }
        throw because("noPlace");
    }

    static Person person(Tx tx, UUID id) {
        return Refusals.existing(tx, id, Person.class);
    }
}
