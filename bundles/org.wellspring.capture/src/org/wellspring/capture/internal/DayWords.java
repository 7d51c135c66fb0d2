// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.time.LocalDate;
import java.util.Optional;

/** Finds days in the words of a language, relative to a day. */
interface DayWords {
    /** Where an open word such as "Tuesday" points to. */
    enum Toward {
        /** What happened: the last Tuesday. */
        PAST,
        /** What is to come: the next Tuesday. */
        FUTURE
    }

    /**
     * A day found.
     *
     * @param from index of its first character in the text searched, its preposition included
     * @param to index after its last
     */
    record Found(int from, int to, LocalDate day) {
    }

    /** The first day named in a text. */
    Optional<Found> find(String text, LocalDate today, Toward toward);
}
