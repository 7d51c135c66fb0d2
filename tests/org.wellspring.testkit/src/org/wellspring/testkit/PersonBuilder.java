// SPDX-License-Identifier: EPL-2.0
package org.wellspring.testkit;

import java.time.LocalDate;

import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.CustomField;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Need;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.PersonStatus;
import org.wellspring.model.PhoneNumber;
import org.wellspring.model.Rhythm;
import org.wellspring.model.Role;
import org.wellspring.model.WebLink;

/** Builds a person in the words of a sentence: {@code aPerson("Ana Ruiz").email("ana@ruiz.example").in(space)}. */
public final class PersonBuilder {
    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;
    private final Person person = MODEL.createPerson();

    private PersonBuilder(String name) {
        person.setName(name);
        int space = name.lastIndexOf(' ');
        person.setGivenName(space < 0 ? name : name.substring(0, space));
        if (space >= 0) {
            person.setFamilyName(name.substring(space + 1));
        }
    }

    /** Begins a person; the last word of the name is the family name. */
    public static PersonBuilder aPerson(String name) {
        return new PersonBuilder(name);
    }

    /** With a role at an organization that is in the space, or is added before the person. */
    public PersonBuilder worksAt(Organization organization, String title) {
        Role role = MODEL.createRole();
        role.setOrganization(organization);
        role.setTitle(title);
        person.getRoles().add(role);
        return this;
    }

    /** With one more e-mail address. */
    public PersonBuilder email(String address) {
        EmailAddress email = MODEL.createEmailAddress();
        email.setAddress(address);
        person.getEmails().add(email);
        return this;
    }

    /** With one more phone number. */
    public PersonBuilder phone(String number) {
        PhoneNumber phone = MODEL.createPhoneNumber();
        phone.setNumber(number);
        person.getPhones().add(phone);
        return this;
    }

    /** With one more link. */
    public PersonBuilder link(String uri) {
        WebLink link = MODEL.createWebLink();
        link.setUri(uri);
        person.getLinks().add(link);
        return this;
    }

    /** With one more custom field. */
    public PersonBuilder field(String name, String value) {
        CustomField field = MODEL.createCustomField();
        field.setName(name);
        field.setValue(value);
        person.getCustomFields().add(field);
        return this;
    }

    /** With an open need (M3). */
    public PersonBuilder needs(String what) {
        Need need = MODEL.createNeed();
        need.setWhat(what);
        person.getNeeds().add(need);
        return this;
    }

    /** With tags (M12). */
    public PersonBuilder tagged(String... tags) {
        person.getTags().addAll(java.util.List.of(tags));
        return this;
    }

    /** With relationship kinds (M5). */
    public PersonBuilder kinds(String... kinds) {
        person.getKinds().addAll(java.util.List.of(kinds));
        return this;
    }

    /** With notes. */
    public PersonBuilder notes(String text) {
        person.setNotes(text);
        return this;
    }

    /** With a birthday as vCard writes it. */
    public PersonBuilder birthday(String partialDate) {
        person.setBirthday(partialDate);
        return this;
    }

    /** With a status (M8). */
    public PersonBuilder status(PersonStatus status) {
        person.setStatus(status);
        return this;
    }

    /** Met on a day. */
    public PersonBuilder metOn(LocalDate day) {
        person.setMetOn(day);
        return this;
    }

    /** With a rhythm of one's own (F3), in days. */
    public PersonBuilder everyDays(int ideal, int max) {
        Rhythm rhythm = MODEL.createRhythm();
        rhythm.setIdealDays(ideal);
        rhythm.setMaxDays(max);
        person.setRhythm(rhythm);
        return this;
    }

    /** The person, in no space yet. */
    public Person build() {
        return person;
    }

    /** The person, added in a transaction that is open. */
    public Person in(Tx tx) {
        return tx.add(person);
    }

    /** The person, added to a space in a change of its own. */
    public Person in(Space space) {
        space.change("Add " + person.getName(), tx -> {
            tx.add(person);
        });
        return person;
    }
}
