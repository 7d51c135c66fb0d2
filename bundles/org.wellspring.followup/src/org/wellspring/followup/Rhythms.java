// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rhythm.RhythmStage;

/** Reads rhythms. Any thread. */
public final class Rhythms {
    /**
     * A person's rhythm.
     *
     * @param id of the rhythm
     * @param stage F3, F4
     * @param intervalDays its own, or a template's; 0 for none
     * @param missing what keeps it a draft: "purpose", "benefit-them", "benefit-me", "interval"
     * @param next its next date (F5)
     */
    public record RhythmRow(UUID id, UUID person, String name, RhythmStage stage, int intervalDays, int maxDays,
            List<String> missing, Optional<LocalDate> lastTouch, Optional<LocalDate> next) {
    }

    /** Rhythms of a space. */
    public Rhythms(Space space) {
    }

    /** All rhythms, those due first on top, those without a date last. */
    public List<RhythmRow> list() {
        throw new UnsupportedOperationException();
    }

    /** The rhythm of a person, if there is one. */
    public Optional<RhythmRow> of(UUID person) {
        throw new UnsupportedOperationException();
    }
}
