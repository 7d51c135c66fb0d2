// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.object;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.wellspring.oplog.DeviceId;
import org.wellspring.oplog.ObjectState;
import org.wellspring.oplog.Value;
import org.wellspring.oplog.Version;

/** The elements of a many-valued feature, in the order they were added. */
public final class Members {
    private record Writer(Value value, DeviceId device) {
    }

    private Members() {
    }

    /**
     * A value that one device added twice is there twice, because lists may repeat themselves; two devices that each added
     * it meant the same one.
     */
    public static List<Value> of(ObjectState state, String feature) {
        List<Version> additions = state.additions(feature);
        if (additions.size() < 2) {
            return additions.isEmpty() ? List.of() : List.of(additions.get(0).value());
        }
        Map<Writer, Integer> byWriter = new HashMap<>();
        Map<Value, Integer> shown = new HashMap<>();
        List<Value> members = new ArrayList<>();
        for (Version addition : additions) {
            int count = byWriter.merge(new Writer(addition.value(), addition.id().device()), 1, Integer::sum);
            if (count > shown.getOrDefault(addition.value(), 0)) {
                shown.put(addition.value(), count);
                members.add(addition.value());
            }
        }
        return members;
    }
}
