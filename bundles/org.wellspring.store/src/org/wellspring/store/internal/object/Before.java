// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.object;

import java.util.List;
import java.util.UUID;

import org.wellspring.oplog.state.ObjectState;

/** What is stored of objects before a change. */
public interface Before {
    /** A stored child: in which feature of its container, and where. */
    record Child(UUID id, String feature, String position) {
    }

    /** The state of an object now. */
    ObjectState now(UUID object);

    /** The state of an object when the change's action began to read; the same as now unless others wrote meanwhile. */
    ObjectState seen(UUID object);

    /** Whether others may have written since the action began to read. */
    boolean mayDiffer();

    /** Whether anything can have versions to choose from, which takes other devices. */
    boolean mayHaveVersions();

    /** What an object contains directly. */
    List<Child> children(UUID container);

    /** An object and all it contains, containers first. */
    List<UUID> subtree(UUID object);
}
