// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.model.LeadState;
import org.wellspring.model.OutcomeType;

/**
 * A chance for business, passed on to somebody it suits (I2).
 *
 * @param from who told me of it
 * @param to whom I passed it to
 * @param received when I heard of it
 * @param passed when I passed it on
 * @param closed when it was won or lost
 * @param outcome what came of it (I6)
 */
public record LeadRow(UUID id, String what, Optional<NamedPerson> from, Optional<NamedPerson> to, LeadState state, Optional<LocalDate> received,
        Optional<LocalDate> passed, Optional<LocalDate> closed, OutcomeType outcome) {
    /** Whether something is still to be done about it. */
    public boolean isOpen() {
        return state != LeadState.LOST && state != LeadState.THANKED;
    }
}
