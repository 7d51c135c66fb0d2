// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals;

import java.util.List;
import java.util.UUID;

/**
 * Somebody or something that fits open goals (O4).
 *
 * @param id of a person or an event
 * @param name what they are called
 * @param about what a person does and where, or the day of an event; may be empty
 * @param reasons why, the strongest first; never empty
 */
public record GoalPerson(UUID id, String name, String about, List<Reason> reasons) {
    /** How somebody fits. */
    public enum Kind {
        /** They helped with it, or were met by it (O5). */
        EFFECT,
        /** The event serves it, as the user said. */
        SERVES,
        /** They were met at an event that serves it. */
        MET,
        /** What they do, where, or what is known of them, has to do with it. */
        FITS
    }

    /**
     * Why.
     *
     * @param goal which goal
     * @param outcome what is to be reached
     * @param detail the event they were met at, or the word that fits; else empty
     */
    public record Reason(Kind kind, UUID goal, String outcome, String detail) {
    }
}
