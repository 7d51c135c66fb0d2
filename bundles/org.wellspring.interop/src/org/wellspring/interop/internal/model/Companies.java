// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.wellspring.interop.internal.text.Texts;
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

    /** The organization that a record is about; what only people have stays with the record. */
    public static Organization of(Person read) {
        Organization organization = ModelFactory.eINSTANCE.createOrganization();
        organization.setName(read.getName());
        organization.getAlsoKnownAs().addAll(read.getNicknames());
        organization.getTags().addAll(read.getTags());
        organization.setNotes(read.getNotes());
        organization.getEmails().addAll(EcoreUtil.copyAll(read.getEmails()));
        organization.getPhones().addAll(EcoreUtil.copyAll(read.getPhones()));
        organization.getLinks().addAll(EcoreUtil.copyAll(read.getLinks()));
        organization.getAddresses().addAll(EcoreUtil.copyAll(read.getAddresses()));
        organization.getCustomFields().addAll(EcoreUtil.copyAll(read.getCustomFields()));
        return organization;
    }

    /** Whether there is more to say of it than that people work there: a record of its own, or a way to reach it. */
    public static boolean standsAlone(Organization organization) {
        return !organization.getSources().isEmpty() || !organization.getEmails().isEmpty() || !organization.getPhones().isEmpty()
                || !organization.getLinks().isEmpty() || !organization.getAddresses().isEmpty() || !organization.getCustomFields().isEmpty()
                || said(organization.getWebsite()) || said(organization.getNotes());
    }

    /** That it is an organization, and how it is reached, in a line. */
    public static String about(Organization organization) {
        return Stream.of(Stream.of(Texts.say("about.organization")), organization.getEmails().stream().limit(1).map(EmailAddress::getAddress),
                organization.getPhones().stream().limit(1).map(PhoneNumber::getNumber)).flatMap(s -> s).collect(Collectors.joining(" · "));
    }

    private static boolean said(String text) {
        return text != null && !text.isBlank();
    }

    /** The organization as if it were a person, for writing its record: {@link #of} the other way round. */
    public static Person person(Organization organization) {
        Person person = ModelFactory.eINSTANCE.createPerson();
        person.setId(organization.getId());
        person.setName(organization.getName());
        person.getNicknames().addAll(organization.getAlsoKnownAs());
        person.getTags().addAll(organization.getTags());
        person.setNotes(organization.getNotes());
        person.getEmails().addAll(EcoreUtil.copyAll(organization.getEmails()));
        person.getPhones().addAll(EcoreUtil.copyAll(organization.getPhones()));
        person.getAddresses().addAll(EcoreUtil.copyAll(organization.getAddresses()));
        person.getSources().addAll(EcoreUtil.copyAll(organization.getSources()));
        Optional.ofNullable(organization.getWebsite()).filter(Companies::said).ifPresent(uri -> link(person, uri, null));
        person.getLinks().addAll(EcoreUtil.copyAll(organization.getLinks()));
        for (CustomField field : List.copyOf(organization.getCustomFields())) {
            field(person, field);
        }
        return person;
    }

    /** Books of a version before kept the numbers, addresses and pages of an organization as fields of such names. */
    private static void field(Person person, CustomField field) {
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
            default -> person.getCustomFields().add(EcoreUtil.copy(field));
        }
    }

    private static void link(Person person, String uri, String label) {
        WebLink link = ModelFactory.eINSTANCE.createWebLink();
        link.setUri(uri);
        link.setLabel(label);
        person.getLinks().add(link);
    }
}
