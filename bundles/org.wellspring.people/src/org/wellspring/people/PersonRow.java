// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.model.InteractionKind;
import org.wellspring.model.PersonStatus;
import org.wellspring.people.rhythm.Interval;
import org.wellspring.people.rhythm.RhythmStage;

/**
 * A person as lists show them.
 *
 * @param id identity
 * @param name as the person writes it; never empty: the first e-mail address or phone number stands in
 * @param organization of the current role; empty text for none
 * @param title of the current role; empty text for none
 * @param kinds relationship kinds (M5)
 * @param tags tags (M12)
 * @param status with anybody but the active, reminders are muted (M8)
 * @param photo whether there is a photo
 * @param key whether it is a key relationship (N1)
 * @param metOn the day the relationship began, as far as known
 * @param added when the person was added to the book
 * @param lastTouch day of the last touch by any channel, either way (M2)
 * @param lastTwoWayTouch day of the last two-way touch; empty means "not yet active" (M1)
 * @param lastKind kind of the last touch
 * @param touches number of touches
 * @param rhythm stage of the rhythm (F3, F4)
 * @param intervalDays its interval, 0 for none
 * @param intervalMonths its calendar months where it is one of months, which intervalDays are about as long as; else 0
 * @param maxDays its longest interval, 0 for none
 * @param maxMonths the calendar months of its longest interval where it is one of months; else 0
 * @param nextDue its next date (F5)
 * @param knowHowToHelp whether there is an open need or wanted introduction (M3)
 */
public record PersonRow(UUID id, String name, String organization, String title, List<String> kinds,
        List<String> tags, PersonStatus status, boolean photo, boolean key, Optional<LocalDate> metOn,
        Optional<Instant> added, Optional<LocalDate> lastTouch, Optional<LocalDate> lastTwoWayTouch,
        Optional<InteractionKind> lastKind, int touches, RhythmStage rhythm, int intervalDays, int intervalMonths, int maxDays,
        int maxMonths, Optional<LocalDate> nextDue, boolean knowHowToHelp) {
    /** The interval of the rhythm. */
    public Interval interval() {
        return new Interval(intervalDays, intervalMonths);
    }

    /** The longest interval of the rhythm. */
    public Interval longest() {
        return new Interval(maxDays, maxMonths);
    }
}
