// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.index;

import java.util.List;
import java.util.UUID;

/**
 * The entries of an index, in the order of their keys, or some of them: {@code space.entries("garden.harvests").with(person).last(3)}. Any
 * thread. Each read sees the last durable state; inside a change it does not see that change. Immutable: a narrower choice is another object.
 */
public interface Entries {
    /** Those of them whose keys go on with these values, behind those of an earlier {@code with}. Values as in {@link Tuple#of}. */
    Entries with(Object... next);

    /** Those of them whose keys, behind what {@code with} named, are not before these values. */
    Entries from(Object... lowest);

    /** Those of them whose keys, behind what {@code with} named, are not after these values; what begins with them is among them. */
    Entries until(Object... highest);

    /** Those of one object. */
    Entries of(UUID object);

    /** How many there are. */
    long count();

    /** The first ones, after so many. */
    List<IndexEntry> first(int limit, int after);

    /** The first ones. */
    default List<IndexEntry> first(int limit) {
        return first(limit, 0);
    }

    /** The last ones, the very last first, after so many: the newest, where keys end with a day. */
    List<IndexEntry> last(int limit, int after);

    /** The last ones, the very last first. */
    default List<IndexEntry> last(int limit) {
        return last(limit, 0);
    }

    /**
     * Whether the space keeps this index; of one that it does not keep there are no entries. It keeps those that were there when it was
     * opened, of classes that it has a place for.
     */
    boolean isKept();

    /** How many objects have no entries because the index failed with them. They are in the book as before, and tried again when they change. */
    long leftOut();
}
