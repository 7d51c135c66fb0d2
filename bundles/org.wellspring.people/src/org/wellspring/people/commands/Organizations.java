// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Organization;
import org.wellspring.model.Role;
import org.wellspring.people.Names;

/** Finds organizations by name, so that none is made twice (M11). */
public final class Organizations {
    private static final String WITH_PEOPLE = """
            SELECT o.id FROM person p JOIN object o ON o.n = p.organization_n WHERE p.place = ? LIMIT 1""";
    private static final String ALL = "SELECT id, title FROM object WHERE class = ? AND title LIKE ?";

    private Organizations() {
    }

    /** The organization with this name, however accents and capitals are written. Any thread. */
    public static Optional<UUID> named(Rows rows, String name) {
        String folded = Names.folded(name);
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        return rows.first(WITH_PEOPLE, r -> r.id(1), folded)
                .or(() -> rows.query(ALL, r -> Names.folded(r.text(2)).equals(folded) ? r.id(1) : null,
                        ModelPackage.eINSTANCE.getOrganization(), pattern(name)).stream().filter(id -> id != null)
                        .findFirst());
    }

    /** LIKE knows capitals of ASCII only, so other letters are left open and compared afterwards. */
    private static String pattern(String name) {
        return name.strip().codePoints().mapToObj(c -> c < 0x80 && Character.isLetterOrDigit(c) ? Character.toString(c) : "%")
                .reduce("", String::concat) + "%";
    }

    /** A new role at an organization found or made; either text may be empty, not both. */
    static Role role(Space space, Tx tx, String title, String organization) {
        String what = title == null ? "" : title.strip();
        String where = organization == null ? "" : organization.strip();
        Refusals.filled(what + where);
        Role role = ModelFactory.eINSTANCE.createRole();
        if (!what.isEmpty()) {
            role.setTitle(what);
        }
        if (!where.isEmpty()) {
            role.setOrganization(existing(space, tx, where).orElseGet(() -> {
                Organization fresh = ModelFactory.eINSTANCE.createOrganization();
                fresh.setName(where);
                return tx.add(fresh);
            }));
        }
        return role;
    }

    private static Optional<Organization> existing(Space space, Tx tx, String name) {
        return named(space.rows(), name).flatMap(id -> tx.find(id, Organization.class));
    }
}
