// SPDX-License-Identifier: EPL-2.0
package org.wellspring.calendar.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.calendar.Attendee;
import org.wellspring.calendar.Attendee.Answer;
import org.wellspring.calendar.CalendarReader;
import org.wellspring.calendar.CalendarTaker;
import org.wellspring.calendar.Occurrence;
import org.wellspring.calendar.CalendarProblem;
import org.wellspring.calendar.CalendarProblem.Fault;

@DisplayName("A calendar of another program (E9)")
class CalendarReaderTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("tells of an event its words, its people with their answers, and when it is")
    void words() {
        Reading reading = Reading.of(folder, """
                BEGIN:VCALENDAR
                VERSION:2.0
                X-WR-CALNAME:Evenings
                BEGIN:VEVENT
                UID:garden@example
                SEQUENCE:3
                SUMMARY:Garden planning\\, spring
                LOCATION:Old mill\\; upstairs
                DESCRIPTION:Bring seeds\\nand a spade
                URL:https://garden.example/spring
                CATEGORIES:Neighbours,Club\\, garden
                DTSTART;TZID=America/New_York:20260309T183000
                DTEND;TZID=America/New_York:20260309T203000
                ORGANIZER;CN=Ines Marin:mailto:Ines@Mill.example
                ATTENDEE;CN=Ines Marin;PARTSTAT=ACCEPTED:MAILTO:ines@mill.example
                ATTENDEE;CN="Okafor, Rosa";PARTSTAT=DECLINED:mailto:rosa@okafor.example
                ATTENDEE;CUTYPE=ROOM;CN=Loft:mailto:loft@mill.example
                ATTENDEE;CN=tom@becker.example:mailto:tom@becker.example
                BEGIN:VALARM
                SUMMARY:Not the title
                TRIGGER:-P300S
                END:VALARM
                END:VEVENT
                END:VCALENDAR
                """);
        assertThat(reading.name).isEqualTo("Evenings");
        assertThat(reading.problems).isEmpty();
        Occurrence garden = reading.occurrences.getFirst();
        assertThat(garden.start()).isEqualTo("2026-03-09T22:30:00Z");
        assertThat(garden.end()).isEqualTo("2026-03-10T00:30:00Z");
        assertThat(garden.zone()).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(garden.key()).isEqualTo("garden@example");
        assertThat(garden.series()).isFalse();
        assertThat(garden.entry().title()).isEqualTo("Garden planning, spring");
        assertThat(garden.entry().place()).isEqualTo("Old mill; upstairs");
        assertThat(garden.entry().description()).isEqualTo("Bring seeds\nand a spade");
        assertThat(garden.entry().url()).isEqualTo("https://garden.example/spring");
        assertThat(garden.entry().categories()).containsExactly("Neighbours", "Club, garden");
        assertThat(garden.entry().attendees()).containsExactly(
                new Attendee("Ines Marin", "ines@mill.example", Answer.ACCEPTED, true, false),
                new Attendee("Okafor, Rosa", "rosa@okafor.example", Answer.DECLINED, false, false),
                new Attendee("Loft", "loft@mill.example", Answer.NONE, false, true),
                new Attendee("", "tom@becker.example", Answer.NONE, false, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Europe/Berlin | 10:00",
            "/freeassociation.sourceforge.net/Europe/Berlin | 10:00",
            "/mozilla.org/20070129_1/America/New_York | 16:00",
            "W. Europe Standard Time | 10:00",
            "Eastern Standard Time | 16:00",
            "America/Argentina/Buenos_Aires | 14:00"})
    @DisplayName("names its zone in one of many ways, and the hour is right")
    void zones(String zone, String hour) {
        assertThat(Reading.ofEvent(folder, "DTSTART;TZID=" + zone + ":20260112T100000").starts()).containsExactly("2026-01-12T" + hour);
    }

    @Test
    @DisplayName("explains a zone nobody knows, behind its events too; its clock changes by its rules and by its days")
    void explained() {
        Reading reading = Reading.of(folder, """
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                UID:a
                DTSTART;TZID=Customized Time Zone:20260112T100000
                END:VEVENT
                BEGIN:VEVENT
                UID:b
                DTSTART;TZID=Customized Time Zone:20260712T100000
                END:VEVENT
                BEGIN:VTIMEZONE
                TZID:Customized Time Zone
                BEGIN:STANDARD
                DTSTART:16010101T030000
                TZOFFSETFROM:+0300
                TZOFFSETTO:+0200
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:16010101T020000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0300
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
                END:DAYLIGHT
                END:VTIMEZONE
                END:VCALENDAR
                """);
        assertThat(reading.problems).isEmpty();
        assertThat(reading.occurrences).extracting(o -> o.start().toString()).containsExactly("2026-01-12T08:00:00Z", "2026-07-12T07:00:00Z");
    }

    @Test
    @DisplayName("names a zone that nobody explains: it is taken for the user’s, and that is said")
    void unknownZone() {
        Reading reading = Reading.ofEvent(folder, "DTSTART;TZID=Middle Earth:20260112T100000");
        assertThat(reading.starts()).containsExactly("2026-01-12T10:00");
        assertThat(reading.faults()).containsExactly(Fault.ZONE);
        assertThat(reading.problems.getFirst().detail()).isEqualTo("Middle Earth");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "DTSTART;VALUE=DATE:20260314 | 24",
            "DTSTART;VALUE=DATE:20260314;DTEND;VALUE=DATE:20260316 | 48",
            "DTSTART;VALUE=DATE:20260314;DTEND;VALUE=DATE:20260314 | 24",
            "DTSTART;VALUE=DATE:20260328;DURATION:P2D | 47",
            "DTSTART:20260314T100000;DURATION:PT1H30M | 1.5",
            "DTSTART:20260314T100000;DURATION:P1W | 168",
            "DTSTART:20260314T100000 | 0",
            "DTSTART:20260314T100000;DTEND:20260314T090000 | 0"})
    @DisplayName("gives an end, a length or neither; whole days are whole days, also when clocks change")
    void lengths(String lines, double hours) {
        Reading reading = Reading.ofEvent(folder, lines.replaceAll(";(?=DTEND|DURATION)", "\n"));
        assertThat(reading.occurrences).singleElement()
                .satisfies(o -> assertThat(Duration.between(o.start(), o.end()).toMinutes()).isEqualTo(Math.round(hours * 60)));
    }

    @Test
    @DisplayName("meets on a night when clocks change: a time that comes twice is the first, one that is left out is an hour later on that day only")
    void clocksChange() {
        assertThat(Reading.ofEvent(folder, "DTSTART;TZID=Europe/Berlin:20261024T023000\nRRULE:FREQ=DAILY;COUNT=3").occurrences)
                .extracting(o -> o.start().toString())
                .containsExactly("2026-10-24T00:30:00Z", "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z");
        assertThat(Reading.ofEvent(folder, "DTSTART;TZID=Europe/Berlin:20260328T023000\nRRULE:FREQ=DAILY;COUNT=3").starts())
                .containsExactly("2026-03-28T02:30", "2026-03-29T03:30", "2026-03-30T02:30");
    }

    @Test
    @DisplayName("has a series without an end: its days in the range are told, by the clock of its zone")
    void series() {
        Reading reading = Reading.ofEvent(folder, "DTSTART;TZID=America/New_York:20190103T220000\nRRULE:FREQ=MONTHLY;BYDAY=1TH");
        assertThat(reading.occurrences).hasSize(12).allMatch(Occurrence::series);
        assertThat(reading.starts()).startsWith("2026-01-02T04:00", "2026-02-06T04:00", "2026-03-06T04:00");
        assertThat(reading.occurrences.getFirst().key()).isEqualTo("lunch@example 2026-01-02T03:00:00Z");
    }

    @Test
    @DisplayName("leaves days out, whether it names them by their own clock, by UTC or as days, and adds others")
    void exceptions() {
        assertThat(Reading.ofEvent(folder, """
                DTSTART;TZID=Europe/Berlin:20260105T190000
                RRULE:FREQ=WEEKLY;COUNT=5
                EXDATE;TZID=Europe/Berlin:20260112T190000
                EXDATE:20260119T180000Z
                EXDATE;VALUE=DATE:20260126
                RDATE;TZID=Europe/Berlin:20260203T190000
                RDATE;VALUE=PERIOD;TZID=Europe/Berlin:20260204T190000/PT3H
                """).starts()).containsExactly("2026-01-05T19:00", "2026-02-02T19:00", "2026-02-03T19:00", "2026-02-04T19:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20260119", "20260119T190000", "20260119T180000Z"})
    @DisplayName("ends a series on a day that still counts")
    void until(String last) {
        assertThat(Reading.ofEvent(folder, "DTSTART;TZID=Europe/Berlin:20260105T190000\nRRULE:FREQ=WEEKLY;UNTIL=" + last).starts())
                .containsExactly("2026-01-05T19:00", "2026-01-12T19:00", "2026-01-19T19:00");
    }

    @Test
    @DisplayName("moves one day of a series, before it tells of the series: it keeps the key of the day it was foreseen for")
    void moved() {
        Reading reading = Reading.of(folder, """
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                UID:circle
                SUMMARY:Circle, in the park
                RECURRENCE-ID;TZID=Europe/Berlin:20260112T190000
                DTSTART;TZID=Europe/Berlin:20260113T180000
                END:VEVENT
                BEGIN:VEVENT
                UID:circle
                SUMMARY:Circle
                RECURRENCE-ID:20260119T180000Z
                STATUS:CANCELLED
                DTSTART;TZID=Europe/Berlin:20260119T190000
                END:VEVENT
                BEGIN:VEVENT
                UID:circle
                SUMMARY:Circle
                DTSTART;TZID=Europe/Berlin:20260105T190000
                RRULE:FREQ=WEEKLY;COUNT=4
                END:VEVENT
                END:VCALENDAR
                """);
        assertThat(reading.starts()).containsExactly("2026-01-05T19:00", "2026-01-13T18:00", "2026-01-19T19:00", "2026-01-26T19:00");
        assertThat(reading.occurrences.get(1).key()).isEqualTo("circle 2026-01-12T18:00:00Z");
        assertThat(reading.occurrences.get(1).entry().title()).isEqualTo("Circle, in the park");
        assertThat(reading.occurrences).extracting(o -> o.entry().cancelled()).containsExactly(false, false, true, false);
    }

    @Test
    @DisplayName("moves one day and all after it")
    void following() {
        assertThat(Reading.of(folder, """
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                UID:circle
                DTSTART;TZID=Europe/Berlin:20260105T190000
                RRULE:FREQ=WEEKLY;COUNT=4
                END:VEVENT
                BEGIN:VEVENT
                UID:circle
                RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260119T190000
                DTSTART;TZID=Europe/Berlin:20260120T200000
                END:VEVENT
                END:VCALENDAR
                """).starts()).containsExactly("2026-01-05T19:00", "2026-01-12T19:00", "2026-01-20T20:00", "2026-01-27T20:00");
    }

    @Test
    @DisplayName("invites to one day of somebody’s series: that day is told")
    void oneDay() {
        Reading reading = Reading.ofEvent(folder, "RECURRENCE-ID:20260119T180000Z\nDTSTART:20260119T180000Z");
        assertThat(reading.occurrences).extracting(Occurrence::key).containsExactly("lunch@example 2026-01-19T18:00:00Z");
    }

    @Test
    @DisplayName("comes on the 29th of February, and on every 31st, only where there is one")
    void leapDays() {
        LocalDate from = LocalDate.of(2024, 1, 1);
        Reading leap = Reading.of(folder,
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:x\r\nDTSTART;VALUE=DATE:20240229\r\nRRULE:FREQ=YEARLY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
                        .getBytes(StandardCharsets.UTF_8),
                from, from.plusYears(12));
        assertThat(leap.starts()).containsExactly("2024-02-29T00:00", "2028-02-29T00:00", "2032-02-29T00:00");
        assertThat(Reading.ofEvent(folder, "DTSTART;VALUE=DATE:20260131\nRRULE:FREQ=MONTHLY").starts()).hasSize(7);
        assertThat(Reading.ofEvent(folder, "DTSTART;VALUE=DATE:20260131\nRRULE:FREQ=MONTHLY;BYMONTHDAY=30;BYMONTH=2").starts())
                .containsExactly("2026-01-31T00:00");
    }

    @Test
    @DisplayName("is folded inside of a letter, begins with a mark, or is in Windows’ letters: the words are right")
    void octets() throws IOException {
        byte[] umlaut = "ü".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        file.write("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20260112T100000\r\nSUMMARY:Fr".getBytes(StandardCharsets.UTF_8));
        file.write(umlaut[0]);
        file.write("\r\n ".getBytes(StandardCharsets.UTF_8));
        file.write(umlaut[1]);
        file.write("hst\r\n \u00FCck\r\nLOCATION:".getBytes(StandardCharsets.UTF_8));
        file.write("Caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));
        file.write("\r\nEND:VEVENT\r\nEND:VCALENDAR".getBytes(StandardCharsets.UTF_8));
        Reading reading = Reading.of(folder, file.toByteArray(), LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
        assertThat(reading.problems).isEmpty();
        assertThat(reading.occurrences.getFirst().entry().title()).isEqualTo("Frühstück");
        assertThat(reading.occurrences.getFirst().entry().place()).isEqualTo("Café");
        assertThat(reading.occurrences.getFirst().entry().uid()).as("no UID: one is made, the same each time").startsWith("made-")
                .isEqualTo(Reading.of(folder, file.toByteArray(), LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)).occurrences.getFirst().entry().uid());
    }

    @Test
    @DisplayName("has broken lines and broken events: each is named with its line, all others are taken")
    void broken() {
        Reading reading = Reading.of(folder, """
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                UID:1
                SUMMARY:Breakfast
                DTSTART:20260112T100000
                this is no property
                END:VEVENT
                BEGIN:VEVENT
                UID:2
                SUMMARY:Someday
                DTSTART:someday
                END:VEVENT
                BEGIN:VEVENT
                UID:3
                SUMMARY:Often
                DTSTART:20260113T100000
                RRULE:FREQ=SOMETIMES
                END:VEVENT
                BEGIN:VEVENT
                UID:4
                SUMMARY:Broken off
                BEGIN:VEVENT
                UID:5
                SUMMARY:Supper
                DTSTART:20260114T180000
                DTEND:late
                END:VEVENT
                END:VCALENDAR
                """);
        assertThat(reading.occurrences).extracting(o -> o.entry().title()).containsExactly("Breakfast", "Often", "Supper");
        assertThat(reading.problems).extracting(p -> p.line() + " " + p.title() + " " + p.fault()).containsExactly(
                "6 Breakfast LINE", "8 Someday START", "17 Often RULE", "19 Broken off CUT", "26 Supper VALUE");
    }

    @Test
    @DisplayName("is none: that is said")
    void none() {
        assertThat(Reading.of(folder, "<html><body>Please log in</body></html>\n").faults()).containsExactly(Fault.NONE);
    }

    @Test
    @DisplayName("tells of the same event twice: the one that was changed more often counts")
    void twice() {
        Reading reading = Reading.of(folder, """
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                UID:1
                SEQUENCE:2
                SUMMARY:New
                DTSTART:20260112T100000
                END:VEVENT
                BEGIN:VEVENT
                UID:1
                SUMMARY:Old
                DTSTART:20260113T100000
                END:VEVENT
                END:VCALENDAR
                """);
        assertThat(reading.occurrences).extracting(o -> o.entry().title()).containsExactly("New");
    }

    @Test
    @DisplayName("comes every second for ever: the first two thousand of the range are told, and that there are more")
    void often() {
        Reading reading = Reading.ofEvent(folder, "DTSTART:20190101T000000Z\nRRULE:FREQ=SECONDLY");
        assertThat(reading.occurrences).hasSizeBetween(1, 2_000);
        assertThat(reading.faults()).containsExactly(Fault.OFTEN);
    }

    @Test
    @DisplayName("is fifty megabytes long, most of it one picture, with thousands of events: it is read in bounded memory")
    void large() throws IOException {
        Path file = folder.resolve("large.ics");
        try (OutputStream out = Files.newOutputStream(file)) {
            write(out, "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:picture\r\nSUMMARY:Picture\r\nDTSTART:20260101T100000\r\nATTACH;ENCODING=BASE64;VALUE=BINARY:");
            byte[] line = ("A".repeat(74) + "\r\n ").getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 600_000; i++) {
                out.write(line);
            }
            write(out, "A\r\nEND:VEVENT\r\n");
            for (int i = 0; i < 5_000; i++) {
                write(out, "BEGIN:VEVENT\r\nUID:" + i + "\r\nSUMMARY:Meeting " + i + "\r\nDTSTART:2026" + String.format("%02d%02d", 1 + i % 12, 1 + i % 28)
                        + "T100000\r\nDESCRIPTION:Agenda of number " + i + "\r\nEND:VEVENT\r\n");
            }
            write(out, "END:VCALENDAR\r\n");
        }
        assertThat(Files.size(file)).isGreaterThan(45_000_000);
        List<CalendarProblem> problems = new ArrayList<>();
        int[] taken = new int[1];
        long[] most = new long[1];
        long before = used();
        new CalendarReader(Reading.BERLIN, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)).read(file, new CalendarTaker() {
            @Override
            public void occurrence(Occurrence occurrence) {
                if (taken[0]++ % 1_000 == 0) {
                    most[0] = Math.max(most[0], used());
                }
            }

            @Override
            public void problem(CalendarProblem problem) {
                problems.add(problem);
            }
        });
        assertThat(problems).isEmpty();
        assertThat(taken[0]).isEqualTo(5_001);
        assertThat(most[0] - before).as("octets in use").isLessThan(12_000_000);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
