// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.wellspring.oplog.Op;
import org.wellspring.oplog.OpId;

/** Collects the operations that nobody overwrote in one register. Most registers have one, so one costs no list. */
final class RegisterFolding {

    private Op only;
    private boolean onlyUndone;
    private List<Version> versions;
    private List<OpId> heads;

    void add(Op op, boolean undone) {
        if (only == null) {
            only = op;
            onlyUndone = undone;
            return;
        }
        if (heads == null) {
            versions = new ArrayList<>();
            heads = new ArrayList<>();
            collect(only, onlyUndone);
        }
        collect(op, undone);
    }

    private void collect(Op op, boolean undone) {
        heads.add(op.id());
        if (!undone) {
            versions.add(Version.of(op));
        }
    }

    Register register() {
        if (only == null) {
            return Register.EMPTY;
        }
        if (heads == null) {
            return new Register(onlyUndone ? List.of() : List.of(Version.of(only)), List.of(only.id()));
        }
        versions.sort(Collections.reverseOrder());
        return new Register(List.copyOf(versions), List.copyOf(heads));
    }
}
