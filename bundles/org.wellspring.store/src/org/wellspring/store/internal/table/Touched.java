// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.wellspring.oplog.ObjectState;
import org.wellspring.store.internal.object.ObjectChange;
import org.wellspring.store.internal.table.LinkTable.Link;

/** One object on its way through a transaction. */
final class Touched {
    final ObjectChange change;
    final long n;
    /** Its row before, or null. */
    final ObjectRow old;
    /** Whether it has a number although it has no row. */
    final boolean mentioned;
    ObjectChange.Known known;
    /** Ends when another thread has made its row and its links, or null if none does. */
    CompletableFuture<Void> making;
    /** Its row after, or null. */
    ObjectRow row;
    Set<Link> links = Set.of();
    /** What it referred to before. */
    Set<Link> oldLinks = Set.of();

    ObjectState state() {
        return known.state();
    }

    Touched(ObjectChange change, long n, ObjectRow old, boolean mentioned) {
        this.change = change;
        this.n = n;
        this.old = old;
        this.mentioned = mentioned;
    }
}
