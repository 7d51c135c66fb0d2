// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core;

import java.util.Optional;
import java.util.UUID;

/**
 * Outcome of a change.
 *
 * @param transaction identity of the transaction, by which it can be undone; empty if nothing changed
 * @param operations how many operations were written; 0 if nothing changed
 * @param result what the action returned, may be null
 */
public record Changed<T>(Optional<UUID> transaction, int operations, T result) {
    /** There is a transaction if, and only if, something was written. */
    public Changed {
        if (transaction.isPresent() != operations > 0) {
            throw new IllegalArgumentException("A transaction of " + operations + " operations: " + transaction);
        }
    }
}
