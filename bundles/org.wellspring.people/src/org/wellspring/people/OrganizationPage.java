// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The page of an organization (M11): who it is, how to reach it, and who works or worked there.
 *
 * @param alsoKnownAs other names
 * @param website its page, in books of a version before; may be empty. Newer pages are among the contacts
 * @param contacts addresses, numbers, links, in the order of the card
 * @param fields fields of the user's own, and what a file said that has no place of its own
 * @param notes Markdown; may be empty
 * @param people who works there, then who worked there, by name
 */
public record OrganizationPage(UUID id, String name, List<String> alsoKnownAs, List<String> tags, String website,
        List<PersonPage.Contact> contacts, List<PersonPage.Field> fields, String notes, List<Member> people) {

    /**
     * Somebody who works or worked there.
     *
     * @param role id of the role
     * @param title what they do there; may be empty
     * @param department may be empty
     * @param photo whether there is a photo of them
     * @param current whether they work there today
     */
    public record Member(UUID role, UUID person, String name, String title, String department, boolean photo,
            Optional<LocalDate> from, Optional<LocalDate> to, boolean current) {
    }

    /** How many people work there now. */
    public int workThere() {
        return (int) people.stream().filter(Member::current).map(Member::person).distinct().count();
    }
}
