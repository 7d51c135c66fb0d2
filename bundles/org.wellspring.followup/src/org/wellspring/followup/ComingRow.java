// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Something of the days to come (F15). It asks for nothing yet.
 *
 * @param id of the person whose birthday it is, the anniversary, promise, next step, touch or event
 * @param kind what sort it is
 * @param day its day; for what was put off, the day it comes back
 * @param time in the user's own time; empty where only the day is known
 * @param person whom it is about; empty for an event, or a next step about nobody
 * @param name the person's name, or the event's title
 * @param organization the person's; may be empty
 * @param what a few words: "turns 40", the promise, what the talk is about; may be empty
 * @param years how many years it is, where that is known
 */
public record ComingRow(UUID id, Kind kind, LocalDate day, Optional<LocalTime> time, Optional<UUID> person, String name,
        String organization, String what, OptionalInt years) {
    /** Sorts of things to come, in the order they have on one day. */
    public enum Kind {
        /** Somebody's birthday. */
        BIRTHDAY("birthday"),
        /** A wedding day or the like. */
        ANNIVERSARY("anniversary"),
        /** A talk or the like that is planned. */
        MEETING("meeting"),
        /** An event. */
        EVENT("event"),
        /** A promise of mine that falls due (F9). */
        PROMISE("promise"),
        /** A next step that falls due. */
        FOLLOW_UP("follow-up");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word used on the command line. */
        public String word() {
            return word;
        }
    }
}
