// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core;

import java.util.List;

/**
 * One user action as an object: made, filled, run once. Commands can be joined in one transaction by calling
 * {@link #apply} for several inside one {@link Space#change}: each sees what those before it did. What a command has to know of
 * the present moment it asks the clock of the space, unless the user named a day.
 *
 * @param <R> what it answers
 */
public abstract class Command<R> {
    private boolean used;

    /** What the action is called in the undo menu, such as "Log a call". */
    public abstract String label();

    /**
     * Does it inside a transaction that is already open.
     *
     * @throws SpaceException with a {@link Problem.Kind#REFUSED} problem where it can't be done; nothing is changed then
     * @throws IllegalStateException if it was applied before, even if it was refused then: the next action is another command
     */
    public final R apply(Space space, Tx tx) {
        if (used) {
            throw new IllegalStateException("This command was run before: " + getClass().getName() + " “" + label()
                    + "”. A command is for one use; make another.");
        }
        used = true;
        return perform(space, tx);
    }

    /**
     * For guards: commands that it will run itself, as far as they are known before, such as the touch that a captured sentence
     * tells of. None for most.
     */
    public List<Command<?>> joined() {
        return List.of();
    }

    /**
     * What it does; called once.
     *
     * @param space for its clock, and for rows, which show what was there before the transaction; {@link Tx#touched} knows the rest
     */
    protected abstract R perform(Space space, Tx tx);

    /**
     * Does it as one durable transaction and one undo step. Realm only. Who does it for a user asks {@link Warnings} before, which
     * the window’s {@code Actions} and the command line’s {@code Session} do.
     */
    public final Changed<R> run(Space space) {
        return space.changeReturning(label(), tx -> apply(space, tx));
    }
}
