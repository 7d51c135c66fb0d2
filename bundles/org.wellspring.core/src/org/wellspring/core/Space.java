// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.wellspring.core.index.Entries;
import org.wellspring.model.base.Entity;

/**
 * One model with one history, durable on disk: the user's book, or a group.
 * <p>
 * Everything is changed by {@link #change}: one user action, one durable transaction, one undo step. Several may be open at
 * once; what one of them holds never refers to what another holds, and a class that its {@linkplain #kind() kind} does not carry
 * is refused.
 */
public interface Space extends AutoCloseable {
    /** Work inside one transaction that has a result. */
    @FunctionalInterface
    interface Action<T> {
        /** Changes objects; an exception takes everything back. */
        T run(Tx tx) throws Exception;
    }

    /** Work inside one transaction that returns nothing. */
    @FunctionalInterface
    interface Step {
        /** Changes objects; an exception takes everything back. */
        void run(Tx tx) throws Exception;
    }

    /** Its identity, given when it was created; copies and backups keep it. Any thread. */
    UUID id();

    /** What it is for: the user's book, or a group. Any thread. */
    SpaceKind kind();

    /** The directory that is this space. */
    Path directory();

    /** What a person may want to know of the space: format, sizes, places. */
    SpaceInfo info();

    /** The time this space believes in, in whole milliseconds; `--on DATE` changes it. */
    Clock clock();

    /** Why nothing can be changed here, or empty if all can. */
    Optional<Problem> readOnlyReason();

    /** What the user should hear about the opening of this space, each a sentence: that something was put right. */
    default List<String> notices() {
        return List.of();
    }

    /** The live object with this id, loaded on demand; always the same one for the same id. Realm only. */
    Optional<Entity> find(UUID id);

    /** As {@link #find(UUID)}, and empty too if the object is of another type. Realm only. */
    <T extends Entity> Optional<T> find(UUID id, Class<T> type);

    /** Ids of all living objects of a class and its subclasses, in order of creation. Any thread. */
    List<UUID> all(EClass type);

    /**
     * Runs one user action on the live objects and returns when it is durable. Realm only; not nested.
     *
     * @param label what the action is called in the undo menu, such as "Log a call"
     * @throws SpaceException if it can't be saved; live objects then show again what is on disk
     */
    <T> Changed<T> changeReturning(String label, Action<T> action);

    /** As {@link #changeReturning}, for an action without a result. */
    default Changed<Void> change(String label, Step step) {
        return changeReturning(label, tx -> {
            step.run(tx);
            return null;
        });
    }

    /**
     * Runs one large action, such as an import, on any thread with copies of the objects of its own; live objects
     * are brought up to date on the realm afterwards. Other changes wait only while it is being written.
     */
    <T> Changed<T> backgroundReturning(String label, Action<T> action);

    /** As {@link #backgroundReturning}, for an action without a result. */
    default Changed<Void> background(String label, Step step) {
        return backgroundReturning(label, tx -> {
            step.run(tx);
            return null;
        });
    }

    /** Undo, redo, and who changed what when. */
    History history();

    /** What several people wrote of one thing without having heard of each other. */
    Versions versions();

    /** Full text search. */
    Search search();

    /** What an index of a plug-in ({@link org.wellspring.core.spi.Index}) says, by its name; nothing if the space keeps no such index. Any thread. */
    Entries entries(String index);

    /** Backups and integrity. */
    Care care();

    /** Adds a listener that is called on the realm after each durable change. */
    void addListener(SpaceListener listener);

    /** Removes a listener. */
    void removeListener(SpaceListener listener);

    /** Lets go of the files. Nothing is pending: every change was durable when it returned. */
    @Override
    void close();
}
