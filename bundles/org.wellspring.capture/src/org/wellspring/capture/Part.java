// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.model.Direction;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.FavourType;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.OriginKind;

/** One thing understood in a sentence, with the place in the text that says it. */
public sealed interface Part {
    /**
     * A place in the text.
     *
     * @param start index of its first character
     * @param end index after its last
     */
    record Span(int start, int end) {
    }

    /** Where the text says it. */
    Span span();

    /** Somebody in the book that a name may mean. */
    record Candidate(UUID id, String name, String organization) {
    }

    /**
     * A person.
     *
     * @param name as written
     * @param match the person in the book it means; empty for a new one, or while several are possible
     * @param alternatives whom else in the book it may mean, those in touch last first; with no match and some of
     *     these, ask
     */
    record Who(Span span, String name, Optional<Candidate> match, List<Candidate> alternatives) implements Part {
        /** Whether the user has to choose. */
        public boolean ambiguous() {
            return match.isEmpty() && !alternatives.isEmpty();
        }

        /** Who is most likely meant: the match, else of several the one in touch last; empty for somebody new. */
        public Optional<Candidate> proposed() {
            return match.or(() -> alternatives.stream().findFirst());
        }
    }

    /** The organization of the person, and what they do there, which may be empty. */
    record Where(Span span, String organization, String title, Optional<UUID> known) implements Part {
    }

    /**
     * Where the user met the person (E5).
     *
     * @param event the event in the book it means, if any
     * @param through who introduced us, as written; empty text if nobody
     * @param throughId the person in the book that is
     */
    record Occasion(Span span, OriginKind kind, String text, Optional<UUID> event, String through,
            Optional<UUID> throughId) implements Part {
    }

    /**
     * A touch.
     *
     * @param channel coffee, lunch, zoom …; may be empty
     * @param met whether it may be the first time: "met", "ran into"
     */
    record Touch(Span span, InteractionKind kind, LocalDate day, Direction direction, String channel, boolean met)
            implements Part {
    }

    /** Something the person needs (M3). */
    record Needs(Span span, String what) implements Part {
    }

    /** Whom the person would like to meet (M3). */
    record WantsToMeet(Span span, String who) implements Part {
    }

    /** What I do next. */
    record NextStep(Span span, String what, LocalDate due) implements Part {
    }

    /** What I promised (F9); without a day the setting's default counts. */
    record Promised(Span span, String what, Optional<LocalDate> due) implements Part {
    }

    /** Help given or received (G). */
    record Help(Span span, FavourDirection direction, FavourType type, String what) implements Part {
    }

    /** A tag: #lisbon. */
    record Tag(Span span, String tag) implements Part {
    }

    /** A relationship kind: "a friend", "client" (M5). */
    record Kind(Span span, String kind) implements Part {
    }

    /** An e-mail address. */
    record Email(Span span, String address) implements Part {
    }

    /** A phone number. */
    record Phone(Span span, String number) implements Part {
    }

    /** What is left; it goes into the note. */
    record Note(Span span, String text) implements Part {
    }
}
