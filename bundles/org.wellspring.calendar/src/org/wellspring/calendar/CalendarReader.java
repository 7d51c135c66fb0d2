// SPDX-License-Identifier: EPL-2.0
package org.wellspring.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

import org.wellspring.calendar.internal.CalendarLines;

/**
 * Reads iCalendar files (RFC 5545) of any program and any length: twice, first for what they explain of time zones, then for
 * their events, each on its days within a range.
 */
public final class CalendarReader {
    private final ZoneId here;
    private final LocalDate from;
    private final LocalDate to;

    /**
     * A reader for one range of days.
     *
     * @param here the clock of times that name no zone
     * @param from the first day
     * @param to   the day after the last
     */
    public CalendarReader(ZoneId here, LocalDate from, LocalDate to) {
        this.here = here;
        this.from = from;
        this.to = to;
    }

    /**
     * Reads a file. What can't be read of it is told as a problem, and the rest is read.
     *
     * @throws IOException if the file itself can't be read
     */
    public void read(Path file, CalendarTaker taker) throws IOException {
        CalendarLines lines = new CalendarLines(here, from, to, taker);
        try (InputStream in = Files.newInputStream(file)) {
            lines.explain(in);
        }
        try (InputStream in = Files.newInputStream(file)) {
            lines.read(in);
        }
    }
}
