// SPDX-License-Identifier: EPL-2.0
/**
 * Operations and their merge: what happened to the objects of a space, told so that devices which were apart for weeks agree
 * without asking anybody, and nobody's edit is lost. Pure: no files, no network, no clock and no threads of its own.
 *
 * <p><strong>The state of an object is a pure function of the set of its {@linkplain org.wellspring.oplog.Op operations}</strong>,
 * see {@link org.wellspring.oplog.state.ObjectState#fold}. It is defined in three steps:
 * <ol>
 * <li><em>Undone.</em> What one device did to the object in one transaction is a step. An undo cancels the whole step of the
 * operation it names, unless its own step is cancelled. So undoing an undo is a redo, several undos of the same cancel it
 * once, and a step comes back when the last of them is undone.
 * <li><em>Overwritten.</em> An operation is overwritten if one that is not cancelled names it, directly or through a chain
 * of others, cancelled or not. A new write therefore names the survivors of its register and the cancelled writes on top of
 * it: who writes after an undo doesn't get the undone value back by a redo.
 * <li><em>The rest survives.</em> In a register the latest is shown, the others are its other versions; in a set every
 * surviving addition counts; paragraphs stand in the order of their keys; tallies add up.
 * </ol>
 *
 * <p>An object is deleted when a deletion is in force and every surviving write is in the past of such deletions. Any other
 * write revives it, whole, because deletions don't overwrite values; so does a write to an object whose creation was undone.
 * It is then {@link org.wellspring.oplog.state.Life#RESTORED} until somebody confirms it or deletes it again. Only a write revives:
 * taking a value out of a set and undoing don't, for nothing of theirs would be lost.
 *
 * <p>The clock orders values that nobody overwrote, and members of a set; it never decides what somebody had seen.
 *
 * <p>What spans objects is not in an object's state: cycles of concurrent moves and deleted containers of things that are
 * still there are settled by {@link org.wellspring.oplog.state.Placements}.
 */
package org.wellspring.oplog;
