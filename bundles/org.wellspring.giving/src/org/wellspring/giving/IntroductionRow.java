// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.model.ConsentState;
import org.wellspring.model.OutcomeType;

/**
 * An introduction, as lists show it (I1).
 *
 * @param a the one of the two, with the reason given to them
 * @param b the other
 * @param made when they were brought together
 * @param outcome what came of it (I6)
 * @param outcomeNote more about that; may be empty
 * @param thanked when thanks were said
 */
public record IntroductionRow(UUID id, Party a, Party b, Optional<LocalDate> proposed, Optional<LocalDate> made, OutcomeType outcome, String outcomeNote,
        Optional<LocalDate> thanked) {
    /** One of the two. */
    public enum Side {
        /** The one who was named first. */
        A,
        /** The other. */
        B;

        /** The other one. */
        public Side other() {
            return this == A ? B : A;
        }
    }

    /**
     * One of the two.
     *
     * @param person who
     * @param name what they are called
     * @param what what they do and where; may be empty
     * @param why the reason given to them
     * @param state whether they want it
     */
    public record Party(UUID person, String name, String what, String why, ConsentState state) {
    }

    /** How far it has come. */
    public enum Stage {
        /** Not both were asked. */
        TO_ASK,
        /** Both were asked; at least one has not said yet. */
        WAITING,
        /** Both would like it: they can be brought together. */
        AGREED,
        /** One of them would rather not. */
        DECLINED,
        /** They were brought together. */
        MADE,
        /** It is known what came of it, and thanks are still to be said. */
        CAME_OF_IT,
        /** Nothing is left to do. */
        DONE
    }

    /** The one on a side. */
    public Party on(Side side) {
        return side == Side.A ? a : b;
    }

    /** How far it has come. */
    public Stage stage() {
        List<ConsentState> states = List.of(a.state(), b.state());
        if (made.isPresent()) {
            return thanked.isPresent() ? Stage.DONE : outcome == OutcomeType.NONE ? Stage.MADE : Stage.CAME_OF_IT;
        }
        if (states.contains(ConsentState.DECLINED)) {
            return Stage.DECLINED;
        }
        return states.contains(ConsentState.NOT_ASKED) ? Stage.TO_ASK : states.contains(ConsentState.ASKED) ? Stage.WAITING : Stage.AGREED;
    }

    /** Whether something is still to be done about it. */
    public boolean isOpen() {
        return stage() != Stage.DECLINED && stage() != Stage.DONE;
    }

    /** Whom to ask next: who was not asked yet, the first before the other; empty where both were. */
    public Optional<Side> toAsk() {
        return stage() != Stage.TO_ASK ? Optional.empty() : Optional.of(a.state() == ConsentState.NOT_ASKED ? Side.A : Side.B);
    }
}
