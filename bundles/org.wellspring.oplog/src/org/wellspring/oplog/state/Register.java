// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.wellspring.oplog.OpId;
import org.wellspring.oplog.Value;

/**
 * The state of one register.
 *
 * @param versions the values that survive, the shown one first; empty if the register was never written or all was undone
 * @param heads what a new write must name in {@code overwrites}: the survivors, and writes that are undone at present
 */
public record Register(List<Version> versions, List<OpId> heads) {

    /** A register nobody has written. */
    public static final Register EMPTY = new Register(List.of(), List.of());

    /** The shown version. */
    public Optional<Version> winner() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getFirst());
    }

    /** The shown value, {@link Value#NONE} if there is none. */
    public Value value() {
        return versions.isEmpty() ? Value.NONE : versions.getFirst().value();
    }

    /** Whether there are {@link #others}. */
    public boolean isContested() {
        return !others().isEmpty();
    }

    /** The "other versions": surviving values that differ from the shown one and from each other, latest first. */
    public List<Version> others() {
        if (versions.size() < 2) {
            return List.of();
        }
        List<Version> others = new ArrayList<>();
        for (Version version : versions) {
            boolean shown = version.value().equals(value())
                    || others.stream().anyMatch(other -> other.value().equals(version.value()));
            if (!shown) {
                others.add(version);
            }
        }
        return List.copyOf(others);
    }
}
