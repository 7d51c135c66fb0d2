// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One row of the list of the day.
 *
 * @param id stable: what {@code snooze} and {@code done} take; the id of {@code kind}'s object
 * @param rank its place, from 1
 * @param kind what sort it is
 * @param proposed F4: a rhythm that both have not agreed on yet
 * @param person whom it is about; empty for a card without a person
 * @param name the person's name, or the card's text
 * @param organization the person's; may be empty
 * @param subject what it is about: the promise, the next step, the rhythm in words
 * @param due its day
 * @param overdueDays days past due, 0 if none
 * @param why why now, a sentence (F13)
 * @param help how the user could help, a sentence (F13); never empty
 */
public record TodayRow(UUID id, int rank, RowKind kind, boolean proposed, Optional<UUID> person, String name,
        String organization, String subject, LocalDate due, int overdueDays, String why, String help) {
}
