// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;

/**
 * What was done in a space, by whom and when; taking it back. History only grows: an undo is a transaction of its own.
 */
public interface History {
    /**
     * One transaction.
     *
     * @param undoes the transaction this one takes back, or null
     * @param kind whether something was done, taken back, or done again; the label is that of what was done at first
     * @param undone whether a later transaction took this one back
     */
    record Entry(UUID id, Instant at, String author, String device, String label, int operations, UUID undoes, Kind kind,
            boolean undone) {
    }

    /** What a transaction is to the one that it is about. */
    enum Kind {
        /** Something was done. */
        STEP,
        /** It was taken back. */
        UNDO,
        /** It was done again. */
        REDO
    }

    /**
     * One field's change in one transaction.
     *
     * @param object the object, of class {@code type}
     * @param feature the feature's name, or empty where the object itself was created, deleted or moved
     * @param before value before, as text; null if there was none
     * @param after value after, as text; null if there is none
     */
    record FieldChange(UUID object, String type, String feature, String before, String after) {
    }

    /** Whose name stands at what is done from here, so that only that of others need be said. Any thread. */
    String author();

    /**
     * A thing in the space.
     *
     * @param type the name of its class, such as "Person"
     * @param title its title, or empty text
     */
    record Thing(UUID id, String type, String title) {
    }

    /**
     * What came since of what a step made. What was taken back again does not count.
     *
     * @param used top-level things it made that were changed or referred to since
     * @param companions others it made that the used refer to, such as employers
     * @param about what was made since and refers to things that the step made and, by the same feature, to no others: a promise to
     *        somebody it brought
     */
    record Since(List<Thing> used, List<Thing> companions, List<Thing> about) {
    }

    /** The newest transactions, newest first. Any thread. */
    List<Entry> recent(int limit);

    /** Transactions that touched any of these objects or what they contain, newest first. Any thread. */
    List<Entry> of(Collection<UUID> objects, int limit);

    /**
     * What was deleted, or taken back, and once referred to one of these objects: a touch with a person, say. Looks through the history of all that
     * was ever deleted, which takes a moment where that is much. Any thread.
     *
     * @param except objects of this class don't count, nor what they contained
     */
    List<UUID> deletedAbout(Collection<UUID> objects, EClass except);

    /**
     * What came since of what a step made, to be said before it is taken back: somebody it brought was called, say. Taking the step back
     * would leave of these a half. Any thread; after an import of 100,000 records it takes a moment.
     */
    Since since(UUID transaction);

    /** A transaction however old it is; empty for an unknown id. Any thread. */
    Optional<Entry> find(UUID transaction);

    /**
     * How much a transaction touched, to be said before it is taken back: how many top-level objects, themselves or in what
     * they contain, by the name of their class, such as "Person". Any thread; an import of 100,000 records takes a moment.
     */
    Map<String, Long> reach(UUID transaction);

    /** What a transaction changed, in its order. Any thread. */
    List<FieldChange> changes(UUID transaction);

    /** What {@link #undo()} would take back, or empty. */
    Optional<Entry> undoable();

    /** What {@link #redo()} would repeat, or empty. */
    Optional<Entry> redoable();

    /** Takes back the newest transaction of this device that still stands. Realm only. */
    Optional<Entry> undo();

    /** Repeats what was taken back last, if nothing was done since. Realm only. */
    Optional<Entry> redo();

    /**
     * Takes back one transaction however old it is (M13); what was changed knowingly since then stays. Whoever names an undo
     * wants what it took back again, and whoever names a redo wants it gone once more: what was done at first stands or does not,
     * however often that changed. Realm only.
     *
     * @return the undoing transaction, or empty if nothing of it was left to take back
     */
    Optional<Entry> undo(UUID transaction);

    /**
     * Does again what was taken back however long ago, whatever was done since (M15). Realm only.
     *
     * @param transaction what was done, or a later undo or redo of it
     * @return the transaction that did it again, or empty if it stands
     */
    Optional<Entry> redo(UUID transaction);

    /**
     * As {@link #undo(UUID)}, for what takes long to take back, such as an import: on any thread; live objects are brought up
     * to date on the realm afterwards.
     */
    Optional<Entry> undoInBackground(UUID transaction);

    /**
     * As {@link #undoInBackground(UUID)}, but for some of the top-level things that the step made: they stay as they are, with all they
     * contain and what they refer to.
     */
    Optional<Entry> undoInBackground(UUID transaction, Collection<UUID> leaving);

    /** As {@link #redo()}, on any thread; live objects are brought up to date on the realm afterwards. */
    Optional<Entry> redoInBackground();

    /** As {@link #redo(UUID)}, on any thread; live objects are brought up to date on the realm afterwards. */
    Optional<Entry> redoInBackground(UUID transaction);
}
