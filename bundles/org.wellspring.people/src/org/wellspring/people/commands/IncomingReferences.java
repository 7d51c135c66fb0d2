// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.base.Entity;

/** What refers to an object, when it is to refer to another or to none. */
final class IncomingReferences {
    private static final String REFERRING = """
            SELECT DISTINCT s.id FROM link l JOIN object s ON s.n = l.source
            WHERE l.target = (SELECT n FROM object WHERE id = ?)""";

    private static final String OF_CLASS = REFERRING + " AND +s.class = ?";

    private IncomingReferences() {
    }

    /** Everything that refers to it, what this transaction made included. */
    static List<Entity> to(Space space, Tx tx, Entity target) {
        Set<UUID> referring = new LinkedHashSet<>(Rows.of(space).query(REFERRING, r -> r.id(1), target.getId()));
        tx.touched(Entity.class).stream().filter(entity -> entity.eCrossReferences().contains(target)).map(Entity::getId)
                .forEach(referring::add);
        return referring.stream().map(id -> tx.find(id, Entity.class)).flatMap(Optional::stream).toList();
    }

    /** Likewise, of one class: an object of many years is referred to by thousands. */
    static <T extends Entity> List<T> to(Space space, Tx tx, Entity target, EClass type, Class<T> as) {
        Set<UUID> referring = new LinkedHashSet<>(Rows.of(space).query(OF_CLASS, r -> r.id(1), target.getId(), type));
        tx.touched(as).stream().filter(entity -> entity.eCrossReferences().contains(target)).map(Entity::getId).forEach(referring::add);
        return referring.stream().map(id -> tx.find(id, as)).flatMap(Optional::stream).toList();
    }

    /** Wherever the object refers to the one, it refers to the other. */
    static void repoint(Entity entity, Entity from, Entity to) {
        each(entity, reference -> repoint(entity, reference, from, to));
    }

    /** The object refers to it no more. */
    static void release(Entity entity, Entity from) {
        each(entity, reference -> {
            if (!reference.isMany() && entity.eGet(reference) == from) {
                entity.eUnset(reference);
            } else if (reference.isMany()) {
                ((List<?>) entity.eGet(reference)).remove(from);
            }
        });
    }

    private static void each(Entity entity, Consumer<EReference> change) {
        for (EReference reference : entity.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && entity.eIsSet(reference)) {
                change.accept(reference);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void repoint(Entity entity, EReference reference, Entity from, Entity to) {
        if (!reference.isMany()) {
            if (entity.eGet(reference) == from) {
                entity.eSet(reference, to);
            }
            return;
        }
        List<Object> targets = (List<Object>) entity.eGet(reference);
        int index = targets.indexOf(from);
        if (index >= 0) {
            targets.remove(index);
            if (!targets.contains(to)) {
                targets.add(Math.min(index, targets.size()), to);
            }
        }
    }
}
