// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.time.LocalDate;

import org.wellspring.core.Space;

/** The list of the day: whom to get back to, why now, and how to help (F13). An OSGi service. Any thread. */
public interface Today {
    /**
     * The list of a day: promises first (F9), then follow-ups, rhythms (F5), new people (F1) and cards (F2). People
     * who are not active are left out (M8), and so are rows that are put off until a later day (F6).
     *
     * @param limit most rows to return
     */
    TodayList of(Space space, LocalDate date, int limit);

    /** The list of the space's own today. */
    default TodayList of(Space space, int limit) {
        return of(space, LocalDate.now(space.clock()), limit);
    }
}
