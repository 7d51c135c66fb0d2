// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.base.Entity;

/** Adds an e-mail address to a person or an organization; answers its id. */
public final class AddEmail extends Addition {
    private final String address;
    private final String label;

    /** The label may be empty. */
    public AddEmail(UUID owner, String address, String label) {
        super(owner, "add.email");
        this.address = address;
        this.label = label;
    }

    @Override
    Entity add(Space space, Tx tx, UUID to) {
        EmailAddress email = ModelFactory.eINSTANCE.createEmailAddress();
        email.setAddress(new FieldRules(space).filled(ModelPackage.Literals.EMAIL_ADDRESS__ADDRESS, address));
        if (label != null && !label.isBlank()) {
            email.setLabel(label.strip());
        }
        Refusal.parts(tx, to, "emails").add(email);
        return email;
    }
}
