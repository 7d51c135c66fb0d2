// SPDX-License-Identifier: EPL-2.0
package org.wellspring.calendar;

/**
 * What could not be read.
 *
 * @param line   where the event or the line begins, counted from 1
 * @param title  the event's title as far as it is known, else empty
 * @param fault  what is wrong
 * @param detail the words of the file it is about, cut short
 */
public record CalendarProblem(long line, String title, Fault fault, String detail) {
    /** The faults, each with what became of the event. */
    public enum Fault {
        /** A line that is none of iCalendar's; left out. */
        LINE,
        /** No start, or none that is a day: the event is left out. */
        START,
        /** An end, day or span that can't be read; left out, the event is taken. */
        VALUE,
        /** A zone nobody knows: taken for the user's own. */
        ZONE,
        /** A rule that can't be read: the event is taken once. */
        RULE,
        /** Comes so often that only the first of the range were taken. */
        OFTEN,
        /** There are more days than anybody has: only the first of them were taken. */
        MANY,
        /** One of several files can't be read; left out. */
        AWAY,
        /** The event is not ended; left out. */
        CUT,
        /** It is no calendar. */
        NONE
    }

    /** One with a short detail. */
    public CalendarProblem {
        detail = detail.length() > 120 ? detail.substring(0, 120) + "…" : detail;
    }
}
