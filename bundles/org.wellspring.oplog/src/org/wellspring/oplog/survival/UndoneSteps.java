// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.survival;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.wellspring.oplog.DeviceId;
import org.wellspring.oplog.Kind;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.OpId;

/**
 * Decides which steps are undone. A <em>step</em> is what one device did to the object in one transaction. A step is undone
 * when an undo that names one of its operations is in force, and an undo is in force unless its own step is undone.
 * Undos that name each other in a circle, which only a forger can write, are not in force.
 */
final class UndoneSteps {

    private record Step(DeviceId device, UUID transaction) {}

    private final Op[] ops;
    /** The step of each operation; {@code null} when nothing was ever undone. */
    private final int[] stepOf;
    private final boolean[] undoneSteps;
    private final boolean[] inForce;

    /** @param ops distinct operations of one object */
    UndoneSteps(Op[] ops) {
        this.ops = ops;
        boolean anyUndo = false;
        for (Op op : ops) {
            anyUndo |= op.kind() == Kind.UNDO;
        }
        stepOf = anyUndo ? new int[ops.length] : null;
        undoneSteps = anyUndo ? new boolean[groupIntoSteps()] : null;
        inForce = anyUndo ? new boolean[ops.length] : null;
        if (anyUndo) {
            resolve();
        }
    }

    private int groupIntoSteps() {
        Map<Step, Integer> steps = new HashMap<>();
        for (int i = 0; i < ops.length; i++) {
            Step step = new Step(ops[i].id().device(), ops[i].transaction());
            stepOf[i] = steps.computeIfAbsent(step, s -> steps.size());
        }
        return steps.size();
    }

    /** From the undos that nobody undid, down to what they undo. */
    private void resolve() {
        List<List<Integer>> undosIn = new ArrayList<>();
        int[] waitingFor = new int[undoneSteps.length];
        for (int s = 0; s < undoneSteps.length; s++) {
            undosIn.add(new ArrayList<>(1));
        }
        for (int i = 0; i < ops.length; i++) {
            int target = targetStep(i);
            if (target >= 0) {
                undosIn.get(stepOf[i]).add(i);
                waitingFor[target]++;
            }
        }
        Deque<Integer> decided = new ArrayDeque<>();
        for (int s = 0; s < waitingFor.length; s++) {
            if (waitingFor[s] == 0) {
                decided.add(s);
            }
        }
        while (!decided.isEmpty()) {
            int step = decided.remove();
            for (int undo : undosIn.get(step)) {
                int target = targetStep(undo);
                inForce[undo] = !undoneSteps[step];
                undoneSteps[target] |= inForce[undo];
                if (--waitingFor[target] == 0) {
                    decided.add(target);
                }
            }
        }
    }

    /** The step that operation {@code i} undoes, negative if it undoes none that is here. */
    private int targetStep(int i) {
        int target = ops[i].kind() == Kind.UNDO ? DistinctOps.indexOf(ops, ops[i].undoes().orElseThrow()) : -1;
        return target < 0 ? -1 : stepOf[target];
    }

    /** Whether operation {@code i} is cancelled. */
    boolean isUndone(int i) {
        return stepOf != null && undoneSteps[stepOf[i]];
    }

    /** Whether anything is cancelled or ever was. */
    boolean any() {
        return stepOf != null;
    }

    /** Takes every undoing of a creation out of force, and says which operations those were. */
    List<OpId> ignoreUndoingOfCreation() {
        boolean[] creating = new boolean[undoneSteps.length];
        for (int i = 0; i < ops.length; i++) {
            creating[stepOf[i]] |= ops[i].kind() == Kind.CREATE;
        }
        List<OpId> ignored = new ArrayList<>();
        for (int i = 0; i < ops.length; i++) {
            int target = targetStep(i);
            if (target >= 0 && creating[target] && inForce[i]) {
                ignored.add(ops[i].id());
                undoneSteps[target] = false;
            }
        }
        return ignored;
    }
}
