// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette;

import java.time.LocalDate;
import java.util.UUID;

import org.wellspring.model.InteractionKind;
import org.wellspring.model.Purpose;

/**
 * That I reached out to somebody, by whatever way.
 *
 * @param touch the touch
 * @param purpose what it was for: as it was said, or as it follows from what the person is to the user (T6)
 * @param pitch whether something was offered for sale
 */
public record Reached(UUID touch, LocalDate day, InteractionKind kind, Purpose purpose, boolean pitch) {
    /** Whether it was to sell. */
    public boolean isProspecting() {
        return purpose == Purpose.PROSPECTING;
    }

    /** Whether it was only to keep in touch, which no figure of networking counts (T7). */
    public boolean isKeeping() {
        return purpose == Purpose.KEEPING_IN_TOUCH;
    }
}
