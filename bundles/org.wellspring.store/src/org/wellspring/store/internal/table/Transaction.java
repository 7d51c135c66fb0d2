// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The head of a transaction.
 *
 * @param undoes number of the transaction it takes back, if it is an undo
 */
public record Transaction(UUID id, String device, String author, Instant at, String label, Optional<Long> undoes) {
}
