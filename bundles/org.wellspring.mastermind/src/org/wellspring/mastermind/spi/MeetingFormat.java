// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.spi;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.model.group.SeatStage;

/**
 * How a meeting goes (K7): which steps it has, whose they are and how long each takes. An OSGi service; a plug-in offers one of its own under another
 * {@link #id}. What is made of it is kept with the meeting, so that members without the plug-in run it all the same. Any thread.
 */
public interface MeetingFormat {
    /**
     * One step.
     *
     * @param key tells it from the other steps of the meeting, and is the same whoever makes the agenda: two members who make it apart make one
     * @param title what is done, in the user's language: "Updates"
     * @param seconds how long it is to take, at least 1
     * @param speaker whose turn it is; empty for all together
     * @param stage where it is a stage of the speaker's hot seat, which one (K4); a seat's waiting is the moment before it, in which conflicts of interest
     *        are declared (K12). The stages of one seat follow each other
     */
    record Step(String key, String title, int seconds, Optional<UUID> speaker, Optional<SeatStage> stage) {
        /** A step for all. */
        public static Step forAll(String key, String title, int seconds) {
            return new Step(key, title, seconds, Optional.empty(), Optional.empty());
        }

        /** A member's turn. */
        public static Step turn(String key, String title, int seconds, UUID speaker) {
            return new Step(key + "/" + speaker, title, seconds, Optional.of(speaker), Optional.empty());
        }

        /** A stage of a member's hot seat. */
        public static Step stage(SeatStage stage, String title, int seconds, UUID speaker) {
            return new Step("seat/" + speaker + "/" + stage.getLiteral(), title, seconds, Optional.of(speaker), Optional.of(stage));
        }
    }

    /** Its permanent name: small letters, digits and hyphens; a plug-in puts its own name before it. */
    String id();

    /** What it is called, in the user's language. */
    String name();

    /** How it goes, in a sentence, in the user's language. */
    String explanation();

    /**
     * The steps of a meeting.
     *
     * @param members who is expected, at least one, in the order in which it is their turn: who waits longest for a hot seat first (K8)
     */
    List<Step> agenda(List<UUID> members);
}
