// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.UUID;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.wellspring.core.Command;
import org.wellspring.core.Tx;

/**
 * Sets fields of a person, or of anything a person has: a need's state, an address's label. Answers whether anything
 * changed.
 */
public final class EditEntity implements Command<Boolean> {
    /** Of the object with this id. */
    public EditEntity(UUID id) {
    }

    /** Sets a feature; a many-valued one takes a collection. Null unsets. */
    public EditEntity set(EStructuralFeature feature, Object value) {
        return this;
    }

    @Override
    public String label() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Boolean apply(Tx tx) {
        throw new UnsupportedOperationException();
    }
}
