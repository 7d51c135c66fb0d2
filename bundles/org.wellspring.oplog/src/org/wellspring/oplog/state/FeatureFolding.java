// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.wellspring.oplog.Kind;
import org.wellspring.oplog.Op;

/** Collects the operations that nobody overwrote in one feature. */
final class FeatureFolding {

    private final RegisterFolding single = new RegisterFolding();
    private List<Version> additions = List.of();
    private List<Version> undoneAdditions = List.of();
    private SortedMap<String, RegisterFolding> keyed = Collections.emptySortedMap();

    void add(Op op, boolean undone) {
        if (op.kind() == Kind.SET) {
            register(op.key()).add(op, undone);
        } else if (undone) {
            undoneAdditions = with(undoneAdditions, Version.of(op));
        } else {
            additions = with(additions, Version.of(op));
        }
    }

    private RegisterFolding register(String key) {
        if (key.isEmpty()) {
            return single;
        }
        if (keyed.isEmpty()) {
            keyed = new TreeMap<>();
        }
        return keyed.computeIfAbsent(key, k -> new RegisterFolding());
    }

    private static List<Version> with(List<Version> versions, Version version) {
        List<Version> grown = versions.isEmpty() ? new ArrayList<>(2) : versions;
        grown.add(version);
        return grown;
    }

    FeatureState state() {
        if (additions.size() > 1) {
            additions.sort(null);
        }
        return new FeatureState(single.register(), Collections.unmodifiableList(additions), undoneAdditions, registers());
    }

    private SortedMap<String, Register> registers() {
        if (keyed.isEmpty()) {
            return Collections.emptySortedMap();
        }
        SortedMap<String, Register> registers = new TreeMap<>();
        keyed.forEach((key, register) -> registers.put(key, register.register()));
        return Collections.unmodifiableSortedMap(registers);
    }
}
