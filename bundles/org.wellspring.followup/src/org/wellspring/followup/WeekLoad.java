// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.wellspring.core.Space;
import org.wellspring.core.settings.Settings;
import org.wellspring.followup.internal.DueRows;
import org.wellspring.followup.internal.FollowupProjection;
import org.wellspring.followup.internal.PromiseDays;

/**
 * What a week holds (F6): what falls due in it as things stand. A rhythm counts once, in the week of its next date; what is left from
 * weeks before is in none.
 *
 * @param monday the first day of the week
 * @param done people with whom there was a conversation in it so far; a word to many is none
 * @param room conversations there is room for; 0 if the user left that open
 */
public record WeekLoad(LocalDate monday, int promises, int steps, int rhythms, int done, int room) {
    private static final int DAYS_OF_WEEK = 7;

    /** All that falls due in it, and what was done in it already. */
    public int all() {
        return done + promises + steps + rhythms;
    }

    /** By how many it exceeds the room; 0 if it fits, or if the room is left open. */
    public int over() {
        return room == 0 ? 0 : Math.max(0, all() - room);
    }

    /** So many weeks from that of a day on. Any thread. */
    public static List<WeekLoad> of(Space space, LocalDate today, int weeks) {
        DueRows due = new DueRows(space, today);
        int room = new Settings(space).get(FollowupSettings.WEEK_CAPACITY);
        int promiseDays = PromiseDays.of(space);
        LocalDate first = DueRows.monday(today);
        return IntStream.range(0, weeks).mapToObj(week -> first.plusWeeks(week)).map(monday -> {
            LocalDate sunday = monday.plusDays(DAYS_OF_WEEK - 1L);
            return new WeekLoad(monday, due.countComing(FollowupProjection.PROMISE, monday, sunday, promiseDays),
                    due.countComing(FollowupProjection.FOLLOW_UP, monday, sunday, promiseDays), due.countRhythmsComing(monday, sunday),
                    monday.equals(first) ? due.people().spokenSince(monday) : 0, room);
        }).toList();
    }
}
