// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.giving.IntroductionRow;
import org.wellspring.model.ConsentState;
import org.wellspring.model.OutcomeType;

/** An introduction, for programs. */
record IntroLine(UUID id, String stage, Party a, Party b, Optional<LocalDate> proposedOn, Optional<LocalDate> madeOn, OutcomeType outcome, String outcomeNote,
        Optional<LocalDate> thankedOn) {
    /** One of the two. */
    record Party(UUID person, String name, String why, ConsentState state) {
        static Party of(IntroductionRow.Party party) {
            return new Party(party.person(), party.name(), party.why(), party.state());
        }
    }

    static IntroLine of(IntroductionRow row) {
        return new IntroLine(row.id(), row.stage().name().toLowerCase(Locale.ROOT).replace('_', '-'), Party.of(row.a()), Party.of(row.b()), row.proposed(),
                row.made(), row.outcome(), row.outcomeNote(), row.thanked());
    }
}
