// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.wellspring.cli.internal.people.ReachOptions;
import org.wellspring.cli.internal.people.ToldBy;
import org.wellspring.core.Command;
import org.wellspring.core.Tx;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Organization;
import org.wellspring.people.commands.EditEntity;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What can be said of an organization, new or not. */
public final class OrganizationOptions {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    @Option(names = "--also", paramLabel = "NAME", descriptionKey = "organization.also")
    private List<String> also = List.of();
    @Mixin
    private ReachOptions reach;
    @Option(names = "--tag", paramLabel = "T", descriptionKey = "person.tag")
    private List<String> tags = List.of();
    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "person.note")
    private String note;

    /** The commands that say it of an organization, in the transaction they will run in. */
    List<Command<?>> commands(UUID id, Tx tx) {
        Organization organization = tx.find(id, Organization.class).orElseThrow();
        List<Command<?>> commands = new ArrayList<>();
        EditEntity edit = new EditEntity(id);
        if (!also.isEmpty()) {
            edit.set(MODEL.getOrganization_AlsoKnownAs(), more(organization.getAlsoKnownAs(), also));
        }
        if (!tags.isEmpty()) {
            edit.set(MODEL.getOrganization_Tags(), more(organization.getTags(), tags.stream().map(tag -> tag.strip().replaceFirst("^#", "")).toList()));
        }
        if (note != null) {
            edit.set(MODEL.getOrganization_Notes(), note);
        }
        if (!also.isEmpty() || !tags.isEmpty() || note != null) {
            commands.add(edit);
        }
        commands.addAll(reach.additions(organization));
        return commands;
    }

    private static List<String> more(List<String> has, List<String> said) {
        List<String> all = new ArrayList<>(has);
        said.stream().map(String::strip).filter(word -> !word.isEmpty() && all.stream().noneMatch(other -> ToldBy.same(other, word))).forEach(all::add);
        return all;
    }
}
