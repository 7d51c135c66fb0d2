// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind;

import org.wellspring.mastermind.GroupPage.Passed;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.commands.CreatePerson;

/** A contact that somebody passed on, on its way into my own book. */
public final class KeptContact {
    private KeptContact() {
    }

    /** What makes a person of it; whether they are there already is asked among duplicates. */
    public static CreatePerson of(Passed contact) {
        CreatePerson person = new CreatePerson(contact.name()).role("", contact.organization());
        if (!contact.email().isBlank()) {
            person.email(contact.email());
        }
        if (!contact.phone().isBlank()) {
            person.phone(contact.phone());
        }
        return contact.note().isBlank() ? person : person.set(ModelPackage.Literals.PERSON__NOTES, contact.note());
    }
}
