// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.util.List;

import org.wellspring.people.day.TodayRow;

/**
 * All that Today says of a day, read once.
 *
 * @param list whom to get back to (F13)
 * @param first a first handful of people to begin with (F15): at most five, each with a reason, until with some handfuls of
 *        people something has begun; none once the user said so, and never again whoever was put aside
 * @param coming what the days after it hold (F15), day by day; on one day by the clock, then by their kinds: birthdays and
 *        anniversaries, promises and next steps that fall due or come back, talks and events that are planned. Rhythms are
 *        left out: they are an offer, no appointment
 * @param lost headings of what could not be read, each once; the log says why
 */
public record TodayPage(TodayList list, List<FirstPerson> first, List<TodayRow> coming, List<String> lost) {
    /** Copies what it is given. */
    public TodayPage {
        first = List.copyOf(first);
        coming = List.copyOf(coming);
        lost = List.copyOf(lost);
    }
}
