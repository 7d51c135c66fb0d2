// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.board;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A row of the view of follow-ups, in words.
 *
 * @param sort what it is
 * @param id of what it stands for; of who has not answered, the person
 * @param name the person's, or what it is about
 * @param chip how late it is, or how it stands; empty for none
 * @param warm whether that is late
 * @param note what it is, and why now
 * @param help how to help; may be empty
 * @param aside when; may be empty
 * @param comesUp its day, or the day it is put off to; empty where it has none ahead or behind
 * @param deeds what can be done with it by a letter
 * @param said what is said once it was ticked off
 */
public record BoardRow(Sort sort, UUID id, Optional<UUID> person, String name, String beside, String chip, boolean warm, String note, String help,
        String aside, Optional<LocalDate> comesUp, Set<Deed> deeds, String said) {
    /** What a row is, which says what opening it means. */
    public enum Sort {
        /** A row of the day, of whatever kind: it shows whom it is about. */
        DUE,
        /** A row of the day that stands for something of its own: it shows that. */
        THING,
        /** A promise of mine. */
        PROMISE,
        /** A next step. */
        STEP,
        /** Somebody who has not answered. */
        WAITING,
        /** A rhythm. */
        RHYTHM,
        /** Something I offered. */
        OFFER,
        /** A card. */
        CARD
    }

    /** What can be done with a row. */
    public enum Deed {
        /** It is ticked off. */
        DONE,
        /** It is put off. */
        PUT_OFF,
        /** It is let go. */
        LET_GO,
        /** It was taken up. */
        TAKEN
    }

    /** What tells it from all other rows, from one reading to the next. */
    String key() {
        return sort.name() + " " + id;
    }

    /** Whether opening it shows something else than whom it is about. */
    boolean opensItself() {
        return sort != Sort.DUE && sort != Sort.WAITING && sort != Sort.OFFER;
    }

    /** Whether one can do this with it. */
    boolean offers(Deed deed) {
        return deeds.contains(deed);
    }
}
