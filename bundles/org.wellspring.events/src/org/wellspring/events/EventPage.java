// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All there is about one event (E1).
 *
 * @param purpose what one goes there for, in own words; may be empty
 * @param notes may be empty
 * @param host the organization that holds it
 * @param goals those it serves (O4)
 * @param met in the order in which they were noted
 * @param expected who is likely there, likewise (E4)
 */
public record EventPage(EventRow row, String purpose, String notes, Optional<Named> host, Optional<Cost> cost, List<Named> goals, List<Met> met,
        List<Likely> expected) {
    /** Something by its name. */
    public record Named(UUID id, String name) {
    }

    /**
     * Somebody one met there.
     *
     * @param id of the encounter
     * @param person empty for who is no longer in the book
     * @param name may be empty then
     * @param organization may be empty
     * @param line what was said, in a line; may be empty
     * @param guest whether they came along with somebody, or with me
     * @param helpIdea how one could help; may be empty
     * @param nextStep may be empty
     * @param due its day
     * @param nothing whether the user said that neither fits (E2)
     * @param promised whether one gave one’s word for the next step (F9)
     * @param active whether they are in the book and neither left nor died; of others nothing is asked (M8)
     * @param cards ids of pictures of their card (E8)
     */
    public record Met(UUID id, Optional<UUID> person, String name, String organization, String line, boolean guest, String helpIdea, String nextStep,
            Optional<LocalDate> due, boolean nothing, boolean promised, boolean active, List<UUID> cards) {
        /** Whether it is decided what comes of it: help and a next step, or nothing on purpose (E2). */
        public boolean isSettled() {
            return nothing || !helpIdea.isBlank() && !nextStep.isBlank();
        }

        /** Whether one of the two is said and the other is still open (E2). */
        public boolean isHalf() {
            return !nothing && helpIdea.isBlank() != nextStep.isBlank();
        }
    }

    /**
     * Somebody who is likely there.
     *
     * @param id of what says so
     * @param person empty for who is no longer in the book
     * @param name may be empty then
     * @param organization may be empty
     * @param note may be empty
     */
    public record Likely(UUID id, Optional<UUID> person, String name, String organization, String note) {
    }
}
