// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Tx;

/** Merges one person into another, keeping both histories (M13): children move, what refers to the other refers to the kept, sets are joined, and single values that differ become custom fields. Undone at any later time by undoing its transaction. */
public final class MergePeople implements Command<MergePeople.Merged> {
    /**
     * What the merge did.
     *
     * @param kept the person that stays
     * @param repointed how many references to the other now refer to the kept
     * @param setAside names of single values that differed and were kept as custom fields
     */
    public record Merged(UUID kept, int repointed, java.util.List<String> setAside) {
    }

    /** Keeps the first, deletes the second. */
    public MergePeople(UUID keep, UUID other) {
    }

    @Override
    public String label() {
        throw new UnsupportedOperationException();
    }

    @Override
    public MergePeople.Merged apply(Tx tx) {
        throw new UnsupportedOperationException();
    }
}
