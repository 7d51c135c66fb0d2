// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.spi;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import org.wellspring.calendar.CalendarTaker;

/**
 * Where events come from: a file, a folder, an address on the web, or what a plug-in knows (E9). An OSGi service. Wellspring asks
 * each, in the order of their services, until one knows the place.
 */
public interface EventSource {
    /**
     * The days that are asked for.
     *
     * @param here the clock of times that name no zone
     * @param from the first day
     * @param to   the day after the last
     */
    record Days(ZoneId here, LocalDate from, LocalDate to) {
        /** Those usually wanted: a year back to a year ahead. */
        public static Days usual(Clock clock) {
            LocalDate today = LocalDate.now(clock);
            return new Days(clock.getZone(), today.minusYears(1), today.plusYears(1).plusDays(1));
        }
    }

    /** Whether it can read this place, as the user wrote it. Quick: it may look at a disk, not at the network. */
    boolean knows(String place);

    /**
     * Reads the events of a place. May wait, and is never called on the UI thread; whoever reads may interrupt it.
     *
     * @param taker takes what is found, on this thread
     * @throws IOException if nothing could be read; its message is shown
     * @throws org.wellspring.core.SpaceException the same, with what is safe and what to do
     */
    void read(String place, Days days, CalendarTaker taker) throws IOException;
}
