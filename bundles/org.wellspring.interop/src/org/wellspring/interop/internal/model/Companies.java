// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.model;

import java.util.List;

import org.wellspring.model.CustomField;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.PhoneNumber;
import org.wellspring.model.WebLink;

/** The card of an organization, read as an organization rather than as a person of that name. */
public final class Companies {
    private Companies() {
    }

    /** The organization; its numbers and addresses, for which it has no field of its own, are custom fields. */
    public static Organization of(Person read) {
        Organization organization = ModelFactory.eINSTANCE.createOrganization();
        organization.setName(read.getName());
        organization.getAlsoKnownAs().addAll(read.getNicknames());
        organization.getTags().addAll(read.getTags());
        organization.setNotes(read.getNotes());
        organization.getAddresses().addAll(List.copyOf(read.getAddresses()));
        read.getLinks().stream().findFirst().ifPresent(link -> organization.setWebsite(link.getUri()));
        read.getPhones().forEach(p -> field(organization, "phone", p.getLabel(), p.getNumber()));
        read.getEmails().forEach(e -> field(organization, "email", e.getLabel(), e.getAddress()));
        read.getLinks().stream().skip(1).forEach(l -> field(organization, "link", l.getLabel(), l.getUri()));
        return organization;
    }

    private static void field(Organization organization, String what, String label, String value) {
        CustomField field = ModelFactory.eINSTANCE.createCustomField();
        field.setName(label == null ? what : what + " " + label);
        field.setValue(value);
        organization.getCustomFields().add(field);
    }

    /** The organization as if it were a person, for writing its card: {@link #of} the other way round. */
    public static Person person(Organization organization) {
        Person person = ModelFactory.eINSTANCE.createPerson();
        person.setId(organization.getId());
        person.setName(organization.getName());
        person.getNicknames().addAll(organization.getAlsoKnownAs());
        person.getTags().addAll(organization.getTags());
        person.setNotes(organization.getNotes());
        person.getAddresses().addAll(List.copyOf(organization.getAddresses()));
        person.getSources().addAll(List.copyOf(organization.getSources()));
        if (organization.getWebsite() != null) {
            link(person, organization.getWebsite(), null);
        }
        for (CustomField field : List.copyOf(organization.getCustomFields())) {
            String name = field.getName() == null ? "" : field.getName();
            String label = name.contains(" ") ? name.substring(name.indexOf(' ') + 1) : null;
            switch (name.split(" ", 2)[0]) {
                case "phone" -> {
                    PhoneNumber phone = ModelFactory.eINSTANCE.createPhoneNumber();
                    phone.setNumber(field.getValue());
                    phone.setLabel(label);
                    person.getPhones().add(phone);
                }
                case "email" -> {
                    EmailAddress email = ModelFactory.eINSTANCE.createEmailAddress();
                    email.setAddress(field.getValue());
                    email.setLabel(label);
                    person.getEmails().add(email);
                }
                case "link" -> link(person, field.getValue(), label);
                default -> person.getCustomFields().add(field);
            }
        }
        return person;
    }

    private static void link(Person person, String uri, String label) {
        WebLink link = ModelFactory.eINSTANCE.createWebLink();
        link.setUri(uri);
        link.setLabel(label);
        person.getLinks().add(link);
    }
}
