// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.wellspring.people.day.TodayRow;

/**
 * The list of a day.
 *
 * @param date the day
 * @param capacity the room of the week (F6)
 * @param newPeople how the last new people fared (F1)
 * @param rows in rank order, at most as many as asked for
 * @param more how many more rows there are; shown as a quiet number, never as a backlog of guilt
 * @param lost headings of what could not be read; the log says why
 */
public record TodayList(LocalDate date, Capacity capacity, NewPeople newPeople, List<TodayRow> rows, int more, List<String> lost) {
    /**
     * The room of a week, Monday to Sunday.
     *
     * @param room conversations the user planned room for; 0 if the user left that open
     * @param done people with whom there was a conversation this week
     * @param planned what is due until the end of the week, done or not
     */
    public record Capacity(int room, int done, int planned) {
        /** By how many what is planned exceeds the room; 0 if it fits, or if there is no plan. */
        public int over() {
            return room == 0 ? 0 : Math.max(0, planned - room);
        }
    }

    /** Somebody by name. */
    public record Named(UUID id, String name) {
    }

    /**
     * F1: the last ten new people.
     *
     * @param of how many there are, at most ten
     * @param followedUp how many of them were followed up
     * @param missed the others, by name
     * @param waiting those for whom there is still time
     */
    public record NewPeople(int of, int followedUp, List<Named> missed, List<Named> waiting) {
        /** How many of them heard from the user, or should have: of whom there is still time for, nothing is to be said. */
        public int told() {
            return of - waiting.size();
        }
    }
}
