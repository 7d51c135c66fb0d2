// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.settings.Settings;
import org.wellspring.followup.internal.Easing;
import org.wellspring.people.rhythm.Interval;

/**
 * What would make room in a week that holds more than the user has room for (F6): rhythms that can wait for a week with
 * room, and, where there are more rhythms than weeks can hold at all, longer intervals. It proposes and changes nothing;
 * {@link org.wellspring.followup.commands.EaseWeek} does what it says. Any thread.
 */
public final class Relief {
    /**
     * What is proposed.
     *
     * @param over by how many what is planned this week exceeds the room
     * @param perWeek how many touches the running rhythms come to in an average week
     * @param spread rhythms of this week that can wait, the least pressing first; at most as many as are over
     * @param longer rhythms whose interval could be longer, so that an average week has room for all; none if it has
     */
    public record Proposal(int over, double perWeek, List<Later> spread, List<Longer> longer) {
    }

    /** A rhythm that can wait until a day of a week with room. */
    public record Later(UUID rhythm, UUID person, String name, LocalDate until) {
    }

    /**
     * A rhythm whose interval could be longer; within its longest interval, where it has one.
     *
     * @param days the interval it has, or about as many days as it has {@code months}
     * @param proposedDays the one that is proposed, or about as many days as the {@code proposedMonths}
     */
    public record Longer(UUID rhythm, UUID person, String name, int days, int months, int proposedDays, int proposedMonths) {
        /** From this interval to that. */
        public static Longer of(UUID rhythm, UUID person, String name, Interval from, Interval to) {
            return new Longer(rhythm, person, name, from.days(), from.months(), to.days(), to.months());
        }

        /** The interval it has. */
        public Interval interval() {
            return new Interval(days, months);
        }

        /** The interval that is proposed. */
        public Interval proposed() {
            return new Interval(proposedDays, proposedMonths);
        }
    }

    private final Space space;

    /** For a space. */
    public Relief(Space space) {
        this.space = space;
    }

    /** What would make room in the week of a day; nothing where the user left the room of a week open. */
    public Proposal of(LocalDate today, TodayList.Capacity capacity) {
        Easing easing = new Easing(space, today, new Settings(space).get(FollowupSettings.WEEK_CAPACITY));
        return new Proposal(capacity.over(), easing.perWeek(), easing.spread(capacity.over()),
                capacity.room() == 0 ? List.of() : easing.longer());
    }
}
