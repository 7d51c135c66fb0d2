// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.Person;
import org.wellspring.model.Role;
import org.wellspring.model.base.Entity;
import org.wellspring.people.Jobs;

/**
 * Gives a person a role that is now the current one (M11); an organization of that name is reused or made. A job they have at that
 * house already is told more of rather than made twice. Answers the role's id.
 */
public final class AddRole extends PersonAddition {
    private final String title;
    private final String organization;
    private UUID made;

    /** Either text may be empty, not both. */
    public AddRole(UUID person, String title, String organization) {
        super(person, "add.role");
        this.title = title;
        this.organization = organization;
    }

    /** At an organization that may have been made in the same transaction; its name then does not matter. */
    public AddRole at(UUID id) {
        made = id;
        return this;
    }

    @Override
    Entity add(Space space, Tx tx, Person to) {
        Role role = Organizations.role(space, tx, title, made == null ? organization : "", made);
        Optional<Role> known = Jobs.told(to.getRoles(), role).filter(job -> job.getTo() == null && role.getOrganization() != null);
        if (known.isPresent()) {
            Jobs.fill(known.get(), role);
            return known.get();
        }
        // the first role on the card without an end is the current one
        to.getRoles().add(0, role);
        return role;
    }
}
