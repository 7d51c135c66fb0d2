// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.days.PartialDay;
import org.wellspring.model.Direction;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.FavourType;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.OriginKind;

/**
 * One thing understood in a sentence, with the place in the text that says it. What is said of one of several people names
 * that person's place in {@code whose}; empty means the only one, or all.
 */
public sealed interface Part {
    /**
     * A place in the text.
     *
     * @param start index of its first character
     * @param end index after its last; the same as start for what the user added
     */
    record Span(int start, int end) {
        /** Of what is said nowhere: added by the user. */
        public static final Span NOWHERE = new Span(0, 0);

        /** Whether they share a character. */
        public boolean overlaps(Span other) {
            return start < other.end && other.start < end;
        }
    }

    /** Where the text says it. */
    Span span();

    /** Its day, if it has one. */
    default Optional<LocalDate> day() {
        return Optional.empty();
    }

    /** The place of the person it is said of, where it may be one of several. */
    default Optional<Span> whose() {
        return Optional.empty();
    }

    /** The same on another day; unchanged for what has none. */
    default Part on(LocalDate day) {
        return this;
    }

    /** The words it holds, which a user may edit: what is needed, the name, the number. */
    String words();

    /** Whether it says nothing: added by the user and never written. */
    default boolean unwritten() {
        return words().isBlank();
    }

    /** The same with other words. */
    Part with(String words);

    /**
     * Somebody in the book that a name may mean.
     *
     * @param apart what tells them apart where another with the same name may be meant too, and no organization tells them: an address or a
     *     number; else empty text
     * @param lastTouch the day of the last touch, if there was one
     */
    record Candidate(UUID id, String name, String organization, String apart, Optional<LocalDate> lastTouch) {
    }

    /**
     * A person.
     *
     * @param name as written
     * @param match the person in the book it means; empty for a new one, or while several are possible
     * @param alternatives whom else in the book it may mean, those in touch last first; with no match and some of
     *     these, ask
     * @param sure false if it may be no name at all: ask
     */
    record Who(Span span, String name, Optional<Candidate> match, List<Candidate> alternatives, boolean sure) implements Part {
        /** Copies the alternatives. */
        public Who {
            alternatives = List.copyOf(alternatives);
        }

        /** Whether the user has to choose. */
        public boolean ambiguous() {
            return match.isEmpty() && (!alternatives.isEmpty() || !sure);
        }

        /**
         * Who is most likely meant: the match, or the only one possible, else of several the one in touch last; empty for somebody new, and
         * where nothing tells one of several from the others.
         */
        public Optional<Candidate> proposed() {
            return match.or(() -> alternatives.size() == 1 ? Optional.of(alternatives.getFirst()) : inTouchLast());
        }

        private Optional<Candidate> inTouchLast() {
            Optional<LocalDate> last = alternatives.stream().flatMap(c -> c.lastTouch().stream()).max(Comparator.naturalOrder());
            List<Candidate> then = last.isEmpty() ? List.of() : alternatives.stream().filter(c -> c.lastTouch().equals(last)).toList();
            return then.size() == 1 ? Optional.of(then.getFirst()) : Optional.empty();
        }

        @Override
        public String words() {
            return match.map(Candidate::name).orElse(name);
        }

        /** Somebody new of that name. */
        @Override
        public Part with(String words) {
            return new Who(span, words, Optional.empty(), List.of(), true);
        }
    }

    /**
     * The organization of a person, and what they do there, which may be empty.
     *
     * @param known the organization of the book it means
     */
    record Where(Span span, String organization, String title, Optional<UUID> known, Optional<Span> whose) implements Part {
        @Override
        public boolean unwritten() {
            return (organization + title).isBlank();
        }

        /** The same with another title. */
        public Where titled(String words) {
            return new Where(span, organization, words, known, whose);
        }

        @Override
        public String words() {
            return organization;
        }

        @Override
        public Part with(String words) {
            return new Where(span, words, title, Optional.empty(), whose);
        }
    }

