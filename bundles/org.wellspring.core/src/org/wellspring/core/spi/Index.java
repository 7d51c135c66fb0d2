// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.spi;

import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EClass;
import org.wellspring.core.index.Entries;
import org.wellspring.core.index.Tuple;
import org.wellspring.model.base.Entity;

/**
 * Keeps a list of what objects of a class say, to be read fast and on any thread, without loading them ({@link Entries}): what is due, what was
 * shared with whom. An OSGi service that says of each object under which keys it stands, and what is shown there. Every space that is opened from
 * now on keeps the list in its file if it has a place for the class, in the same transaction as each change, undo and what others send; anew if
 * the version differs or the plug-in was away.
 * <p>
 * Entries are a function of the object alone: the same object gives the same entries, on any computer and day. So it gets no space, should ask no
 * clock, and is shown the object with all it contains but for what is confidential (K10); of others it refers to it sees the id and the class,
 * nothing else. An object for which it fails, or is not done in two seconds and a millisecond for each object, has no entries, which is logged and
 * counted; what the user did is kept all the same.
 */
public interface Index {
    /** Its permanent name: small letters and digits, in at least two parts, with the plug-in's first: "garden.harvests". At most 60 characters. */
    String name();

    /** 1 or more; raised with every change of what {@link #map} gives. */
    int version();

    /** Objects of this class and of those that inherit from it are listed, as far as they are in nothing else. */
    EClass type();

    /**
     * Gives the entries of an object; called on a thread of its own while a change waits, one at a time, thousands of times when the list is built anew.
     *
     * @param object a copy; what is changed of it goes nowhere
     * @param entries takes key and value of each entry, any number of them
     */
    void map(Entity object, BiConsumer<Tuple, Tuple> entries);
}
