// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import org.wellspring.core.Space;
import org.wellspring.core.Spaces;
import org.wellspring.events.calendars.EventSources;
import org.wellspring.events.calendars.TakeEvents;
import org.wellspring.events.calendars.TakeEvents.Report;
import org.wellspring.events.spi.EventSource.Days;
import org.wellspring.testkit.Scale;

import biweekly.Biweekly;

/** A calendar of 20,000 events, one in ten on several days, two guests each, comes into a book of many people; and once more (E9, X6). */
final class TakingCalendars implements Measurement {
    private static final int ROUNDS = 3;
    private static final long SEED = 20_261_130;
    private static final int EVENTS = 20_000;
    private static final int ONE_IN = 10;
    private static final int GUESTS = 2;
    /** To both sides of today; days further away are not taken. */
    private static final int DAYS = 330;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    /** Times of one round, in milliseconds. */
    private record Round(double parsing, double inserting, double first, double second, int changes) {
        double baseline() {
            return 2 * parsing + 3 * inserting;
        }
    }

    @Override
    public List<Figure> run(Setup setup) throws Exception {
        Path folder = Files.createTempDirectory(setup.folder(), "calendar-");
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(round(setup, folder.resolve("round-" + i)));
        }
        World.delete(folder);
        rounds.sort(Comparator.comparingDouble(round -> round.first() / round.baseline()));
        Round middle = rounds.get(ROUNDS / 2);
        String calendar = "a calendar of %,d events".formatted(EVENTS);
        return List.of(Figure.plain("biweekly parses " + calendar, middle.parsing(), Figure.Unit.MILLISECONDS),
                Figure.ratio(calendar + ", durable, guests known again", middle.first(), Figure.Unit.MILLISECONDS, "2 × parsing + 3 × insert",
                        middle.baseline(), 1),
                Figure.ratio("the same calendar again", middle.second(), Figure.Unit.MILLISECONDS, "the first time", middle.first(), 0.3),
                Figure.atMost("changes by the same calendar again", rounds.stream().mapToInt(Round::changes).sum(), Figure.Unit.CHANGES, 0));
    }

    private static Round round(Setup setup, Path folder) throws Exception {
        Samples samples = new Samples();
        int[] changes = new int[1];
        Files.createDirectories(folder);
        try (Space space = setup.spaces().create(folder.resolve("book"), Spaces.Options.here())) {
            new Scale(space, SEED).people(setup.size().people);
            Path file = World.file(space.directory());
            Path calendar = write(folder.resolve("work.ics"), addresses(file), LocalDate.now(space.clock()));
            long people = last(file);
            double parsing = samples.time(() -> Biweekly.parse(calendar.toFile()).all());
            double first = samples.time(() -> take(setup, space, calendar));
            double second = samples.time(() -> changes[0] = changes(take(setup, space, calendar)));
            SameRows rows = SameRows.since(file, people);
            double inserting = samples.time(() -> rows.insert(folder.resolve("plain.db")));
            return new Round(parsing, inserting, first, second, changes[0]);
        }
    }

    private static Report take(Setup setup, Space space, Path calendar) {
        return new TakeEvents(setup.calendars().read(calendar.toString(), Days.usual(space.clock()))).runInBackground(space).result();
    }

    private static int changes(Report report) {
        return report.added().size() + report.changed().size();
    }

    private static List<String> addresses(Path file) throws Exception {
        try (PlainSqlite plain = PlainSqlite.reading(file)) {
            return plain.rows("SELECT value FROM person_key WHERE kind = 'email' ORDER BY n LIMIT ?", EVENTS).stream().map(row -> (String) row[0]).toList();
        }
    }

    private static long last(Path file) throws Exception {
        try (PlainSqlite plain = PlainSqlite.reading(file)) {
            return ((Number) plain.rows("SELECT max(n) FROM object").getFirst()[0]).longValue();
        }
    }

    private static Path write(Path file, List<String> addresses, LocalDate today) throws IOException {
        RandomGenerator random = new SplittableRandom(SEED);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//Calendar//EN\r\n");
            for (int i = 0; i < EVENTS; i++) {
                LocalDateTime start = today.plusDays(random.nextInt(-DAYS, DAYS - 28)).atTime(8 + random.nextInt(12), 0);
                out.write("BEGIN:VEVENT\r\nUID:" + i + "@calendar.example\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:Round table " + i % 400
                        + "\r\nLOCATION:The Ostrich\\, Bristol\r\nDTSTART;TZID=Europe/London:" + LOCAL.format(start) + "\r\nDTEND;TZID=Europe/London:"
                        + LOCAL.format(start.plusHours(2)) + "\r\n");
                if (i % ONE_IN == 0) {
                    out.write("RRULE:FREQ=WEEKLY;COUNT=4\r\n");
                }
                for (int guest = 0; guest < GUESTS; guest++) {
                    out.write("ATTENDEE;CN=Guest;PARTSTAT=ACCEPTED:mailto:" + addresses.get(random.nextInt(addresses.size())) + "\r\n");
                }
                out.write("END:VEVENT\r\n");
            }
            out.write("END:VCALENDAR\r\n");
        }
        return file;
    }
}
