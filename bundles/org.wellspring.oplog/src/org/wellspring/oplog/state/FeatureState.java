// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.state;

import java.util.List;
import java.util.SortedMap;

import org.wellspring.oplog.Shape;
import org.wellspring.oplog.Value;

/**
 * The state of one feature of one object, whatever rule it follows.
 *
 * @param single the register with the empty key
 * @param additions the surviving additions, earliest first
 * @param undoneAdditions additions that are undone at present, and that nobody removed
 * @param keyed the registers with a key, in the keys' order
 */
record FeatureState(Register single, List<Version> additions, List<Version> undoneAdditions,
        SortedMap<String, Register> keyed) {

    Shape shape() {
        if (!additions.isEmpty() || !undoneAdditions.isEmpty()) {
            return Shape.MANY;
        }
        if (keyed.isEmpty()) {
            return Shape.SINGLE;
        }
        return keyed.values().stream().anyMatch(register -> register.value() instanceof Value.Int) ? Shape.TALLY : Shape.TEXT;
    }

    /** Nothing that could be seen: all is undone or taken out. */
    boolean isBlank() {
        return single.versions().isEmpty() && additions.isEmpty()
                && keyed.values().stream().allMatch(register -> register.versions().isEmpty());
    }

    /** Whether there are other versions to choose from. */
    boolean isContested() {
        return single.isContested() || keyed.values().stream().anyMatch(Register::isContested);
    }

    /** Whether both show the same, whatever is undone behind it. */
    boolean looksLike(FeatureState other) {
        return single.versions().equals(other.single.versions()) && additions.equals(other.additions)
                && visibleKeys().equals(other.visibleKeys());
    }

    private List<List<Version>> visibleKeys() {
        return keyed.values().stream().map(Register::versions).filter(versions -> !versions.isEmpty()).toList();
    }
}
