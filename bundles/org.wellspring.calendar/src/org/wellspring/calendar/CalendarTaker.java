// SPDX-License-Identifier: EPL-2.0
package org.wellspring.calendar;

/** Takes what a {@link CalendarReader} finds, in the order it finds it, on the thread that reads. */
public interface CalendarTaker {
    /** What the calendar calls itself; not called if it has no name. */
    default void name(String name) {
        // most want its events only
    }

    /** Of several files: what comes from now on is in this one. */
    default void file(String name) {
        // most read one
    }

    /** One event on one day. One that came before may come again with more recent words, by the same key. */
    void occurrence(Occurrence occurrence);

    /** Something that could not be read; reading goes on. */
    void problem(CalendarProblem problem);
}
