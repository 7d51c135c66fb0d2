// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.model.PhoneNumber;

/** Adds a person; answers the new id. */
public final class CreatePerson implements Command<UUID> {
    private final String name;
    private final List<String> kinds = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<String> emails = new ArrayList<>();
    private final List<String> phones = new ArrayList<>();
    private String title = "";
    private String organization = "";
    private LocalDate metOn;

    /** With the name in its own order. */
    public CreatePerson(String name) {
        this.name = name;
    }

    /** What they do and where; an organization of that name is reused or made. Either may be empty. */
    public CreatePerson role(String newTitle, String newOrganization) {
        title = newTitle == null ? "" : newTitle;
        organization = newOrganization == null ? "" : newOrganization;
        return this;
    }

    /** Relationship kinds (M5). */
    public CreatePerson kinds(String... more) {
        kinds.addAll(List.of(more));
        return this;
    }

    /** Tags (M12). */
    public CreatePerson tags(String... more) {
        tags.addAll(List.of(more));
        return this;
    }

    /** An e-mail address; may be called several times. */
    public CreatePerson email(String address) {
        emails.add(address);
        return this;
    }

    /** A phone number; may be called several times. */
    public CreatePerson phone(String number) {
        phones.add(number);
        return this;
    }

    /** The day the relationship began. */
    public CreatePerson metOn(LocalDate day) {
        metOn = day;
        return this;
    }

    @Override
    public String label() {
        return new Texts(CreatePerson.class).get("create", name == null ? "" : name.strip());
    }

    @Override
    public UUID apply(Space space, Tx tx) {
        Person person = ModelFactory.eINSTANCE.createPerson();
        person.setName(Refusals.filled(name));
        person.getKinds().addAll(kinds);
        person.getTags().addAll(tags);
        emails.forEach(address -> {
            EmailAddress email = ModelFactory.eINSTANCE.createEmailAddress();
            email.setAddress(Refusals.filled(address));
            person.getEmails().add(email);
        });
        phones.forEach(number -> {
            PhoneNumber phone = ModelFactory.eINSTANCE.createPhoneNumber();
            phone.setNumber(Refusals.filled(number));
            person.getPhones().add(phone);
        });
        if (metOn != null) {
            person.setMetOn(metOn);
        }
        if (!(title + organization).isBlank()) {
            person.getRoles().add(Organizations.role(space, tx, title, organization));
        }
        return tx.add(person).getId();
    }
}
