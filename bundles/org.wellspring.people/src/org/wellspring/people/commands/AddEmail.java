// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.model.base.Entity;

/** Adds an e-mail address; answers its id. */
public final class AddEmail extends Addition {
    private final String address;
    private final String label;

    /** The label may be empty. */
    public AddEmail(UUID person, String address, String label) {
        super(person, "add.email");
        this.address = address;
        this.label = label;
    }

    @Override
    Entity add(Space space, Tx tx, Person to) {
        EmailAddress email = ModelFactory.eINSTANCE.createEmailAddress();
        email.setAddress(new FieldRules(space).filled(ModelPackage.Literals.EMAIL_ADDRESS__ADDRESS, address));
        if (label != null && !label.isBlank()) {
            email.setLabel(label.strip());
        }
        to.getEmails().add(email);
        return email;
    }
}
