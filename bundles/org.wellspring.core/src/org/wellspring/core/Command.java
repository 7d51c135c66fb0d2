// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core;

/**
 * One user action as an object: made, filled, run once. Commands can be joined in one transaction by calling
 * {@link #apply} for several inside one {@link Space#change}.
 *
 * @param <R> what it answers
 */
public interface Command<R> {
    /** What the action is called in the undo menu, such as "Log a call". */
    String label();

    /**
     * Does it inside a transaction that is already open.
     *
     * @param space for its clock, and for rows, which show what was there before the transaction
     * @throws SpaceException with a {@link Problem.Kind#REFUSED} problem where it can't be done; nothing is changed then
     */
    R apply(Space space, Tx tx);

    /** Does it as one durable transaction and one undo step. Realm only. */
    default Changed<R> run(Space space) {
        return space.changeReturning(label(), tx -> apply(space, tx));
    }
}
