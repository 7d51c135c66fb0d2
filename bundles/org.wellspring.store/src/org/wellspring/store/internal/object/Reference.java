// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.object;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.wellspring.oplog.Content;
import org.wellspring.oplog.Shape;
import org.wellspring.oplog.Value;

/**
 * One thing an object refers to.
 *
 * @param feature the feature's name
 * @param target the object it leads to, there or not
 */
public record Reference(String feature, UUID target) {
    /** All that an object refers to. */
    public static List<Reference> of(Content state) {
        List<Reference> references = new ArrayList<>(0);
        for (String feature : state.features()) {
            Shape shape = state.shape(feature);
            if (shape == Shape.SINGLE) {
                add(references, feature, state.value(feature));
            } else if (shape == Shape.MANY) {
                state.values(feature).forEach(value -> add(references, feature, value));
            }
        }
        return references;
    }

    private static void add(List<Reference> references, String feature, Value value) {
        if (value instanceof Value.Ref ref) {
            references.add(new Reference(feature, ref.object()));
        }
    }
}
