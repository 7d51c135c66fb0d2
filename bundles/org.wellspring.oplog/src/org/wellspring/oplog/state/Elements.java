// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.wellspring.oplog.Content;
import org.wellspring.oplog.DeviceId;
import org.wellspring.oplog.Value;

/** The elements of a many-valued feature, as {@link Content#values} tells them. */
final class Elements {
    private record Writer(Value value, DeviceId device) {}

    private Elements() {}

    /** @param additions those that survive, earliest first */
    static List<Value> of(List<Version> additions) {
        if (additions.size() < 2) {
            return additions.isEmpty() ? List.of() : List.of(additions.getFirst().value());
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
