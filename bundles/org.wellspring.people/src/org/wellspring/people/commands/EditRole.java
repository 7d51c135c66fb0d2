// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Role;

/**
 * Changes what a person does and where (M11); an organization of that name is reused or made, and another role that tells of the same
 * job becomes one with it. Answers the role's id.
 */
public final class EditRole extends Command<UUID> {
    private final UUID id;
    private Optional<String> title = Optional.empty();
    private Optional<String> organization = Optional.empty();

    /** Of this role. */
    public EditRole(UUID role) {
        this.id = role;
    }

    /** What they do; empty text takes it away, unless nothing would be left. */
    public EditRole title(String text) {
        title = Optional.of(text.strip());
        return this;
    }

    /** Where; empty text takes it away, unless nothing would be left. */
    public EditRole organization(String name) {
        organization = Optional.of(name.strip());
        return this;
    }

    @Override
    public String label() {
        return new Texts(EditRole.class).get("edit.role");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Role role = Refusals.existing(tx, id, Role.class);
        String what = title.orElse(role.getTitle());
        String where = organization.orElse(role.getOrganization() == null ? "" : role.getOrganization().getName());
        Role wanted = Organizations.role(space, tx, what, where);
        role.setTitle(wanted.getTitle());
        if (organization.isPresent()) {
            role.setOrganization(wanted.getOrganization());
        }
        Organizations.oneJob(tx, role);
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, StepLabel.whom(role), StepLabel.words(role)));
        return id;
    }
}
