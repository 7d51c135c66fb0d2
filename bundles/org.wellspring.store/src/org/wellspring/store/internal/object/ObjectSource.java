// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.object;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where objects are loaded from. */
public interface ObjectSource {
    /**
     * A stored object.
     *
     * @param n its number
     * @param type its class' name
     * @param container number of its container, 0 if it is top-level
     * @param feature the container's feature, null if it is top-level
     * @param position its place there, null if it is top-level
     * @param at its date or else its creation, in milliseconds since 1970
     * @param data its set features as JSON
     */
    record Stored(long n, UUID id, String type, long container, String feature, String position, long at, String data) {
    }

    /** What a reference needs to know of its target; {@code there} is false for one that is deleted or not arrived. */
    record Target(UUID id, Optional<String> type, boolean there) {
    }

    /** The top-level object that this object is or is contained in, with all that it contains; empty if it is not there. */
    List<Stored> tree(UUID id);

    /** The name of the class of an object, or empty if it is not there. */
    Optional<String> type(UUID id);

    /** What a number stands for. */
    Target target(long n);
}
