// SPDX-License-Identifier: EPL-2.0
package org.wellspring.calendar.internal;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.wellspring.calendar.CalendarEntry;

/**
 * One VEVENT: what it says, and when it takes place.
 *
 * @param line      where it begins in the file
 * @param entry     what it says
 * @param start     its DTSTART
 * @param length    from start to end, in what its clock shows
 * @param instead   the moment of its series it stands for, if it was moved or changed
 * @param following whether it stands for all later ones too
 * @param rules     its RRULEs
 * @param without   its EXRULEs
 * @param added     its RDATEs, each perhaps with a length of its own
 * @param excluded  its EXDATEs
 */
record Told(long line, CalendarEntry entry, CalendarMoment start, Duration length, Optional<CalendarMoment> instead, boolean following, List<Recurrence> rules,
        List<Recurrence> without, List<Added> added, List<CalendarMoment> excluded) {

    /**
     * One RDATE.
     *
     * @param length its own; empty if it lasts as long as all others
     */
    record Added(CalendarMoment moment, Optional<Duration> length) {
    }

    boolean comesAgain() {
        return !rules.isEmpty() || !added.isEmpty();
    }

    /** When it ends if it begins then. */
    LocalDateTime end(LocalDateTime begin) {
        return begin.plus(length);
    }
}
