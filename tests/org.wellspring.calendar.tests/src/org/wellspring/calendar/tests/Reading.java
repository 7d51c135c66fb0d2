// SPDX-License-Identifier: EPL-2.0
package org.wellspring.calendar.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.wellspring.calendar.CalendarReader;
import org.wellspring.calendar.CalendarTaker;
import org.wellspring.calendar.Occurrence;
import org.wellspring.calendar.CalendarProblem;

/** What a reader made of a calendar. */
final class Reading implements CalendarTaker {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    final List<Occurrence> occurrences = new ArrayList<>();
    final List<CalendarProblem> problems = new ArrayList<>();
    String name = "";

    /** Of this text, for the year 2026, in Berlin. */
    static Reading of(Path folder, String text) {
        return of(folder, text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
    }

    /** Of the lines of one event in a calendar of its own. */
    static Reading ofEvent(Path folder, String lines) {
        return of(folder, "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:lunch@example\nSUMMARY:Lunch\n" + lines.strip() + "\nEND:VEVENT\nEND:VCALENDAR\n");
    }

    static Reading of(Path folder, byte[] octets, LocalDate from, LocalDate to) {
        try {
            Path file = Files.write(Files.createTempFile(folder, "calendar", ".ics"), octets);
            return of(file, from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading of(Path file, LocalDate from, LocalDate to) {
        Reading reading = new Reading();
        try {
            new CalendarReader(BERLIN, from, to).read(file, reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reading;
    }

    /** When each begins, in the clock of Berlin, such as 2026-03-04T12:30. */
    List<String> starts() {
        return occurrences.stream().map(o -> o.start().atZone(BERLIN).toLocalDateTime().toString()).toList();
    }

    List<CalendarProblem.Fault> faults() {
        return problems.stream().map(CalendarProblem::fault).toList();
    }

    @Override
    public void name(String text) {
        name = text;
    }

    @Override
    public void occurrence(Occurrence occurrence) {
        occurrences.add(occurrence);
    }

    @Override
    public void problem(CalendarProblem problem) {
        problems.add(problem);
    }
}
