// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.model.PhoneNumber;

/** Adds a person; answers the new id. */
public final class CreatePerson extends Command<UUID> {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private final String name;
    private final List<String> kinds = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<String> emails = new ArrayList<>();
    private final List<String> phones = new ArrayList<>();
    private String title = "";
    private String organization = "";
    private final Map<EStructuralFeature, Object> more = new LinkedHashMap<>();
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

    /** Any other field of the person, as {@link EditEntity#set} takes it: a birthday, a given name that is not to be guessed. */
    public CreatePerson set(EStructuralFeature feature, Object value) {
        more.put(feature, value);
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
    protected UUID perform(Space space, Tx tx) {
        FieldRules rules = new FieldRules(space);
        Person person = ModelFactory.eINSTANCE.createPerson();
        Map<EStructuralFeature, Object> told = new LinkedHashMap<>(more);
        told.put(MODEL.getPerson_Name(), rules.filled(MODEL.getPerson_Name(), name));
        EditEntity.edit(person, told, rules);
        person.getKinds().addAll(kinds);
        person.getTags().addAll(tags);
        emails.forEach(address -> {
            EmailAddress email = ModelFactory.eINSTANCE.createEmailAddress();
            email.setAddress(rules.filled(MODEL.getEmailAddress_Address(), address));
            person.getEmails().add(email);
        });
        phones.forEach(number -> {
            PhoneNumber phone = ModelFactory.eINSTANCE.createPhoneNumber();
            phone.setNumber(rules.filled(MODEL.getPhoneNumber_Number(), number));
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
