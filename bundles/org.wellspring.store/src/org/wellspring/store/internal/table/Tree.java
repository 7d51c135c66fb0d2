// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.ArrayList;
import java.util.List;

/** A top-level object that a transaction touches, itself or in what it contains. */
final class Tree {
    final long root;
    final List<Touched> members = new ArrayList<>();
    /** Whether it begins in this transaction, so that the members are all there is of it. */
    boolean isNew;

    Tree(long root) {
        this.root = root;
    }

    /** The member that is the top-level object itself, or null if the transaction did not touch that. */
    Touched rootMember() {
        return members.stream().filter(member -> member.n == root).findFirst().orElse(null);
    }
}
