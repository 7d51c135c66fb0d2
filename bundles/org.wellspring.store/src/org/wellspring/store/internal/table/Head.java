// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.oplog.DeviceId;

/**
 * The head of a transaction: who did what, where and when.
 *
 * @param at what the clock of the device said
 * @param undoes the transaction it takes back, if it is an undo; it need not have arrived yet
 */
public record Head(UUID id, DeviceId device, String author, Instant at, String label, Optional<UUID> undoes) {
}
