// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An e-mail address, and how its owner agreed to be written to (T5).
 *
 * @param id of the address
 * @param source how they agreed; empty where nothing is noted
 * @param on the day they did, as far as known
 */
public record ConsentRow(UUID id, String address, String source, Optional<LocalDate> on) {
    /** Whether they agreed. */
    public boolean isGiven() {
        return !source.isEmpty();
    }
}
