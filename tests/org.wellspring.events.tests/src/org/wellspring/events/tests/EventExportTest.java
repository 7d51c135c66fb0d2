// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.events.EventRow;
import org.wellspring.events.Events;
import org.wellspring.events.EventsQuery;
import org.wellspring.events.EventsQuery.Shown;
import org.wellspring.events.calendars.EventExport;
import org.wellspring.events.calendars.EventExport.Format;
import org.wellspring.events.calendars.EventSources;
import org.wellspring.events.calendars.TakeEvents;
import org.wellspring.events.calendars.TakeEvents.Fate;
import org.wellspring.events.calendars.TakeEvents.Report;
import org.wellspring.events.commands.EditEvent;
import org.wellspring.events.commands.Expect;
import org.wellspring.events.commands.Meet;
import org.wellspring.events.commands.NewEvent;
import org.wellspring.events.internal.source.CalendarFiles;
import org.wellspring.events.spi.EventSource.Days;
import org.wellspring.model.EventAim;
import org.wellspring.testkit.TempSpace;

@DisplayName("Events taken out of the book (E9, X3)")
class EventExportTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    @RegisterExtension
    final TempSpace other = World.book();
    @TempDir
    Path folder;
    private final EventSources sources = new EventSources(List.of(new CalendarFiles()));
    private Space space;

    @BeforeEach
    void open() {
        space = temp.space();
    }

    private static List<UUID> ids(Space of) {
        return new Events(of).list(EventsQuery.of(Shown.ALL)).stream().map(EventRow::id).toList();
    }

    private Path written() {
        return new EventExport(space, List.of()).write(ids(space), folder.resolve("out.ics"), Format.ICS).file();
    }

    private Report take(Space into, Path file) {
        return new TakeEvents(sources.read(file.toString(), Days.usual(into.clock()))).run(into).result();
    }

    private static List<String> said(Space of) {
        return new Events(of).list(EventsQuery.of(Shown.ALL)).stream()
                .map(row -> row.title() + " " + row.day() + " " + row.time() + " " + row.end() + " " + row.place()
                        + " " + row.cancelled())
                .toList();
    }

    private void fill() throws IOException {
        Path calendar = Files.writeString(folder.resolve("in.ics"), """
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                UID:circle@club.example
                SUMMARY:Circle
                LOCATION:Old mill\\, upstairs
                DTSTART;TZID=Europe/Berlin:20261006T190000
                DTEND;TZID=Europe/Berlin:20261006T210000
                RRULE:FREQ=WEEKLY;COUNT=8
                EXDATE;TZID=Europe/Berlin:20261013T190000
                END:VEVENT
                BEGIN:VEVENT
                UID:circle@club.example
                RECURRENCE-ID;TZID=Europe/Berlin:20261027T190000
                SUMMARY:Circle in the park
                DTSTART;TZID=Europe/Berlin:20261028T170000
                DESCRIPTION:Bring a blanket\\nand tea
                URL:https://club.example/park
                END:VEVENT
                BEGIN:VEVENT
                UID:fair@club.example
                SUMMARY:Fair
                DTSTART;VALUE=DATE:20261205
                DTEND;VALUE=DATE:20261208
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));
        take(space, calendar);
        new EditEvent(new Events(space).list(EventsQuery.of(Shown.ALL).text("park")).getFirst().id()).title("Circle under the lime").run(space);
        World.lunch(space);
        new NewEvent("Supper").at(Instant.parse("2026-11-25T18:00:00Z")).lasts(90).notes("Bring  bread\n\n- and salt").run(space);
    }

    @Test
    @DisplayName("read back change nothing: what came from a calendar, what the user changed of it, and what was noted here")
    void backAgain() throws IOException {
        fill();
        List<String> before = said(space);
        int steps = space.history().recent(100).size();
        Report report = take(space, written());
        assertThat(report.lines()).hasSize(10).allMatch(line -> line.fate() == Fate.SAME);
        assertThat(said(space)).isEqualTo(before);
        assertThat(space.history().recent(100)).hasSize(steps);
    }

    @Test
    @DisplayName("come into another book as they are, and from there back without a change")
    void elsewhere() throws IOException {
        fill();
        assertThat(take(other.space(), written()).added()).hasSize(10);
        assertThat(said(other.space())).isEqualTo(said(space));
        Path back = new EventExport(other.space(), List.of()).write(ids(other.space()), folder.resolve("back.ics"), Format.ICS).file();
        assertThat(take(space, back).lines()).allMatch(line -> line.fate() == Fate.SAME);
    }

    @Test
    @DisplayName("that another program changed are changed here; who calls the calendar’s word theirs keeps it at its next reading")
    void changedElsewhere() throws IOException {
        fill();
        Path file = written();
        Files.writeString(file, Files.readString(file).replace("SUMMARY:Supper", "SUMMARY:Late supper"));
        assertThat(take(space, file).changed()).hasSize(1);
        assertThat(said(space)).anyMatch(line -> line.startsWith("Late supper"));
        assertThat(take(space, folder.resolve("in.ics")).changed()).as("the title under the lime is still the user's").isEmpty();
        assertThat(said(space)).anyMatch(line -> line.startsWith("Circle under the lime"));
    }

    @Test
    @DisplayName("as Markdown say all there is: who is likely there, whom one met and what comes of it; signs mean themselves")
    void markdown() {
        UUID rosa = World.person(space, "Rosa Okafor");
        UUID bo = World.person(space, "Bo_Lund");
        UUID lunch = World.lunch(space);
        new EditEvent(lunch).purpose("Find *oak*").aim(EventAim.LEARNING).minutes(150).notes("## Mine\n\nstays").run(space);
        Meet.known(lunch, rosa).line("Looks for oak").run(space);
        new Expect(lunch, bo).note("Has a boat").run(space);
        Path file = folder.resolve("lunch.md");
        assertThat(Format.of(file)).isEqualTo(Format.MD);
        new EventExport(space, List.of()).write(List.of(lunch), file, Format.MD);
        assertThat(file).content().startsWith("# Tuesday lunch\n").contains("Thursday, 19 November 2026", "Learning: Find \\*oak\\*", "took 2 h 30 min",
                "## Likely there",
                "- **Bo\\_Lund** – Has a boat", "## Whom I met", "- **Rosa Okafor** – Looks for oak\n  - [ ] To be decided", "## What came of it",
                "Met 1, followed up with 0, helped 0 within 30 days. These days are not over yet.", "## Notes\n\n## Mine\n\nstays");
    }

    @Test
    @DisplayName("are written whole or not at all, and a place that can’t be written is said")
    void places() {
        UUID lunch = World.lunch(space);
        EventExport export = new EventExport(space, List.of());
        assertThatThrownBy(() -> export.write(List.of(lunch), folder, Format.ICS)).isInstanceOf(SpaceException.class).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> export.write(List.of(lunch), folder.resolve("none/out.ics"), Format.ICS)).isInstanceOf(SpaceException.class)
                .hasMessageContaining("the folder is not there");
        assertThat(folder).isEmptyDirectory();
    }
}
