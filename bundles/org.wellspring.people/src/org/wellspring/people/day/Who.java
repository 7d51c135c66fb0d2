// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.day;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Whom a row is about.
 *
 * @param people the first one is shown; a word to any of them settles a rhythm with them, too; empty where it is about nobody
 * @param name of the person or people, or what it is about where that is nobody
 * @param organization the person's; may be empty
 */
public record Who(List<UUID> people, String name, String organization) {
    /** Nothing of it is null. */
    public Who {
        people = List.copyOf(people);
        organization = organization == null ? "" : organization;
    }

    /** A person. */
    public static Who person(UUID id, String name, String organization) {
        return new Who(List.of(id), name, organization);
    }

    /** A thing. */
    public static Who nobody(String what) {
        return new Who(List.of(), what, "");
    }

    /** The person that is shown; empty where it is about nobody. */
    public Optional<UUID> person() {
        return people.stream().findFirst();
    }
}
