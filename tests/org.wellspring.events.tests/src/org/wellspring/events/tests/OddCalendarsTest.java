// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.core.Space;
import org.wellspring.events.Events;
import org.wellspring.events.EventsQuery;
import org.wellspring.events.EventsQuery.Shown;
import org.wellspring.events.calendars.CalendarRead;
import org.wellspring.events.calendars.CalendarRead.Fault;
import org.wellspring.events.calendars.EventSources;
import org.wellspring.events.calendars.TakeEvents;
import org.wellspring.events.calendars.TakeEvents.Report;
import org.wellspring.events.internal.source.CalendarFiles;
import org.wellspring.events.spi.EventSource.Days;
import org.wellspring.testkit.TempSpace;

@DisplayName("A folder of odd calendars (E9)")
@Timeout(300)
class OddCalendarsTest {
    private static final long SEED = 20261130;
    @RegisterExtension
    final TempSpace temp = World.book();
    @TempDir
    Path folder;
    private Space space;

    @BeforeEach
    void open() {
        space = temp.space();
    }

    private void write(String name, String lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, lines.replace("\n", "\r\n"));
    }

    private static String event(String uid, String lines) {
        return "BEGIN:VEVENT\nUID:" + uid + "\nSUMMARY:Meeting " + uid + "\n" + lines + "\nEND:VEVENT\n";
    }

    private CalendarRead read() {
        return new EventSources(List.of(new CalendarFiles())).read(folder.toString(), Days.usual(space.clock()));
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    @DisplayName("is taken in: what is broken is named with its file and what is wrong, all others come in, and once only")
    void oddities() throws IOException {
        System.out.println("seed " + SEED);
        write("broken/lines.ics",
                "BEGIN:VCALENDAR\n" + event("good", "DTSTART:20261201T100000Z") + event("torn", "DTSTART:20261201T100000Z\nthis is no line\nLOCATION")
                        + event("nowhen", "LOCATION:Mill") + "BEGIN:VEVENT\nUID:cut\nSUMMARY:Cut\nDTSTART:20261201T100000Z\n");
        write("broken/zones.ics",
                "BEGIN:VCALENDAR\n" + event("mars", "DTSTART;TZID=Mars/Olympus:20261201T100000")
                        + event("rule", "DTSTART:20261201T100000Z\nRRULE:FREQ=SOMETIMES")
                        + "END:VCALENDAR\n");
        write("broken/empty.ics", "");
        write("broken/page.ics", "<html><body>Sign in to see this calendar</body></html>\n");
        write("often/second.ics", "BEGIN:VCALENDAR\n" + event("second", "DTSTART:20200101T000000Z\nRRULE:FREQ=SECONDLY") + "END:VCALENDAR\n");
        write("often/never.ics",
                "BEGIN:VCALENDAR\n" + event("never", "DTSTART:20200101T000000Z\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30") + "END:VCALENDAR\n");
        byte[] noise = new byte[3_000_000];
        new Random(SEED).nextBytes(noise);
        Files.write(folder.resolve("broken/noise.ics"), noise);
        Files.createDirectories(folder.resolve("broken/folder.ics"));
        Files.createSymbolicLink(folder.resolve("broken/round"), folder);
        Files.createSymbolicLink(folder.resolve("broken/gone.ics"), folder.resolve("nothing"));
        Path unreadable = Path.of("/proc/self/mem");
        if (Files.exists(unreadable)) {
            Files.createSymbolicLink(folder.resolve("broken/memory.ics"), unreadable);
        }
        CalendarRead read = read();
        assertThat(faults(read, "lines.ics")).contains("line", "start", "cut");
        assertThat(faults(read, "zones.ics")).containsExactlyInAnyOrder("zone", "rule");
        assertThat(faults(read, "empty.ics")).containsExactly("none");
        assertThat(faults(read, "page.ics")).contains("none");
        assertThat(faults(read, "noise.ics")).contains("none");
        assertThat(faults(read, "second.ics")).containsExactly("often");
        assertThat(faults(read, "never.ics")).isEmpty();
        if (Files.exists(unreadable)) {
            assertThat(faults(read, "memory.ics")).containsExactly("away");
        }
        assertThat(read.faults()).extracting(Fault::detail).allSatisfy(detail -> assertThat(detail.length()).isLessThan(130));
        Report report = new TakeEvents(read).run(space).result();
        assertThat(new Events(space).list(EventsQuery.of(Shown.ALL).text("meeting good"))).hasSize(1);
        assertThat(new Events(space).list(EventsQuery.of(Shown.ALL).text("meeting torn"))).hasSize(1);
        assertThat(report.added()).hasSizeBetween(4, 2_010);
        assertThat(new TakeEvents(read()).run(space).transaction()).as("read again").isEmpty();
    }

    private List<String> faults(CalendarRead read, String file) {
        return read.faults().stream().filter(fault -> fault.file().endsWith(file)).map(Fault::fault).toList();
    }

    @Test
    @DisplayName("with fifty megabytes, five thousand events and a thousand series without an end is read in bounded memory, and what is too much is said")
    void large() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("large.ics"))) {
            out.write("BEGIN:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8));
            String notes = "Agenda and minutes, as long as nobody reads them. ".repeat(180);
            for (int i = 0; i < 5_000; i++) {
                String text = event(Integer.toString(i), "DTSTART:2026" + String.format("%02d%02d", 1 + i % 12, 1 + i % 28) + "T100000Z\nDESCRIPTION:" + notes);
                out.write(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            }
            out.write("X-BLOB:".getBytes(StandardCharsets.UTF_8));
            byte[] line = "A".repeat(10_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 600; i++) {
                out.write(line);
            }
            out.write("\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8));
        }
        StringBuilder series = new StringBuilder("BEGIN:VCALENDAR\n");
        for (int i = 0; i < 1_000; i++) {
            series.append(event("daily" + i, "DTSTART:20200101T070000Z\nRRULE:FREQ=DAILY"));
        }
        write("series.ics", series + "END:VCALENDAR\n");
        assertThat(Files.size(folder.resolve("large.ics"))).isGreaterThan(50_000_000);
        long before = used();
        CalendarRead read = read();
        assertThat(read.occurrences()).hasSize(100_000);
        assertThat(read.faults()).extracting(Fault::fault).containsExactly("many");
        assertThat(used() - before).as("octets in use").isLessThan(250_000_000);
        assertThat(read.occurrences()).filteredOn(one -> !one.series()).hasSizeGreaterThan(4_000);
    }
}
