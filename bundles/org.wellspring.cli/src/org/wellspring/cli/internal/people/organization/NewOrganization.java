// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people.organization;

import java.util.List;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Changed;
import org.wellspring.core.Space;
import org.wellspring.people.commands.CreateOrganization;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code organization new}: adds an organization (M11). */
@Command(name = "new")
public final class NewOrganization implements Verb {
    @Parameters(arity = "1..*", paramLabel = "NAME", descriptionKey = "organization.name")
    private List<String> name;
    @Mixin
    private OrganizationOptions options;

    @Override
    public Answer run(Session session) {
        return session.changing(space -> create(session, space));
    }

    private Answer create(Session session, Space space) {
        CreateOrganization command = new CreateOrganization(String.join(" ", name));
        session.ask(space, command);
        Changed<UUID> changed = space.changeReturning(command.label(), tx -> {
            UUID id = command.apply(space, tx);
            options.commands(id, tx).forEach(more -> more.apply(space, tx));
            tx.relabel(command.label());
            return id;
        });
        return Saved.of(changed, command.label());
    }
}
