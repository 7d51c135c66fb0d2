// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog;

/** What an operation does. The constants' codes on disk are in the codec and never change. */
public enum Kind {
    /** The object begins to exist, with a class. */
    CREATE,
    /** Writes a register: a single-valued feature, a paragraph of a long text, or one device's part of a tally. */
    SET,
    /** Adds a value to a many-valued feature. */
    ADD,
    /** Takes a value out of a many-valued feature; names in {@code overwrites} the additions it takes back. */
    REMOVE,
    /** Deletes the object; names in {@code overwrites} the writes it saw. */
    DELETE,
    /** Places the object in its container, or with {@link Value.None} outside of any. */
    MOVE,
    /** Cancels on its object the whole transaction of the operation named by {@code undoes}; undoing an undo is a redo. */
    UNDO,
    /** A kind of a newer version: kept verbatim, and its object is read-only here. */
    UNKNOWN
}
