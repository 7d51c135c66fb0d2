// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.internal.people.ToldBy;
import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Changed;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Organization;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.RemoveDetail;
import org.wellspring.people.commands.RenameOrganization;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code organization set}: changes what is known of an organization, as one step. An empty text empties a field. */
@picocli.CommandLine.Command(name = "set")
public final class SetOrganization implements Verb {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    @Parameters(arity = "1..*", paramLabel = "ORGANIZATION", descriptionKey = "organization")
    private List<String> organization;
    @Option(names = "--name", paramLabel = "T", descriptionKey = "organization.rename")
    private String name;
    @Option(names = "--remove", paramLabel = "VALUE", descriptionKey = "organization.remove")
    private List<String> removed = List.of();
    @Mixin
    private OrganizationOptions options;

    /** What was set; merged if the name is that of another organization, which it is one with now. */
    record Done(Optional<UUID> transaction, List<UUID> ids, String done, boolean merged) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.line((merged ? paper.words("organization.merged", done) : done) + "  " + ids.getFirst());
        }
    }

    @Override
    public Answer run(Session session) {
        return session.changing(space -> set(session, space));
    }

    private Answer set(Session session, Space space) {
        UUID id = WhichOrganization.id(space, organization);
        EditEntity label = new EditEntity(id);
        session.ask(space, label);
        boolean[] merged = {false};
        Changed<UUID> changed = space.changeReturning(label.label(), tx -> {
            UUID now = id;
            removals(tx, id).forEach(command -> command.apply(space, tx));
            options.commands(id, tx).forEach(command -> command.apply(space, tx));
            label.apply(space, tx);
            if (name != null) {
                RenameOrganization.Renamed renamed = new RenameOrganization(id, name).apply(space, tx);
                merged[0] = renamed.merged();
                now = renamed.id();
            }
            return now;
        });
        return new Done(changed.transaction(), List.of(changed.result()),
                space.find(changed.result(), Organization.class).map(Organization::getName).orElse(""), merged[0]);
    }

    private List<Command<?>> removals(Tx tx, UUID id) {
        Organization which = tx.find(id, Organization.class).orElseThrow();
        List<Command<?>> commands = new ArrayList<>();
        EditEntity words = new EditEntity(id);
        List<String> others = new ArrayList<>(which.getAlsoKnownAs());
        List<String> tags = new ArrayList<>(which.getTags());
        for (String value : removed) {
            if (others.removeIf(other -> ToldBy.same(other, value))) {
                words.set(MODEL.getOrganization_AlsoKnownAs(), others);
            } else if (tags.removeIf(tag -> ToldBy.same(tag, value.replaceFirst("^#", "")))) {
                words.set(MODEL.getOrganization_Tags(), tags);
            } else if (which.getWebsite() != null && ToldBy.same(which.getWebsite(), value)) {
                words.set(MODEL.getOrganization_Website(), "");
            } else {
                commands.add(new RemoveDetail(ToldBy.detail(which, value)));
            }
        }
        commands.add(words);
        return commands;
    }
}
