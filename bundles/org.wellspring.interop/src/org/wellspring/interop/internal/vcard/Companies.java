// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard;

import java.util.List;

import org.wellspring.model.CustomField;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;

/** The card of an organization, read as an organization rather than as a person of that name. */
final class Companies {
    private Companies() {
    }

    /** The organization; its numbers and addresses, for which it has no field of its own, are custom fields. */
    static Organization of(Person read) {
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
}
