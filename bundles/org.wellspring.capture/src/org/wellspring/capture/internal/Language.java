// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.Optional;
import java.util.regex.Pattern;

import org.wellspring.model.Direction;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.FavourType;
import org.wellspring.model.InteractionKind;

/** What the words of a language mean in a captured sentence. */
interface Language {
    /** What a segment says, before it is known whom of the book it means. */
    sealed interface Meaning {
    }

    /** A touch; people is what follows (or goes before) the verb, noun whether it may lie ahead ("lunch with Ana"). */
    record TouchWords(InteractionKind kind, Direction direction, String channel, boolean met, boolean noun, Stretch people,
            Stretch rest) implements Meaning {
    }

    /** Something needed. */
    record NeedWords(Stretch what) implements Meaning {
    }

    /** Somebody to be met. */
    record MeetWords(Stretch who) implements Meaning {
    }

    /** Something promised. */
    record PromiseWords(Stretch what) implements Meaning {
    }

    /** Help; person is empty for a pronoun or where nobody is named. */
    record HelpWords(FavourDirection direction, FavourType type, Stretch person, Stretch what) implements Meaning {
    }

    /** Something to do. */
    record StepWords(Stretch what) implements Meaning {
    }

    /** A relationship kind. */
    record KindWords(String kind) implements Meaning {
    }

    /** A phrase behind a name or on its own. */
    record PhraseWords(Phrase phrase, Stretch text) implements Meaning {
    }

    /** What a phrase tells. */
    enum Phrase {
        /** "at the SMPS lunch": an occasion, or an organization. */
        AT,
        /** "from Acme": an organization. */
        FROM,
        /** "through Grace Bell". */
        THROUGH,
        /** "over coffee". */
        OVER,
        /** "about the survey". */
        ABOUT
    }

    /** What a segment says; empty if it is none of these. */
    Optional<Meaning> read(Stretch segment);

    /** The first phrase in a text, at or behind its start; empty if there is none. */
    Optional<PhraseAt> phrase(String text);

    /**
     * Where a phrase begins.
     *
     * @param from index of its preposition
     * @param inner index after its preposition
     */
    record PhraseAt(Phrase phrase, int from, int inner) {
    }

    /** Whether words name an occasion rather than an organization: "the SMPS lunch". */
    boolean isOccasion(String words);

    /** Whether a word joins names: "and". */
    String joiningNames();

    /** Pattern of where a segment ends inside a clause. */
    Pattern segmentEnd();

    /** A role in front of its organization: "head of design at Acme"; index of the preposition and after it, or empty. */
    Optional<int[]> roleAt(String words);

    /** Days. */
    DayWords days();
}
