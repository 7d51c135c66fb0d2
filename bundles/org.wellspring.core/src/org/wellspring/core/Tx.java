// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.model.base.Entity;

/** One open transaction of a space. Valid only inside the action it was given to, on the same thread. */
public interface Tx {
    /** Identity of the transaction, by which it can be undone later. */
    UUID id();

    /** Puts a new object, with all it contains, into the space; gives each an id unless it has one. */
    <T extends Entity> T add(T object);

    /** The object to read or edit: live in {@link Space#change}, this transaction's copy in a background change. */
    <T extends Entity> Optional<T> find(UUID id, Class<T> type);

    /**
     * Something that stands for an object that is there, to be referred to and not to be read: it need not be loaded, which
     * for a person with all they contain takes longer than logging a call. Who follows the reference later gets the object.
     */
    <T extends Entity> Optional<T> reference(UUID id, Class<T> type);

    /**
     * What this transaction itself added or changed so far, and did not take out again: objects of this class, contained ones
     * too, in the order in which it came upon them. Rows don't know of it yet: who looks something up by its name, or by what it
     * refers to, looks here first and then at those rows whose objects are not among these.
     */
    <T extends Entity> List<T> touched(Class<T> type);

    /** Deletes an object with all it contains; references to it stay and show as "removed item". */
    void delete(Entity object);

    /** Gives the action a better name, known only while it runs ("Import 312 people"). */
    void relabel(String newLabel);

    /** What the history will call it, as far as is known. */
    String label();
}
