// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.spi;

import java.util.List;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.people.OrganizationReader;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;

/** The person a user means by an id or an unambiguous name. */
public final class Whom {
    private Whom() {
    }

    /**
     * The person.
     *
     * @throws Failure if nobody is called so, or several are; those are named then
     */
    public static PersonRow of(Space space, String idOrName) {
        List<PersonRow> found = new People(space).named(idOrName);
        if (found.isEmpty()) {
            throw Failure.of(new OrganizationReader(space).named(idOrName).isEmpty() ? "unknown-person" : "no-person", idOrName);
        }
        if (found.size() > 1) {
            throw Failure.ambiguous(idOrName, Failure.Candidate.of(space, found));
        }
        return found.getFirst();
    }

    /** The person, named by one or more words that belong together. */
    public static PersonRow of(Space space, List<String> words) {
        return of(space, String.join(" ", words));
    }

    /** The person's id. */
    public static UUID id(Space space, List<String> words) {
        return of(space, words).id();
    }
}
