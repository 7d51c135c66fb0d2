// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.ShortIds;
import org.wellspring.core.Space;
import org.wellspring.giving.LeadRow;
import org.wellspring.model.LeadState;
import org.wellspring.model.ModelPackage;

/** A lead, for programs. */
record LeadLine(UUID id, String what, Optional<UUID> from, Optional<String> fromName, Optional<UUID> to, Optional<String> toName, LeadState state,
        Optional<LocalDate> receivedOn, Optional<LocalDate> passedOn, Optional<LocalDate> closedOn) {
    static LeadLine of(LeadRow row) {
        return new LeadLine(row.id(), row.what(), row.from().map(LeadRow.Party::person), row.from().map(LeadRow.Party::name),
                row.to().map(LeadRow.Party::person), row.to().map(LeadRow.Party::name), row.state(), row.received(), row.passed(), row.closed());
    }

    /** The id, or the end of it, of one that is there. */
    static UUID id(Space space, String text) {
        return ShortIds.among(text, space.all(ModelPackage.Literals.LEAD));
    }
}
