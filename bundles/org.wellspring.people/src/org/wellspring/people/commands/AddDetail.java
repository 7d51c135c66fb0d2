// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EReference;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.Person;
import org.wellspring.model.base.Entity;

/** Adds anything else a person can have: an address, a link, a custom field, a tie, a facet. Answers its id. */
public final class AddDetail extends Addition {
    private final EReference list;
    private final Entity detail;

    /** Into this containment list of this person; the detail is new and in no space. */
    public AddDetail(UUID person, EReference list, Entity detail) {
        super(person, "add.detail");
        if (!list.isContainment() || !list.isMany() || !list.getEReferenceType().isInstance(detail)) {
            throw new IllegalArgumentException(list.getName() + " holds no " + detail.eClass().getName());
        }
        this.list = list;
        this.detail = detail;
    }

    @Override
    @SuppressWarnings("unchecked")
    Entity add(Space space, Tx tx, Person to) {
        ((List<Entity>) to.eGet(list)).add(detail);
        return detail;
    }
}
