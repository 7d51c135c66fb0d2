// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.people.People;
import org.wellspring.people.PersonPage;
import org.wellspring.people.PersonPage.Contact;
import org.wellspring.people.PersonPage.RoleLine;

/**
 * What of somebody in my book can be copied for a group: nothing of it is there before a member chose it, one field after the other (sharing.md). Any thread.
 *
 * @param organization where they are now; empty where unknown
 * @param emails the preferred one first
 * @param phones the preferred one first
 */
public record ContactToPassOn(String name, String organization, List<String> emails, List<String> phones) {
    /** Of a person of my book; empty if they are not there. */
    public static Optional<ContactToPassOn> of(Space book, UUID person) {
        return new People(book).page(person).map(page -> new ContactToPassOn(page.row().name(),
                page.roles().stream().filter(RoleLine::current).map(RoleLine::organizationName).filter(name -> !name.isBlank()).findFirst().orElse(""),
                values(page, "email"), values(page, "phone")));
    }

    private static List<String> values(PersonPage page, String kind) {
        return page.contacts().stream().filter(one -> one.kind().equals(kind)).sorted((a, b) -> Boolean.compare(b.preferred(), a.preferred()))
                .map(Contact::value)
                .toList();
    }
}
