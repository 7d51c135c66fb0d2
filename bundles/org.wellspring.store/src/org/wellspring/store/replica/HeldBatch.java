// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.replica;

import java.util.Optional;

/**
 * A batch that is kept aside.
 *
 * @param damage what is wrong with it, in a sentence; empty if it only waits for what came before it
 */
public record HeldBatch(Batch batch, Optional<String> damage) {
}
