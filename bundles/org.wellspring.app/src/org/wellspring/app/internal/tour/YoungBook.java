// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.tour;

import java.time.LocalDate;

import org.wellspring.app.internal.Texts;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;

/** A few people as a first import brings them, with nothing agreed yet: one state of the book that the tour shows. */
final class YoungBook extends Command<Void> {
    @Override
    public String label() {
        return Texts.get("tour.young");
    }

    @Override
    protected Void perform(Space space, Tx tx) {
        LocalDate today = LocalDate.now(space.clock());
        person(tx, "Stefan Moser", "friend", today.plusDays(3).minusYears(50).toString(), "");
        person(tx, "Ana Ruiz", "client", "--" + today.plusDays(5).toString().substring(5), "");
        person(tx, "Rosa Okafor", "mentor", "", "Met at the harbour fair. She is looking for a studio near the river.");
        person(tx, "Dev Mehta", "colleague", "", "");
        person(tx, "Inês Duarte", "friend", "", "");
        person(tx, "Malik Adeyemi", "networking", "", "");
        return null;
    }

    private static void person(Tx tx, String name, String kind, String birthday, String notes) {
        Person person = ModelFactory.eINSTANCE.createPerson();
        person.setName(name);
        person.getKinds().add(kind);
        person.setBirthday(birthday.isEmpty() ? null : birthday);
        person.setNotes(notes.isEmpty() ? null : notes);
        tx.add(person);
    }
}
