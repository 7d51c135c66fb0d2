// SPDX-License-Identifier: EPL-2.0
package org.wellspring.calendar.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.calendar.CalendarEntry;
import org.wellspring.calendar.CalendarReader;
import org.wellspring.calendar.CalendarWriter;
import org.wellspring.calendar.Occurrence;

import biweekly.Biweekly;
import biweekly.ICalVersion;

@DisplayName("A calendar that is written for other programs (E9, X3)")
class CalendarWriterTest {
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate TO = LocalDate.of(2029, 1, 1);
    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    @TempDir
    Path folder;

    private static CalendarEntry entry(String uid, String title) {
        return new CalendarEntry(uid, title, "", "", "", List.of(), List.of(), false, false, 0);
    }

    private Reading read(String text) {
        return Reading.of(folder, text.getBytes(StandardCharsets.UTF_8), FROM, TO);
    }

    private static String written(List<Occurrence> all) {
        return new CalendarWriter("Evenings", NOW).text(all);
    }

    /** All but whom it invites, by key. */
    private static TreeMap<String, String> said(List<Occurrence> all) {
        return all.stream().collect(Collectors.toMap(Occurrence::key, one -> {
            CalendarEntry entry = one.entry();
            return one.start() + " " + one.end() + " " + one.dayOnly() + " " + one.zone() + " " + one.series()
                    + new CalendarEntry(entry.uid(), entry.title(), entry.place(), entry.description(), entry.url(), entry.categories(), List.of(),
                            entry.cancelled(), entry.closed(), entry.sequence());
        }, (a, b) -> b, TreeMap::new));
    }

    @Test
    @DisplayName("explains the zone of a time, says a day as a day and which day comes after the last, and keeps all words")
    void forms() {
        ZoneId newYork = ZoneId.of("America/New_York");
        Occurrence supper = new Occurrence(new CalendarEntry("a@example", "Supper; with song, and \"more\"", "Old mill\\upstairs", "One\nTwo, three — für Ä 🎉",
                "https://mill.example/?a=1;b=2", List.of("Club, garden", "Song"), List.of(), true, true, 3), "a@example", false,
                Instant.parse("2026-07-01T22:30:00Z"), Instant.parse("2026-07-02T00:00:00Z"), false, newYork);
        Occurrence fair = new Occurrence(entry("b@example", "Fair"), "b@example", false, LocalDate.of(2026, 12, 5).atStartOfDay(Reading.BERLIN).toInstant(),
                LocalDate.of(2026, 12, 7).atStartOfDay(Reading.BERLIN).toInstant(), true, Reading.BERLIN);
        String text = written(List.of(supper, fair));
        assertThat(text).contains("TZID:America/New_York", "DTSTART;TZID=America/New_York:20260701T183000", "DTSTART;VALUE=DATE:20261205",
                "DTEND;VALUE=DATE:20261207", "STATUS:CANCELLED", "BEGIN:DAYLIGHT", "X-WR-CALNAME:Evenings");
        assertThat(text.lines()).as("folded").allMatch(line -> line.length() <= 75);
        assertThat(Biweekly.parse(text).first().validate(ICalVersion.V2_0).isEmpty()).isTrue();
        Reading again = read(text);
        assertThat(again.problems).isEmpty();
        assertThat(again.name).isEqualTo("Evenings");
        assertThat(said(again.occurrences)).isEqualTo(said(List.of(supper, fair)));
    }

    @Test
    @DisplayName("has the days of a series under one name, each that was moved, called off or renamed standing for its own")
    void series() {
        Reading circle = read(calendar("DTSTART;TZID=Europe/Berlin:20261006T190000\nDTEND;TZID=Europe/Berlin:20261006T210000\nRRULE:FREQ=WEEKLY;COUNT=6",
                "RECURRENCE-ID;TZID=Europe/Berlin:20261006T190000\nDTSTART;TZID=Europe/Berlin:20261007T180000\nSUMMARY:Moved",
                "RECURRENCE-ID;TZID=Europe/Berlin:20261027T190000\nDTSTART;TZID=Europe/Berlin:20261027T190000\nSTATUS:CANCELLED"));
        String text = written(circle.occurrences);
        assertThat(text.split("BEGIN:VEVENT")).hasSize(4);
        assertThat(text.lines().filter(line -> line.startsWith("RDATE"))).isNotEmpty();
        assertThat(said(read(text).occurrences)).isEqualTo(said(circle.occurrences)).hasSize(6);
    }

