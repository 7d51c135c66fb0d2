// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.ShortIds;
import org.wellspring.core.Space;
import org.wellspring.giving.LeadRow;
import org.wellspring.giving.NamedPerson;
import org.wellspring.model.LeadState;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.OutcomeType;

/** A lead, for programs. */
record LeadLine(UUID id, String what, Optional<UUID> from, Optional<String> fromName, Optional<UUID> to, Optional<String> toName, LeadState state,
        Optional<LocalDate> receivedOn, Optional<LocalDate> passedOn, Optional<LocalDate> closedOn, OutcomeType outcome) {
    static LeadLine of(LeadRow row) {
        return new LeadLine(row.id(), row.what(), row.from().map(NamedPerson::person), row.from().map(NamedPerson::name),
                row.to().map(NamedPerson::person), row.to().map(NamedPerson::name), row.state(), row.received(), row.passed(), row.closed(), row.outcome());
    }

    /** The id, or the end of it, of one that is there. */
    static UUID id(Space space, String text) {
        return ShortIds.among(text, space.all(ModelPackage.Literals.LEAD));
    }
}
