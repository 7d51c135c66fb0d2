// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people.organization;

import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Space;
import org.wellspring.core.words.Texts;
import org.wellspring.people.OrganizationRow;
import org.wellspring.people.commands.DeleteOrganization;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code organization delete}: takes an organization out of the book; undo brings it back. */
@Command(name = "delete")
public final class DeleteOrganizationVerb implements Verb {
    @Parameters(arity = "1..*", paramLabel = "ORGANIZATION", descriptionKey = "organization")
    private List<String> organization;

    @Override
    public Answer run(Session session) {
        return session.changing(space -> delete(session, space));
    }

    private Answer delete(Session session, Space space) {
        OrganizationRow row = WhichOrganization.of(space, organization);
        return Saved.of(session.run(space, new DeleteOrganization(row.id())),
                new Texts(DeleteOrganizationVerb.class).get("organization.deleted", row.name(), row.people()));
    }
}
