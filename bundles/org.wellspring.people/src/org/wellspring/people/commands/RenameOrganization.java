// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Organization;
import org.wellspring.people.spelling.Names;

/**
 * Gives an organization another name; whoever works there works there under the new one (M11). Where another organization has
 * the very name, the two become one, and the former name becomes another name of it.
 */
public final class RenameOrganization extends Command<RenameOrganization.Renamed> {
    private final UUID id;
    private final String name;

    /**
     * What became of it.
     *
     * @param id the organization that has the name now
     * @param merged whether that is another one, which was there before
     */
    public record Renamed(UUID id, boolean merged) {
    }

    /** The organization and its new name. */
    public RenameOrganization(UUID id, String name) {
        this.id = id;
        this.name = name;
    }

    @Override
    public String label() {
        return new Texts(RenameOrganization.class).get("rename");
    }

    @Override
    protected Renamed perform(Space space, Tx tx) {
        Organization organization = Refusals.existing(tx, id, Organization.class);
        if (name == null || name.isBlank()) {
            throw Refusal.because("namelessOrganization");
        }
        String wanted = new FieldRules(space).filled(ModelPackage.eINSTANCE.getOrganization_Name(), name);
        String before = organization.getName();
        Optional<Organization> there = Organizations.another(space, tx, wanted, id);
        if (there.isPresent()) {
            tx.relabel(new Texts(RenameOrganization.class).get("merge.named", there.get().getName(), before));
            new OrganizationMerge(space, tx, there.get(), organization).merge();
            return new Renamed(there.get().getId(), true);
        }
        if (!wanted.equals(before)) {
            tx.relabel(new Texts(RenameOrganization.class).get("rename.named", before, wanted));
            organization.setName(wanted);
            organization.getAlsoKnownAs().removeIf(other -> Names.folded(other).equals(Names.folded(wanted)));
        }
        return new Renamed(id, false);
    }
}
