// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.PhoneNumber;
import org.wellspring.model.base.Entity;

/** Adds a phone number to a person or an organization; answers its id. */
public final class AddPhone extends Addition {
    private final String number;
    private final String label;

    /** The label may be empty. */
    public AddPhone(UUID owner, String number, String label) {
        super(owner, "add.phone");
        this.number = number;
        this.label = label;
    }

    @Override
    Entity add(Space space, Tx tx, UUID to) {
        PhoneNumber phone = ModelFactory.eINSTANCE.createPhoneNumber();
        phone.setNumber(new FieldRules(space).filled(ModelPackage.Literals.PHONE_NUMBER__NUMBER, number));
        if (label != null && !label.isBlank()) {
            phone.setLabel(label.strip());
        }
        Refusal.parts(tx, to, "phones").add(phone);
        return phone;
    }
}