    /**
     * Where a person of the book no longer works (M11): the jobs there that go on end on that day.
     *
     * @param organization the house, as the book has it
     */
    record Left(Span span, String organization, LocalDate date, Optional<Span> whose) implements Part {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(date);
        }

        @Override
        public Part on(LocalDate day) {
            return new Left(span, organization, day, whose);
        }

        @Override
        public String words() {
            return organization;
        }

        @Override
        public Part with(String words) {
            return new Left(span, words, date, whose);
        }
    }

    /**
     * Where the user met the person (E5), or where a touch took place.
     *
     * @param event the event in the book it means, if any
     * @param through who introduced us, as written; empty text if nobody
     * @param throughId the person in the book that is
     */
    record Occasion(Span span, OriginKind kind, String text, Optional<UUID> event, String through,
            Optional<UUID> throughId) implements Part {
        @Override
        public boolean unwritten() {
            return false;
        }

        @Override
        public String words() {
            return text.isEmpty() ? through : text;
        }

        @Override
        public Part with(String words) {
            return text.isEmpty() ? new Occasion(span, kind, text, event, words, Optional.empty())
                    : new Occasion(span, kind, words, Optional.empty(), through, throughId);
        }
    }

    /**
     * A touch. A sentence may tell of several.
     *
     * @param channel coffee, lunch, zoom …; may be empty
     * @param met whether it may be the first time: "met", "ran into"
     * @param attempt whether it reached nobody: "no answer"; then it is no touch
     * @param whom the places of those it was with, where others are named besides; empty for all
     */
    record Touch(Span span, InteractionKind kind, LocalDate date, Direction direction, String channel, boolean met,
            boolean attempt, List<Span> whom) implements Part {
        /** Copies whom it was with. */
        public Touch {
            whom = List.copyOf(whom);
        }

        /** With all who are named. */
        public Touch(Span span, InteractionKind kind, LocalDate date, Direction direction, String channel, boolean met, boolean attempt) {
            this(span, kind, date, direction, channel, met, attempt, List.of());
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.of(date);
        }

        @Override
        public Part on(LocalDate day) {
            return new Touch(span, kind, day, direction, channel, met, attempt, whom);
        }

        /** The same of another kind. */
        public Touch of(InteractionKind other) {
            return new Touch(span, other, date, direction, channel, met, attempt, whom);
        }

        /** The same, having reached somebody or not. */
        public Touch tried(boolean inVain) {
            return new Touch(span, kind, date, direction, channel, met, inVain, whom);
        }

        /** The same with these only, by their places. */
        public Touch among(List<Span> people) {
            return new Touch(span, kind, date, direction, channel, met, attempt, people);
        }

        @Override
        public boolean unwritten() {
            return false;
        }

        @Override
        public String words() {
            return channel;
        }

        @Override
        public Part with(String words) {
            return new Touch(span, kind, date, direction, words, met, attempt, whom);
        }
    }

    /** Something the person needs (M3). */
    record Needs(Span span, String what, Optional<Span> whose) implements Part {
        @Override
        public String words() {
            return what;
        }

        @Override
        public Part with(String words) {
            return new Needs(span, words, whose);
        }
    }

    /** Whom the person would like to meet (M3). */
    record WantsToMeet(Span span, String who, Optional<Span> whose) implements Part {
        @Override
        public String words() {
            return who;
        }

        @Override
        public Part with(String words) {
            return new WantsToMeet(span, words, whose);
        }
    }

    /**
     * What I do next.
     *
     * @param also the places of those it is planned with besides: each of them gets it, too
     */
    record NextStep(Span span, String what, LocalDate due, Optional<Span> whose, List<Span> also) implements Part {
        /** Copies the places. */
        public NextStep {
            also = List.copyOf(also);
        }

        /** With nobody besides. */
        public NextStep(Span span, String what, LocalDate due, Optional<Span> whose) {
            this(span, what, due, whose, List.of());
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.of(due);
        }

        @Override
        public Part on(LocalDate day) {
            return new NextStep(span, what, day, whose, also);
        }

        @Override
        public String words() {
            return what;
        }

        @Override
        public Part with(String words) {
            return new NextStep(span, words, due, whose, also);
        }

        /** The same with those at these places, the first of whom it is said of first. */
        public NextStep together(List<Span> people) {
            return new NextStep(span, what, due, Optional.of(people.getFirst()), people.subList(1, people.size()));
        }
    }

    /** What I promised (F9); without a day the setting's default counts. */
    record Promised(Span span, String what, Optional<LocalDate> due, Optional<Span> whose) implements Part {
        @Override
        public Optional<LocalDate> day() {
            return due;
        }

        @Override
        public Part on(LocalDate day) {
            return new Promised(span, what, Optional.of(day), whose);
        }

        @Override
        public String words() {
            return what;
        }

        @Override
        public Part with(String words) {
            return new Promised(span, words, due, whose);
        }
    }

    /** What they said they would do for me (F9); without a day it comes up in a week. */
    record Awaited(Span span, String what, Optional<LocalDate> due, Optional<Span> whose) implements Part {
        @Override
        public Optional<LocalDate> day() {
            return due;
        }

        @Override
        public Part on(LocalDate day) {
            return new Awaited(span, what, Optional.of(day), whose);
        }

        @Override
        public String words() {
            return what;
        }

        @Override
        public Part with(String words) {
            return new Awaited(span, words, due, whose);
        }
    }

    /** What the person has or could do for others: something to come back to (F7). */
    record Offers(Span span, String what, Optional<Span> whose) implements Part {
        @Override
        public String words() {
            return what;
        }

        @Override
        public Part with(String words) {
            return new Offers(span, words, whose);
        }
    }

    /** Help given or received (G). */
    record Help(Span span, FavourDirection direction, FavourType type, String what, Optional<Span> whose) implements Part {
        @Override
        public String words() {
            return what;
        }

        @Override
        public Part with(String words) {
            return new Help(span, direction, type, words, whose);
        }
    }

    /** The birthday of a person, or what is known of it. */
    record Birthday(Span span, PartialDay date, Optional<Span> whose) implements Part {
        @Override
        public Optional<LocalDate> day() {
            return date.whole();
        }

        @Override
        public Part on(LocalDate day) {
            return new Birthday(span, PartialDay.of(day), whose);
        }

        @Override
        public String words() {
            return date.spelling();
        }

        /** By the spelling of {@link PartialDay}; unchanged for what is none. */
        @Override
        public Part with(String words) {
            return PartialDay.spelled(words).<Part>map(other -> new Birthday(span, other, whose)).orElse(this);
        }
    }

    /** A tag: #lisbon. */
    record Tag(Span span, String tag) implements Part {
        @Override
        public String words() {
            return tag;
        }

        @Override
        public Part with(String words) {
            return new Tag(span, words);
        }
    }

    /** A relationship kind: "a friend", "client" (M5). */
    record Kind(Span span, String kind, Optional<Span> whose) implements Part {
        @Override
        public String words() {
            return kind;
        }

        @Override
        public Part with(String words) {
            return new Kind(span, words, whose);
        }
    }

    /** An e-mail address. */
    record Email(Span span, String address, Optional<Span> whose) implements Part {
        @Override
        public String words() {
            return address;
        }

        @Override
        public Part with(String words) {
            return new Email(span, words, whose);
        }
    }

    /** A phone number. */
    record Phone(Span span, String number, Optional<Span> whose) implements Part {
        @Override
        public String words() {
            return number;
        }

        @Override
        public Part with(String words) {
            return new Phone(span, words, whose);
        }
    }

    /** A web page or a profile. */
    record Web(Span span, String address, Optional<Span> whose) implements Part {
        @Override
        public String words() {
            return address;
        }

        @Override
        public Part with(String words) {
            return new Web(span, words, whose);
        }
    }

    /** What is left; it goes into the note. */
    record Note(Span span, String text) implements Part {
        @Override
        public String words() {
            return text;
        }

        @Override
        public Part with(String words) {
            return new Note(span, words);
        }
    }
}
