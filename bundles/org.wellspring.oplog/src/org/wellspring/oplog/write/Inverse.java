// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.write;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

import org.wellspring.oplog.DeviceId;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.OpId;
import org.wellspring.oplog.state.ObjectState;

/**
 * Undo: the operations that cancel a transaction, and nothing that came after it. Undoing an undo is a redo; any transaction
 * can be undone at any time, by any device.
 */
public final class Inverse {

    private record Step(UUID object, DeviceId device) implements Comparable<Step> {
        @Override
        public int compareTo(Step other) {
            int byObject = object.compareTo(other.object);
            return byObject != 0 ? byObject : device.compareTo(other.device);
        }
    }

    private Inverse() {}

    /**
     * Writes the inverse of a transaction: one operation per object, none for an object where it is undone already.
     *
     * @param transaction all its operations, in any order
     * @param current gives the present state of an object
     * @param writer a new transaction, which takes the operations
     * @throws IllegalArgumentException if {@code writer} writes in the transaction that is to be undone
     */
    public static void write(Collection<Op> transaction, Function<UUID, ObjectState> current, OpWriter writer) {
        Map<Step, OpId> firsts = new TreeMap<>();
        for (Op op : transaction) {
            if (op.transaction().equals(writer.transaction())) {
                throw new IllegalArgumentException("A transaction can't undo itself: " + op.transaction());
            }
            firsts.merge(new Step(op.object(), op.id().device()), op.id(), (a, b) -> a.compareTo(b) < 0 ? a : b);
        }
        firsts.forEach((step, op) -> {
            if (!current.apply(step.object()).isUndone(op)) {
                writer.undo(step.object(), op);
            }
        });
    }
}
