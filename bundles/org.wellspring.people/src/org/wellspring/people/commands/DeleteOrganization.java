// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Organization;
import org.wellspring.model.Role;
import org.wellspring.model.base.Entity;

/** Deletes an organization. Who worked there keeps what they do, and works there no more. Answers the id. */
public final class DeleteOrganization extends Command<UUID> {
    private final UUID id;

    /** This organization. */
    public DeleteOrganization(UUID id) {
        this.id = id;
    }

    @Override
    public String label() {
        return new Texts(DeleteOrganization.class).get("delete.organization");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Organization organization = Refusals.existing(tx, id, Organization.class);
        if (organization.getName() != null) {
            tx.relabel(new Texts(DeleteOrganization.class).get("delete.named", organization.getName()));
        }
        for (Entity entity : IncomingReferences.to(space, tx, organization)) {
            IncomingReferences.release(entity, organization);
            if (entity instanceof Role role && blank(role.getTitle()) && blank(role.getDepartment())) {
                tx.delete(role);
            }
        }
        tx.delete(organization);
        return id;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