    @Test
    @DisplayName("says one day of a series as one of a series, also if it is the only one")
    void alone() {
        Reading circle = read(calendar("DTSTART;VALUE=DATE:20261006\nRRULE:FREQ=WEEKLY;COUNT=6"));
        for (Occurrence one : circle.occurrences) {
            assertThat(said(read(written(List.of(one))).occurrences)).isEqualTo(said(List.of(one)));
        }
    }

    @Test
    @DisplayName("means by a day and by a time without a zone the same when it is read elsewhere, so that nothing comes twice")
    void elsewhere() throws Exception {
        String text = calendar("DTSTART;VALUE=DATE:20261006\nRRULE:FREQ=WEEKLY;COUNT=3") + calendar("DTSTART:20261006T190000\nRRULE:FREQ=WEEKLY;COUNT=3")
                .replace("circle@example", "floating@example");
        Path file = Files.writeString(folder.resolve("there.ics"), text);
        Reading there = new Reading();
        new CalendarReader(ZoneId.of("Pacific/Auckland"), FROM, TO).read(file, there);
        assertThat(there.occurrences.stream().map(Occurrence::key)).containsExactlyInAnyOrderElementsOf(
                read(text).occurrences.stream().map(Occurrence::key).toList()).hasSize(6);
    }

    private static String calendar(String first, String... instead) {
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:circle@example\nSUMMARY:Circle\n" + first + "\nEND:VEVENT\n");
        for (String one : instead) {
            text.append("BEGIN:VEVENT\nUID:circle@example\n").append(one).append("\nEND:VEVENT\n");
        }
        return text.append("END:VCALENDAR\n").toString().replace("\n", "\r\n");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    @DisplayName("is read back without a change, whatever was read: zones, days, times without a zone, rules, days moved over a change of clocks")
    void random(long seed) {
        Random random = new Random(seed);
        List<String> zones = List.of(";TZID=Europe/Berlin", ";TZID=America/New_York", ";TZID=Australia/Lord_Howe", ";TZID=Asia/Kathmandu",
                ";TZID=Africa/Casablanca", "Z", "", ";VALUE=DATE");
        for (int i = 0; i < 150; i++) {
            String zone = zones.get(random.nextInt(zones.size()));
            LocalDateTime start = LocalDateTime.of(2025 + random.nextInt(2), 1 + random.nextInt(12), 1 + random.nextInt(28), random.nextInt(24),
                    15 * random.nextInt(4));
            StringBuilder first = new StringBuilder("DTSTART" + at(zone, start));
            if (random.nextBoolean()) {
                first.append("\nDTEND")
                        .append(at(zone, zone.endsWith("DATE") ? start.plusDays(1 + random.nextInt(3)) : start.plusMinutes(random.nextInt(3000))));
            }
            boolean again = random.nextInt(4) > 0;
            if (again) {
                first.append("\nRRULE:FREQ=").append(List.of("DAILY", "WEEKLY", "MONTHLY").get(random.nextInt(3))).append(";COUNT=")
                        .append(1 + random.nextInt(12));
            }
            String[] instead = again && random.nextBoolean() ? new String[] {"RECURRENCE-ID" + at(zone, start) + "\nSEQUENCE:1\nDTSTART"
                    + at(random.nextBoolean() ? zone : ";TZID=Europe/London", start.plusHours(random.nextInt(100))) + "\nSUMMARY:Else"} : new String[0];
            String text = calendar(first.toString(), instead);
            Reading read = read(text);
            String written = written(read.occurrences);
            Reading back = read(written);
            assertThat(back.problems).isEmpty();
            assertThat(said(back.occurrences)).as("seed %d, %s%nwritten as%n%s", seed, text, written).isEqualTo(said(read.occurrences));
        }
    }

    private static String at(String zone, LocalDateTime time) {
        String day = time.toLocalDate().toString().replace("-", "");
        String clock = String.format("T%02d%02d00", time.getHour(), time.getMinute());
        return zone.endsWith("DATE") ? zone + ":" + day : zone.equals("Z") ? ":" + day + clock + "Z" : zone + ":" + day + clock;
    }

    @Test
    @DisplayName("names a zone that has no name by its distance from Greenwich")
    void offsets() {
        Occurrence one = new Occurrence(entry("a@example", "Lunch"), "a@example", false, Instant.parse("2026-07-01T10:00:00Z"),
                Instant.parse("2026-07-01T10:00:00Z"), false, ZoneOffset.ofHoursMinutes(5, 45));
        assertThat(said(read(written(List.of(one))).occurrences)).isEqualTo(said(List.of(one)));
    }
}
