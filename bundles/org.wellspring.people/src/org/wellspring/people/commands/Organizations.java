// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.Role;
import org.wellspring.people.Jobs;
import org.wellspring.people.spelling.Names;
import org.wellspring.people.spelling.OrganizationNames;
import org.wellspring.people.spelling.OrganizationNames.Parts;

/** Finds organizations by name, so that none is made twice (M11). */
public final class Organizations {
    private static final String WITH_PEOPLE = """
            SELECT DISTINCT o.id, o.title FROM person p JOIN object o ON o.n = p.organization_n WHERE p.place = ?
            ORDER BY o.n""";
    private static final String ALL = "SELECT id, title FROM object WHERE class = ? ORDER BY n";

    private record Named(UUID id, String title) {
    }

    private Organizations() {
    }

    /** The organization with this name, by the rules of {@link OrganizationNames}; the very form of it first. Any thread. */
    public static Optional<UUID> named(Space space, String name) {
        return named(Rows.of(space), OrganizationNames.parts(name), id -> true);
    }

    /** The names of the book that one which is not in it may be meant to be (M11), in the order they came; none for one that is in it. Any thread. */
    public static List<String> alike(Space space, String name) {
        if (name.isBlank() || named(space, name).isPresent()) {
            return List.of();
        }
        return Rows.of(space).query(ALL, r -> new Named(r.id(1), r.text(2)), ModelPackage.eINSTANCE.getOrganization()).stream().map(Named::title)
                .filter(title -> title != null && OrganizationNames.alike(title, name)).toList();
    }

    /** Whether an organization was in the book before the step that is being made. Any thread. */
    public static boolean isThere(Space space, UUID id) {
        return Rows.of(space).first("SELECT 1 FROM object WHERE id = ? AND class = ?", r -> true, id, ModelPackage.eINSTANCE.getOrganization()).isPresent();
    }

    /** @param there whether what a row tells of an organization still holds */
    private static Optional<UUID> named(Rows rows, Parts wanted, Predicate<UUID> there) {
        if (wanted.core().isEmpty()) {
            return Optional.empty();
        }
        return best(wanted, rows.query(WITH_PEOPLE, r -> new Named(r.id(1), r.text(2)), wanted.core()).stream(), there)
                .or(() -> best(wanted, rows.query(ALL, r -> new Named(r.id(1), r.text(2)),
                        ModelPackage.eINSTANCE.getOrganization()).stream(), there));
    }

    private static Optional<UUID> best(Parts wanted, Stream<Named> found, Predicate<UUID> there) {
        List<Named> ofCore = found.filter(named -> OrganizationNames.core(named.title()).equals(wanted.core())).filter(named -> there.test(named.id()))
                .toList();
        return OrganizationNames.meant(wanted, ofCore, named -> OrganizationNames.parts(named.title()).form(), Set.of()).map(Named::id);
    }

    /** A new role at an organization found or made; either text may be empty, not both. */
    static Role role(Space space, Tx tx, String title, String organization) {
        return role(space, tx, title, organization, null);
    }

    /** The same, at an organization by its id where that is not null. */
    static Role role(Space space, Tx tx, String title, String organization, UUID id) {
        String what = title == null ? "" : title.strip();
        String where = organization == null ? "" : organization.strip();
        Organization there = id == null ? null : Refusals.reference(tx, id, Organization.class);
        if (there == null) {
            // what stands for one of the book need not be loaded, so that its name is not read
            Refusals.filled(what + where);
        }
        Role role = ModelFactory.eINSTANCE.createRole();
        if (!what.isEmpty()) {
            role.setTitle(what);
        }
        if (there != null) {
            role.setOrganization(there);
        } else if (!where.isEmpty()) {
            role.setOrganization(foundOrMade(space, tx, where));
        }
        return role;
    }

    /** The organization of this name, one that this transaction made included; where there is none, it is made. */
    public static Organization foundOrMade(Space space, Tx tx, String name) {
        String filled = Refusals.filled(name);
        return existing(space, tx, filled).orElseGet(() -> {
            Organization fresh = ModelFactory.eINSTANCE.createOrganization();
            fresh.setName(filled);
            return tx.add(fresh);
        });
    }

    /** Whatever else of the person told of the same job at the same house is one with this role. */
    static void oneJob(Tx tx, Role role) {
        if (role.getOrganization() != null && role.eContainer() instanceof Person person) {
            Jobs.told(person.getRoles(), role).filter(other -> other.getOrganization() == role.getOrganization()).ifPresent(other -> {
                Jobs.fill(role, other);
                tx.delete(other);
            });
        }
    }

    /** Another organization of this very name, but for capitals and accents: two legal forms are two. */
    static Optional<Organization> another(Space space, Tx tx, String name, UUID than) {
        String wanted = Names.folded(name);
        Stream<UUID> ids = Stream.concat(tx.touched(Organization.class).stream().map(Organization::getId),
                Rows.of(space).query(ALL, r -> wanted.equals(Names.folded(r.text(2))) ? r.id(1) : than, ModelPackage.eINSTANCE.getOrganization()).stream());
        return ids.filter(id -> !id.equals(than)).map(id -> tx.find(id, Organization.class)).flatMap(Optional::stream)
                .filter(other -> wanted.equals(Names.folded(other.getName()))).findFirst();
    }

    /** The organization of this name, one that this transaction made included. */
    static Optional<Organization> existing(Space space, Tx tx, String name) {
        Parts wanted = OrganizationNames.parts(name);
        List<Organization> touched = tx.touched(Organization.class);
        Set<UUID> ids = touched.stream().map(Organization::getId).collect(Collectors.toSet());
        return best(wanted, touched.stream().map(known -> new Named(known.getId(), known.getName())), id -> !wanted.core().isEmpty())
                .or(() -> named(Rows.of(space), wanted, id -> !ids.contains(id) && tx.find(id, Organization.class).isPresent()))
                .flatMap(id -> tx.find(id, Organization.class));
    }
}
