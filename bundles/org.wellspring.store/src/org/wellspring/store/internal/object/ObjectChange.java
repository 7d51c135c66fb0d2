// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.object;

import java.util.List;
import java.util.UUID;

import org.wellspring.oplog.Codec;
import org.wellspring.oplog.ObjectState;
import org.wellspring.oplog.Op;

/**
 * The operations of one transaction on one object.
 *
 * @param object what they are about
 * @param ops the operations in their order, never none
 * @param encoded the same as bytes
 * @param alone the state these operations make by themselves where nobody can have written about the object before, else
 *        null
 */
public record ObjectChange(UUID object, List<Op> ops, byte[] encoded, ObjectState alone) {
    /** The first operations of an object with a new id. */
    public static ObjectChange ofNew(UUID object, List<Op> ops) {
        return new ObjectChange(object, ops, Codec.encode(ops), ObjectState.fold(ops));
    }

    /** Operations on an object that may have others. */
    public static ObjectChange of(UUID object, List<Op> ops) {
        return new ObjectChange(object, ops, Codec.encode(ops), null);
    }

    /** Whether the object has no other operations. */
    public boolean isNew() {
        return alone != null;
    }
}
