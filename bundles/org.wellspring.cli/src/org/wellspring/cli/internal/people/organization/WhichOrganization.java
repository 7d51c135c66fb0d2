// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people.organization;

import java.util.List;
import java.util.UUID;

import org.wellspring.cli.spi.Failure;
import org.wellspring.core.Space;
import org.wellspring.people.OrganizationReader;
import org.wellspring.people.OrganizationRow;

/** The organization a user means by an id or an unambiguous name. */
final class WhichOrganization {
    private WhichOrganization() {
    }

    /**
     * The organization, named by one or more words that belong together.
     *
     * @throws Failure if none is called so, or several are; those are named then
     */
    static OrganizationRow of(Space space, List<String> words) {
        String text = String.join(" ", words);
        List<OrganizationRow> found = new OrganizationReader(space).named(text);
        if (found.isEmpty()) {
            throw Failure.of("unknown-organization", text);
        }
        if (found.size() > 1) {
            throw Failure.ambiguous("ambiguous-organization", text, found.stream().map(WhichOrganization::candidate).toList());
        }
        return found.getFirst();
    }

    private static Failure.Candidate candidate(OrganizationRow row) {
        return new Failure.Candidate(row.id(), row.name(), "", row.email().isEmpty() ? row.phone() : row.email());
    }

    /** Its id. */
    static UUID id(Space space, List<String> words) {
        return of(space, words).id();
    }
}
