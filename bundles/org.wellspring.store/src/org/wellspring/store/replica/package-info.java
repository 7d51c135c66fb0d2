// SPDX-License-Identifier: EPL-2.0
/**
 * The door for what other devices did in the same space: how it is told, and how it is taken in. Nothing of a network, of keys or
 * of who may belong to a group is here; whoever brings a batch has asked for that before.
 */
package org.wellspring.store.replica;
