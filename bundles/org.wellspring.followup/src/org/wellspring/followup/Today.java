// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.time.LocalDate;
import java.util.List;

import org.wellspring.core.Space;

/** The list of the day: whom to get back to, why now, and how to help (F13). An OSGi service. Any thread. */
public interface Today {
    /** How far Today looks ahead unless told otherwise, in days (F15). */
    int WEEK = 7;

    /**
     * The list of a day: promises first (F9), then birthdays and anniversaries (F15), follow-ups, rhythms (F5), new people
     * (F1) and cards (F2). People who are not active are left out (M8), and so are rows that are put off until a later day (F6).
     *
     * @param limit most rows to return
     */
    TodayList of(Space space, LocalDate date, int limit);

    /** The list of the space's own today. */
    default TodayList of(Space space, int limit) {
        return of(space, LocalDate.now(space.clock()), limit);
    }

    /**
     * What the days after a day hold (F15): birthdays and anniversaries, promises and next steps that fall due or come back,
     * talks and events that are planned. Rhythms are left out: they are an offer, no appointment.
     *
     * @param days how many days after {@code date} to look at
     */
    List<ComingRow> ahead(Space space, LocalDate date, int days);

    /**
     * A first handful of people to begin with (F15): at most five, each with a reason, while fewer rhythms than that were
     * set; none once the user said so, and never again whoever was put aside.
     */
    List<FirstPerson> firstPeople(Space space, LocalDate date);
}
