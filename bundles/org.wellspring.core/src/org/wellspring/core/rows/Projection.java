// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.rows;

import java.util.List;
import java.util.Set;

import org.wellspring.core.SpaceKind;

/**
 * Keeps tables of what a bundle's lists need, in the same transaction as the change that makes them differ.
 * Contributed as an OSGi service. The tables hold nothing of their own: they can be rebuilt from objects at any time,
 * which happens when the version changes or the bundle was absent for a while.
 * <p>
 * What it reads (see the store's schema): {@code object(n, id, class, root, container, feature, position, title, at, data)}
 * with {@code data} as SQLite's JSONB of the set features by name (dates and instants as ISO text, but the instant that dates
 * the object as {@code {}}: column {@code at} has it, in epoch ms); read it by {@code ->>}, or whole by {@code json(data)}.
 * {@code root} = n of the top-level container or of itself; {@code link(target, feature, at, source)} with n of both objects,
 * feature by number and the source's {@code at}, quick by target; {@code reference(source, feature, name, target)}, the same
 * quick by source; {@code class(n, name)}, {@code feature(n, name)}.
 *
 * @param <O> what a change makes it write anew: a value, equal to that of another change which means the same
 */
public interface Projection<O> {
    /** Name of the projection, also the prefix of its tables. */
    String name();

    /** Raised with every change of the tables or of their meaning. */
    int version();

    /** Whether a space of this kind has these tables; of others nothing is asked and nothing told. Only the book, unless this says otherwise. */
    default boolean concerns(SpaceKind kind) {
        return kind.equals(SpaceKind.BOOK);
    }

    /** Statements that create its tables and indexes. */
    List<String> schema();

    /**
     * Says whose rows a touched top-level object may change: usually its own, or the objects it refers to.
     *
     * @param touched the top-level object before and after
     * @param owners whose rows; to be added to. {@link #refresh} is called once for all that is
     *        written together: a transaction, or many of others
     */
    void owners(TouchedObject touched, Set<O> owners);

    /** Writes the rows of these owners anew (or removes them, where the owner is gone). */
    void refresh(TableWriter writer, Set<O> owners);

    /** Writes all rows of the empty tables. */
    void rebuild(TableWriter writer);

    /** Whether the rows still hold where the computer is now; asked when the space is opened for writing. */
    default boolean holds(TableWriter writer) {
        return true;
    }
}
