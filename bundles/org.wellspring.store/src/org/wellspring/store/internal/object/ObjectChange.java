// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.object;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.wellspring.oplog.Birth;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.Value;
import org.wellspring.oplog.state.ObjectState;

/** What one transaction does to one object. */
public sealed interface ObjectChange {
    /** What it is about. */
    UUID object();

    /**
     * The beginning of an object. It is made when it is written: an import begins a hundred thousand objects, and all of
     * them at once would fill the memory.
     *
     * @param isFirst whether nobody can have written about the object before
     * @param className its class, {@code nsURI#Class}
     * @param place where it is contained, or null if it is top-level
     * @param references all it refers to
     * @param birth makes how it begins, on any thread, once
     */
    record Creation(UUID object, boolean isFirst, String className, Value.Placement place, List<Reference> references,
            Supplier<Birth> birth) implements ObjectChange {
    }

    /**
     * Operations on an object that may have others.
     *
     * @param ops the operations in their order, never none
     * @param known the state they lead to, if the caller holds the lock and knows it; null where it has to be found
     */
    record Edit(UUID object, List<Op> ops, Known known) implements ObjectChange {
    }

    /**
     * Operations after which an object is not there, by a caller who holds the lock.
     *
     * @param ops the operations in their order, never none
     * @param place where it would be contained if it were there, or null
     * @param before what it refers to until then
     */
    record Removal(UUID object, List<Op> ops, Value.Placement place, List<Reference> before) implements ObjectChange {
    }

    /**
     * What other devices did to an object, in one transaction or several, whose operations are stored as they came.
     *
     * @param ops the operations in their order, never none
     */
    record Arrival(UUID object, List<Op> ops) implements ObjectChange {
    }

    /** No operation, but another row for the sake of what other objects' operations say. */
    record Drag(UUID object) implements ObjectChange {
    }

    /** A state and all operations it was folded of, those of the change last. */
    record Known(ObjectState state, List<Op> all) {
    }
}
