// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.book;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.Relation;
import org.wellspring.model.Role;
import org.wellspring.model.base.Entity;

/**
 * Reads people and organizations as detached copies, off the realm. Their roles refer to organizations, and their
 * relations to people, that have a name alone, as those of files do.
 */
public final class DetachedCopies {
    private record Named(UUID id, String name) {
    }

    private final Rows rows;
    private final Trees trees;
    private final Decoder decoder = new Decoder(stranger -> {});
    private Map<UUID, String> organizations;
    private Map<UUID, String> persons;

    /** Reads through these rows. */
    public DetachedCopies(Rows rows) {
        this.rows = rows;
        this.trees = new Trees(rows);
    }

    /** Copies of these objects in their order; those that are gone, or of an unknown class, are left out. */
    public List<Entity> read(Collection<UUID> ids) {
        return trees.read(ids).stream().map(decoder::entity).flatMap(Optional::stream).map(this::named).toList();
    }

    private Entity named(Entity entity) {
        if (entity instanceof Person person) {
            for (Role role : person.getRoles()) {
                if (role.getOrganization() != null) {
                    role.setOrganization(organization(role.getOrganization().getId()));
                }
            }
            for (Relation relation : person.getRelations()) {
                if (relation.getOther() != null) {
                    relation.setOther(person(relation.getOther().getId()));
                }
            }
        }
        if (!(entity instanceof Person)) {
            entity.eClass().getEAllReferences().stream().filter(r -> !r.isContainment() && !r.isContainer() && !r.isDerived() && entity.eIsSet(r))
                    .forEach(r -> name(entity, r));
        }
        return entity;
    }

    /** People and organizations that an object refers to get a name alone; those that were removed are left out. */
    @SuppressWarnings("unchecked")
    private void name(Entity entity, EReference reference) {
        if (reference.isMany()) {
            EList<Entity> list = (EList<Entity>) entity.eGet(reference);
            List<Entity> named = List.copyOf(list).stream().map(this::referred).filter(Objects::nonNull).toList();
            list.clear();
            list.addAll(named);
        } else {
            entity.eSet(reference, referred((Entity) entity.eGet(reference)));
        }
    }

    private Entity referred(Entity proxy) {
        return switch (proxy) {
            case Organization organization -> organization(organization.getId());
            case Person person -> person(person.getId());
            default -> proxy;
        };
    }

    /** An organization that was removed has no name any more; the role then has none. */
    private Organization organization(UUID id) {
        String name = organizations().get(id);
        if (name == null) {
            return null;
        }
        Organization organization = ModelFactory.eINSTANCE.createOrganization();
        organization.setId(id);
        organization.setName(name);
        return organization;
    }

    /** Somebody who was deleted has no name any more; the relation then has what is written in it. */
    private Person person(UUID id) {
        if (persons == null) {
            persons = named(ModelPackage.Literals.PERSON);
        }
        String name = persons.get(id);
        if (name == null) {
            return null;
        }
        Person person = ModelFactory.eINSTANCE.createPerson();
        person.setId(id);
        person.setName(name);
        return person;
    }

    private Map<UUID, String> organizations() {
        if (organizations == null) {
            organizations = named(ModelPackage.Literals.ORGANIZATION);
        }
        return organizations;
    }

    /** Names of all people and organizations. */
    public Map<UUID, String> names() {
        Map<UUID, String> names = named(ModelPackage.Literals.PERSON);
        names.putAll(organizations());
        return names;
    }

    private Map<UUID, String> named(EClass type) {
        Map<UUID, String> names = new HashMap<>();
        rows.query("SELECT id, data ->> '$.name' FROM object WHERE class = ?", r -> new Named(r.id(1), r.text(2)), type)
                .forEach(n -> names.put(n.id(), n.name() == null ? "" : n.name()));
        return names;
    }
}
