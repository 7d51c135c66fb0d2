// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.object;

import java.util.List;
import java.util.UUID;

import org.wellspring.oplog.ObjectState;
import org.wellspring.oplog.Op;

/**
 * The operations of one transaction on one object.
 *
 * @param object what they are about
 * @param isNew whether nobody can have written about the object before
 * @param ops the operations in their order, never none
 * @param known the state they lead to, or null where it has to be found
 */
public record ObjectChange(UUID object, boolean isNew, List<Op> ops, Known known) {
    /** A state and all operations it was folded of, those of the change last. */
    public record Known(ObjectState state, List<Op> all) {
    }

    /** The first operations of an object with a new id. */
    public static ObjectChange ofNew(UUID object, List<Op> ops) {
        return new ObjectChange(object, true, ops, null);
    }

    /** Operations on an object that may have others. */
    public static ObjectChange of(UUID object, List<Op> ops) {
        return new ObjectChange(object, false, ops, null);
    }

    /** Operations on an object of which the caller, who holds the lock, knows what they lead to. */
    public static ObjectChange of(UUID object, List<Op> ops, Known known) {
        return new ObjectChange(object, false, ops, known);
    }
}
