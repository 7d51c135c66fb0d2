// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;

/**
 * One thing that happened with a person.
 *
 * @param id the object it shows
 * @param type its class: Interaction, Favour, Promise, Introduction, Lead, Recommendation, Event
 * @param day its day; empty where none is known
 * @param label what it was, in the user's language: "Call", "Introduction", an event's title
 * @param text one line about it; may be empty
 * @param chip what a mark beside it says
 */
public record TimelineEntry(UUID id, EClass type, Optional<LocalDate> day, String label, String text, Chip chip) {
    /** Marks beside an entry. */
    public enum Chip {
        /** No mark. */
        NONE,
        /** Help I gave. */
        GAVE,
        /** Help I received. */
        RECEIVED,
        /** A promise of mine that is open. */
        PROMISE,
        /** A promise of mine that I kept. */
        KEPT,
        /** The talk was about them (N5). */
        ABOUT_THEM,
        /** The talk was about me (N5). */
        ABOUT_ME,
        /** I asked for something. */
        ASK,
        /** It was at an event. */
        EVENT
    }
}
