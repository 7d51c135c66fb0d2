// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.survival;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.wellspring.oplog.Kind;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.OpId;

/**
 * Decides which operations of an object still count. An operation is overwritten when one that is not undone names it, at
 * first hand or through a chain of others, undone or not: who overwrote a value had seen what that value replaced.
 * Deletions don't overwrite values, so that a revived object has its content.
 */
public final class Survival {

    private final Op[] ops;
    private final UndoneSteps undoing;
    private final boolean[] overwritten;

    /** @param ops distinct operations of one object */
    public Survival(Op[] ops) {
        this.ops = ops;
        undoing = new UndoneSteps(ops);
        overwritten = new boolean[ops.length];
        findOverwritten();
    }

    private void findOverwritten() {
        Deque<Integer> undoneButOverwritten = new ArrayDeque<>(0);
        for (int i = 0; i < ops.length; i++) {
            if (!undoing.isUndone(i)) {
                overwriteTargets(i, undoneButOverwritten);
            }
        }
        while (!undoneButOverwritten.isEmpty()) {
            overwriteTargets(undoneButOverwritten.remove(), undoneButOverwritten);
        }
    }

    private void overwriteTargets(int i, Deque<Integer> undoneButOverwritten) {
        if (!overwrites(ops[i].kind())) {
            return;
        }
        for (OpId named : ops[i].overwrites()) {
            int target = DistinctOps.indexOf(ops, named);
            if (target >= 0 && !overwritten[target]) {
                overwritten[target] = true;
                if (undoing.isUndone(target)) {
                    undoneButOverwritten.add(target);
                }
            }
        }
    }

    private static boolean overwrites(Kind kind) {
        return switch (kind) {
            case SET, ADD, REMOVE, MOVE, CREATE -> true;
            case DELETE, UNDO, UNKNOWN -> false;
        };
    }

    public boolean isUndone(int i) {
        return undoing.isUndone(i);
    }

    public boolean isOverwritten(int i) {
        return overwritten[i];
    }

    private boolean survives(int i) {
        return !overwritten[i] && !undoing.isUndone(i);
    }

    /** Whether anything but its creation is written in the object. */
    public boolean anyEdit() {
        for (int i = 0; i < ops.length; i++) {
            if (ops[i].kind() != Kind.CREATE && ops[i].writes() && survives(i)) {
                return true;
            }
        }
        return false;
    }

    /** The deletions in force. */
    public List<OpId> deletions() {
        List<OpId> deletions = new ArrayList<>(0);
        for (int i = 0; i < ops.length; i++) {
            if (ops[i].kind() == Kind.DELETE && !undoing.isUndone(i)) {
                deletions.add(ops[i].id());
            }
        }
        return deletions;
    }

    /** Whether a surviving write is in no deletion's past. */
    public boolean anyWriteUnseenByDeletions() {
        boolean[] seen = new boolean[ops.length];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < ops.length; i++) {
            if (ops[i].kind() == Kind.DELETE && !undoing.isUndone(i)) {
                open.add(i);
            }
        }
        while (!open.isEmpty()) {
            for (OpId named : ops[open.remove()].overwrites()) {
                int target = DistinctOps.indexOf(ops, named);
                if (target >= 0 && !seen[target]) {
                    seen[target] = true;
                    open.add(target);
                }
            }
        }
        for (int i = 0; i < ops.length; i++) {
            if (ops[i].writes() && survives(i) && !seen[i]) {
                return true;
            }
        }
        return false;
    }

    /** Lets a creation that was undone stand again, with all that was undone along with it. */
    public List<OpId> ignoreUndoingOfCreation() {
        List<OpId> ignored = undoing.ignoreUndoingOfCreation();
        Arrays.fill(overwritten, false);
        findOverwritten();
        return ignored;
    }

    /** The operations that are cancelled at present. */
    public Set<OpId> undone() {
        if (!undoing.any()) {
            return Set.of();
        }
        Set<OpId> undone = new HashSet<>();
        for (int i = 0; i < ops.length; i++) {
            if (undoing.isUndone(i)) {
                undone.add(ops[i].id());
            }
        }
        return undone;
    }
}
