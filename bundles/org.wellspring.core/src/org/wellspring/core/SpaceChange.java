// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;

/**
 * A durable change, as listeners see it. Many transactions of others that were received together are one change.
 *
 * @param space identity of the space that changed
 * @param transaction its identity; of many, the last one's
 * @param label what the user did; in many, last
 * @param others whether another device did it, whose history was received here
 * @param undo whether it took back or repeated an earlier change; of many, whether one did
 * @param roots ids of the top-level objects that were created, changed or deleted, themselves or in what they contain,
 *        with their classes
 */
public record SpaceChange(UUID space, UUID transaction, String label, boolean others, boolean undo, Map<UUID, EClass> roots) {
    /** Whether an object of this class or a subclass was touched. */
    public boolean touches(EClass type) {
        return roots.values().stream().anyMatch(c -> type.isSuperTypeOf(c));
    }

    /** Ids of the touched top-level objects. */
    public Set<UUID> ids() {
        return roots.keySet();
    }
}
