// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core;

import java.util.UUID;

/**
 * Outcome of a change.
 *
 * @param transaction identity of the transaction, or empty id of zeros if nothing changed
 * @param operations how many operations were written; 0 means that nothing changed and no undo step exists
 * @param result what the action returned, may be null
 */
public record Changed<T>(UUID transaction, int operations, T result) {
}
