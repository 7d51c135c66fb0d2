// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people.person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;

/**
 * A person who was added or changed.
 *
 * @param transaction what {@code undo} takes back; empty if nothing was different
 * @param done what was done, a sentence; not part of the promise to programs
 * @param alike who may be the same, of somebody new (M13)
 * @param alikeOrganizations names of the book that are very like that of an organization which was made (M11)
 */
record SavedPerson(Optional<UUID> transaction, List<UUID> ids, String done, List<Failure.Candidate> alike, List<String> alikeOrganizations)
        implements Answer {
    @Override
    public void print(Paper paper) {
        paper.line(done + "  " + ids.getFirst());
        alike.forEach(other -> paper.say("person.alike", other.name(), other.organization(), other.id().toString()));
        alikeOrganizations.forEach(name -> paper.say("person.alike.organization", name));
    }
}
