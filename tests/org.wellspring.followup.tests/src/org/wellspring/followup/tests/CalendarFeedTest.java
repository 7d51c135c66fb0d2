// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.followup.tests.World.LIST;
import static org.wellspring.followup.tests.World.TODAY;
import static org.wellspring.followup.tests.World.call;
import static org.wellspring.followup.tests.World.person;
import static org.wellspring.followup.tests.World.rhythm;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.settings.Settings;
import org.wellspring.followup.CalendarFeed;
import org.wellspring.followup.FollowupSettings;
import org.wellspring.followup.Rhythms;
import org.wellspring.followup.commands.KeepCalendar;
import org.wellspring.followup.commands.NewFollowUp;
import org.wellspring.followup.commands.NewPromise;
import org.wellspring.model.FollowUp;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.PersonStatus;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

import biweekly.Biweekly;
import biweekly.ICalendar;

@DisplayName("The calendar to subscribe to (F14)")
class CalendarFeedTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private UUID rosa;
    private Path file;

    @BeforeEach
    void fill() {
        space = temp.space();
        rosa = person(space, "Rosa Okafor");
        file = temp.beside().resolve("follow-ups.ics");
        new Settings(space).set(FollowupSettings.CALENDAR_DETAILS, "yes");
    }

    @Test
    @DisplayName("says who and what kind of deed, and nothing of what it is about, unless the user wants that (F14, X10)")
    void private_F14_X10() throws IOException {
        new Settings(space).set(FollowupSettings.CALENDAR_DETAILS, "no");
        new Settings(space).set(FollowupSettings.CALENDAR_ALARMS, "yes");
        new NewPromise(rosa, "The lawyer's number", TODAY.minusDays(2)).run(space);
        new NewFollowUp(rosa, "Ask about the divorce", TODAY.plusDays(3)).run(space);
        space.change("A step with nobody", tx -> {
            FollowUp step = ModelFactory.eINSTANCE.createFollowUp();
            step.setWhat("Divorce papers");
            step.setDue(TODAY.plusDays(4));
            tx.add(step);
        });
        new EditEntity(rosa).set(ModelPackage.Literals.PERSON__BIRTHDAY, "1980-11-22").run(space);
        call(space, TODAY.minusDays(40), rosa);
        rhythm(rosa, 30).purpose("Get through the divorce").run(space);
        assertThat(written().getEvents()).extracting(event -> event.getSummary().getValue()).containsExactlyInAnyOrder("Rosa Okafor: promise",
                "Rosa Okafor: next step", "next step", "Rosa Okafor: birthday", "Worth a word: Rosa Okafor");
        assertThat(Files.readString(file)).doesNotContainIgnoringCase("divorce").doesNotContain("lawyer", "turns");
    }

    private ICalendar written() throws IOException {
        new CalendarFeed(LIST, space).write(file);
        return Biweekly.parse(Files.readString(file)).first();
    }

    private static Map<String, Integer> numbers(ICalendar calendar) {
        Map<String, Integer> numbers = new HashMap<>();
        calendar.getEvents().forEach(event -> numbers.put(event.getUid().getValue(), event.getSequence().getValue()));
        return numbers;
    }

    @Test
    @DisplayName("holds promises, next steps, birthdays and rhythms on their days, for the whole day, with nothing that rings (F14)")
    void holds_F14() throws IOException {
        new NewPromise(rosa, "A museum contact; with the \"plans\", really", TODAY.minusDays(2)).run(space);
        new NewFollowUp(rosa, "Send the survey", TODAY.plusDays(3)).run(space);
        new EditEntity(rosa).set(ModelPackage.Literals.PERSON__BIRTHDAY, "1980-11-22").run(space);
        UUID bo = person(space, "Bo Lund");
        call(space, TODAY.minusDays(40), bo);
        rhythm(bo, 30).run(space);
        ICalendar calendar = written();
        assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue()).isEqualTo("Wellspring");
        assertThat(calendar.getRefreshInterval().getValue().toString()).isEqualTo("PT1H");
        assertThat(calendar.getEvents()).extracting(event -> event.getSummary().getValue()).containsExactlyInAnyOrder(
                "Rosa Okafor: A museum contact; with the \"plans\", really", "Rosa Okafor: Send the survey", "Rosa Okafor: turns 46",
                "Worth a word: Bo Lund");
        assertThat(calendar.getEvents()).allSatisfy(event -> {
            assertThat(event.getDateStart().getValue().hasTime()).isFalse();
            assertThat(event.getAlarms()).isEmpty();
            assertThat(event.getUid().getValue()).endsWith("@" + space.id());
        });
        assertThat(Files.readString(file)).contains("DTSTART;VALUE=DATE:20261120", "REFRESH-INTERVAL;VALUE=DURATION:PT1H", "BEGIN:VCALENDAR\r\n")
                .doesNotContain("VALARM");
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0)).isEmpty();
        new Settings(space).set(FollowupSettings.CALENDAR_ALARMS, "yes");
        assertThat(written().getEvents()).allSatisfy(event -> assertThat(event.getAlarms()).hasSize(1));
    }

    @Test
    @DisplayName("keeps the identity of an entry and counts its changes; what did not change is the same text, byte for byte; what is done is gone")
    void numbers_F14() throws IOException {
        UUID promise = new NewPromise(rosa, "A museum contact", TODAY.plusDays(2)).run(space).result();
        new NewFollowUp(rosa, "Send the survey", TODAY.plusDays(3)).run(space);
        Map<String, Integer> first = numbers(written());
        assertThat(first.values()).containsExactly(0, 0);
        byte[] before = Files.readAllBytes(file);
        written();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        new EditEntity(promise).set(ModelPackage.Literals.PROMISE__DUE, TODAY.plusDays(5)).run(space);
        Map<String, Integer> moved = numbers(written());
        assertThat(moved.keySet()).isEqualTo(first.keySet());
        assertThat(moved.values()).containsExactlyInAnyOrder(0, 1);
        LIST.done(promise).run(space);
        assertThat(numbers(written())).hasSize(1);
        new EditEntity(rosa).set(ModelPackage.Literals.PERSON__STATUS, PersonStatus.DECEASED).run(space);
        assertThat(written().getEvents()).as("M8").isEmpty();
    }

    @Test
    @DisplayName("read by a program again holds what was written, whatever the words are")
    void anyWords_F14() throws IOException {
        long seed = Seed.next();
        System.getLogger(CalendarFeedTest.class.getName()).log(System.Logger.Level.INFO, "seed {0}", seed);
        Random random = new Random(seed);
        String letters = "abc ,;:\\\"'\u00e9\u00df\u4e2d\ud83c\udf33\t=&<>\u2028%";
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            StringBuilder words = new StringBuilder("x");
            for (int n = random.nextInt(120); n > 0; n--) {
                int at = letters.offsetByCodePoints(0, random.nextInt(letters.codePointCount(0, letters.length())));
                words.appendCodePoint(letters.codePointAt(at));
            }
            String what = words + "x";
            new NewPromise(rosa, what, TODAY.plusDays(random.nextInt(80))).run(space);
            said.add("Rosa Okafor: " + what);
        }
        assertThat(written().getEvents()).as("seed %d", seed).extracting(event -> event.getSummary().getValue()).containsExactlyInAnyOrderElementsOf(said);
        // About 75: a letter outside of the first plane stays whole, and so do spaces at the end, which on the next line would be lost.
        assertThat(Files.readAllLines(file)).as("seed %d", seed).allSatisfy(line -> assertThat(line.stripTrailing().length()).isLessThanOrEqualTo(80));
    }

    @Test
    @DisplayName("is the user's alone, stays readable for whom it was, and is written whole or not at all (X10)")
    void file_X10() throws IOException {
        new NewPromise(rosa, "A museum contact", TODAY.plusDays(2)).run(space);
        written();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        new NewPromise(rosa, "Another", TODAY.plusDays(2)).run(space);
        written();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-r--r--");
        try (var beside = Files.list(file.getParent())) {
            assertThat(beside.map(path -> path.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
        assertThatThrownBy(() -> new CalendarFeed(LIST, space).write(temp.beside().resolve("nowhere/x.ics"))).isInstanceOf(IOException.class);
        Files.writeString(file, "");
        assertThat(written().getEvents()).as("an empty file is nobody's").hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no calendar at all", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Somebody//Else//EN\r\nEND:VCALENDAR\r\n", "\u00ff",
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Somebody//Else//EN\r\nBEGIN:VEVENT\r\nUID:1@shop.example\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\n"
                    + "END:VCALENDAR\r\n"})
    @DisplayName("never takes the place of a file in which something else stands: that is refused, by name, and left as it is (F14)")
    void foreign_F14(String text) throws IOException {
        new NewPromise(rosa, "A museum contact", TODAY.plusDays(2)).run(space);
        Charset as = text.equals("\u00ff") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        Files.writeString(file, text, as);
        refused();
        assertThat(Files.readString(file, as)).isEqualTo(text);
    }

    @Test
    @DisplayName("nor of one of ours to which something was added, of another book's, or of a folder")
    void mixed_F14(@TempDir Path folder) throws IOException {
        new NewPromise(rosa, "A museum contact", TODAY.plusDays(2)).run(space);
        written();
        new KeepCalendar(file.toString()).run(space);
        // lines that were broken are whole again, so that the id of the space stands in one piece
        String ours = Files.readString(file).replace("\r\n ", "");
        String own = "BEGIN:VEVENT\r\nUID:1@shop.example\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\n";
        for (String other : List.of(ours.replace("END:VCALENDAR", own + "END:VCALENDAR"), ours + ours, ours + "and a line",
                ours.replace(space.id().toString(), UUID.randomUUID().toString()), ours.replace("VEVENT", "VTODO"))) {
            Files.writeString(file, other);
            refused();
            assertThat(Files.readString(file)).isEqualTo(other);
        }
        Files.writeString(file, ours.replace("\r\n", "\n"));
        assertThat(written().getEvents()).hasSize(1);
        file = folder;
        refused();
    }

    private void refused() {
        assertThatThrownBy(this::written).isInstanceOf(SpaceException.class).hasMessageContaining(file.getFileName().toString());
        Optional<Path> kept = CalendarFeed.kept(space);
        assertThatThrownBy(() -> new KeepCalendar(file.toString()).run(space)).isInstanceOf(SpaceException.class);
        assertThat(CalendarFeed.kept(space)).isEqualTo(kept);
    }

    @Test
    @DisplayName("has a rhythm on the day on which Today has it: put off it is there later, on a day off the day after (F5, F6)")
    void rhythms_F5_F6() throws IOException {
        call(space, TODAY.minusDays(40), rosa);
        rhythm(rosa, 30).run(space);
        UUID rhythm = new Rhythms(space).of(rosa).orElseThrow().id();
        assertThat(day()).isEqualTo(TODAY);
        new Settings(space).set(FollowupSettings.DAYS_OFF, "sunday");
        assertThat(day()).as("due today, a Sunday, which is off").isEqualTo(TODAY.plusDays(1));
        LIST.putOff(rhythm, TODAY.plusDays(19)).run(space);
        assertThat(LIST.of(space, TODAY.plusDays(1), 9).rows()).isEmpty();
        assertThat(day()).isEqualTo(TODAY.plusDays(19));
        LIST.putOff(rhythm, TODAY.plusDays(21)).run(space);
        assertThat(day()).as("a Sunday again").isEqualTo(TODAY.plusDays(22));
        LIST.putOff(rhythm, TODAY.plusDays(200)).run(space);
        assertThat(written().getEvents()).as("further away than the calendar looks").isEmpty();
    }

    private LocalDate day() throws IOException {
        assertThat(written().getEvents()).hasSize(1);
        return LocalDate.parse(Files.readAllLines(file).stream().filter(line -> line.startsWith("DTSTART")).findFirst().orElseThrow().split(":")[1],
                DateTimeFormatter.BASIC_ISO_DATE);
    }

    @Test
    @DisplayName("is kept where the setting says: a name in the folder of the space, a whole path, or nowhere; undo takes that back")
    void kept_F14() {
        assertThat(CalendarFeed.kept(space)).isEmpty();
        new KeepCalendar("follow-ups.ics").run(space);
        assertThat(CalendarFeed.kept(space)).contains(space.directory().resolve("follow-ups.ics"));
        new KeepCalendar(file.toString()).run(space);
        assertThat(CalendarFeed.kept(space)).contains(file);
        new KeepCalendar("").run(space);
        assertThat(CalendarFeed.kept(space)).isEmpty();
        space.history().undo();
        assertThat(CalendarFeed.kept(space)).contains(file);
    }
}
