// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.Set;

import org.wellspring.oplog.Op;
import org.wellspring.oplog.Value;
import org.wellspring.store.internal.object.ObjectChange;
import org.wellspring.store.internal.table.LinkTable.Link;

/** One object on its way through a transaction. */
final class Touched {
    final ObjectChange change;
    final long n;
    /** Its place among those of a large transaction. */
    int place;
    /** Its row before, or null. */
    final ObjectRow old;
    /** Whether it has a number although it has no row. */
    final boolean mentioned;
    /** What its operations lead to; of a new object found when its row is made. */
    ObjectChange.Known known;
    /** Its operations as bytes, from when its row is made until they are written. */
    byte[] encoded;
    /** The words of a new object, from when its row is made until they are written. */
    String words;
    /** Its row after, or null. */
    ObjectRow row;
    Set<Link> links = Set.of();
    /** What it referred to before. */
    Set<Link> oldLinks = Set.of();

    Touched(ObjectChange change, long n, ObjectRow old, boolean mentioned) {
        this.change = change;
        this.n = n;
        this.old = old;
        this.mentioned = mentioned;
    }

    /** Whether it is there afterwards. */
    boolean exists() {
        return change.isNew() || known.state().exists();
    }

    /** Where it is contained afterwards, or null if it is top-level. */
    Value.Placement placement() {
        if (!change.isNew()) {
            return known.state().placement().orElse(null);
        }
        Value.Placement last = null;
        for (Op op : change.ops()) {
            last = op.value() instanceof Value.Placement place ? place : last;
        }
        return last;
    }
}
