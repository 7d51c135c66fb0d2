// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.followup.DaysOff;
import org.wellspring.followup.Relief.Later;
import org.wellspring.followup.Relief.Longer;
import org.wellspring.people.DuePeople;
import org.wellspring.people.rhythm.Interval;

/** Works out how weeks get room again (F6). Key relationships keep their interval, and wait only if all others do. */
public final class Easing {
    private static final int WORKDAYS = 5;
    private static final int DAYS_OF_WEEK = 7;
    private static final int WEEKS_AHEAD = 8;
    private static final int LONGER_AT_ONCE = 12;
    private static final int LOOK_AT = 200;
    private static final List<Interval> USUAL = Stream.concat(IntStream.of(7, 10, 14, 21, 45).mapToObj(Interval::ofDays),
            IntStream.of(1, 2, 3, 4, 6, 12).mapToObj(Interval::ofMonths)).sorted(Comparator.comparingInt(Interval::days)).toList();
    private final DueRows due;
    private final LocalDate today;
    private final int room;
    private final int promiseDays;
    private final DaysOff daysOff;
    private final double perWeek;

    /** On a day, with room for so many touches a week. */
    public Easing(Space space, LocalDate today, int room) {
        this.due = new DueRows(space, today);
        this.today = today;
        this.room = room;
        this.promiseDays = PromiseDays.of(space);
        this.daysOff = DaysOff.of(space);
        this.perWeek = due.people().touchesPerWeek();
    }

    /** Touches that the running rhythms come to in an average week. */
    public double perWeek() {
        return perWeek;
    }

    /** The least pressing rhythms of this week, each with a workday of the next week that has room for it. */
    public List<Later> spread(int over) {
        if (over <= 0) {
            return List.of();
        }
        LocalDate monday = DueRows.monday(today);
        List<DuePeople.Due> week = due.rhythms(monday, monday.plusDays(DAYS_OF_WEEK - 1L)).reversed();
        List<Later> spread = new ArrayList<>();
        LocalDate next = monday.plusWeeks(1);
        int free = free(next);
        for (DuePeople.Due item : week.subList(0, Math.min(over, week.size()))) {
            while (free <= 0 && next.isBefore(monday.plusWeeks(WEEKS_AHEAD))) {
                next = next.plusWeeks(1);
                free = free(next);
            }
            spread.add(new Later(item.rhythm(), item.person(), item.name(), daysOff.workdayFrom(next.plusDays(spread.size() % WORKDAYS))));
            free--;
        }
        return spread;
    }

    private int free(LocalDate monday) {
        LocalDate sunday = monday.plusDays(DAYS_OF_WEEK - 1L);
        return room - due.countComing(FollowupProjection.PROMISE, monday, sunday, promiseDays)
                - due.countComing(FollowupProjection.FOLLOW_UP, monday, sunday, promiseDays)
                - due.countRhythmsComing(monday, sunday);
    }

    /** The most frequent rhythms that nobody agreed on first, until an average week has room for all. */
    public List<Longer> longer() {
        double load = perWeek;
        if (load <= room) {
            return List.of();
        }
        List<Longer> longer = new ArrayList<>();
        for (DuePeople.Often often : due.people().mostFrequent(LOOK_AT)) {
            Optional<Interval> next = next(often.interval(), often.longest());
            if (load <= room || longer.size() == LONGER_AT_ONCE) {
                break;
            }
            if (next.isPresent()) {
                longer.add(Longer.of(often.rhythm(), often.person(), often.name(), often.interval(), next.get()));
                load -= (double) DAYS_OF_WEEK / often.interval().days() - (double) DAYS_OF_WEEK / next.get().days();
            }
        }
        return longer;
    }

    /** The next usual interval; none beyond the longest that was agreed, which is one of days where months could exceed it. */
    private static Optional<Interval> next(Interval now, Interval longest) {
        boolean inDays = longest.days() > 0 && longest.months() == 0;
        return USUAL.stream().filter(usual -> usual.days() > now.days() && (longest.days() == 0 || usual.days() <= longest.days()))
                .filter(usual -> usual.months() > 0 || now.months() == 0).findFirst().map(usual -> inDays ? Interval.ofDays(usual.days()) : usual);
    }
}
