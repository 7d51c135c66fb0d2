// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.replica;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of a batch.
 *
 * @param applied transactions that are now in the space, oldest first: the batch's own, and those that had waited for it. Empty too
 *        where everything was known already
 * @param held whether the batch is kept aside
 * @param why in a sentence, why it is kept aside
 */
public record Received(List<UUID> applied, boolean held, Optional<String> why) {
    /** The list is copied. */
    public Received {
        applied = List.copyOf(applied);
    }
}
