// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.wellspring.oplog.Op;
import org.wellspring.oplog.Value;
import org.wellspring.store.internal.object.ObjectChange;
import org.wellspring.store.internal.object.ObjectChange.Arrival;
import org.wellspring.store.internal.object.ObjectChange.Creation;
import org.wellspring.store.internal.object.ObjectChange.Drag;
import org.wellspring.store.internal.object.ObjectChange.Edit;
import org.wellspring.store.internal.object.ObjectChange.Known;
import org.wellspring.store.internal.object.ObjectChange.Removal;
import org.wellspring.store.internal.table.LinkTable.Link;

/** One object on its way through a transaction. */
final class Touched {
    final ObjectChange change;
    final long n;
    /** Its beginning, if nobody has written or said anything about it before; else null. */
    final Creation creation;
    /** Its place among those of a large transaction. */
    int place;
    /** Its row before, or null. */
    final ObjectRow old;
    /** Whether it has a number although it has no row. */
    final boolean mentioned;
    /** The operations on an object that was there before, until they are written. */
    List<Op> written;
    /** What those lead to, until then; null if that it is not there. */
    Known known;
    /** Whether its operations, row and references are made, which happens once. */
    boolean made;
    /** Whether it begins to be there, and nobody mentioned it before: then its words are all new. Known when all are settled. */
    boolean begins;
    /** The packs that its operations are in, where others sent them. */
    final List<Long> packs = new ArrayList<>(2);
    /** Its operations as bytes, from when its row is made until they are written; null if they are packed. */
    byte[] encoded;
    /** How many operations those are. */
    int operations;
    /** The words of a new object, from when its row is made until they are written. */
    String words;
    /** Its row after, or null. */
    ObjectRow row;
    Set<Link> links = Set.of();
    /** What it referred to before. */
    Set<Link> oldLinks = Set.of();

    private Touched(ObjectChange change, long n, Creation creation, ObjectRow old, boolean mentioned) {
        this.change = change;
        this.n = n;
        this.creation = creation;
        this.old = old;
        this.mentioned = mentioned;
    }

    /** An object that is new under this number. */
    static Touched ofNew(Creation creation, long n) {
        return new Touched(creation, n, creation, null, false);
    }

    /** An object that has a row. */
    static Touched there(ObjectChange change, ObjectRow row) {
        return new Touched(change, row.n(), null, row, false);
    }

    /**
     * An object that has none.
     *
     * @param mentioned whether somebody wrote about it, or it was there, before
     */
    static Touched notThere(ObjectChange change, long n, boolean mentioned) {
        return new Touched(change, n, null, null, mentioned);
    }

    /** An object that has no operations in the transaction, and another row after it, or no longer one, or one again. */
    static Touched dragged(UUID object, long n, ObjectRow row, Known known) {
        Touched dragged = new Touched(new Drag(object), n, null, row, row == null);
        dragged.written = List.of();
        dragged.known = known;
        return dragged;
    }

    boolean isNew() {
        return creation != null;
    }

    /** What the transaction does to it; a creation makes its operations now. */
    List<Op> ops() {
        return switch (change) {
            case Creation made -> made.birth().get().ops();
            case Edit edit -> edit.ops();
            case Removal removal -> removal.ops();
            case Arrival arrival -> arrival.ops();
            case Drag drag -> List.of();
        };
    }

    /** Whether it is there afterwards. */
    boolean exists() {
        return isNew() || known != null && known.state().exists();
    }

    /** Where it is contained afterwards, or null if it is top-level. */
    Value.Placement placement() {
        return isNew() ? creation.place()
                : known != null ? known.state().placement().orElse(null)
                        : ((Removal) change).place();
    }
}
