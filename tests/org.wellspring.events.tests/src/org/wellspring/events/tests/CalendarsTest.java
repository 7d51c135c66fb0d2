// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneOffset;
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
import org.wellspring.events.calendars.EventSources;
import org.wellspring.events.calendars.TakeEvents;
import org.wellspring.events.calendars.TakeEvents.Report;
import org.wellspring.events.commands.DeleteEvent;
import org.wellspring.events.commands.EditEvent;
import org.wellspring.events.commands.Expect;
import org.wellspring.events.internal.source.CalendarAddress;
import org.wellspring.events.internal.source.CalendarFiles;
import org.wellspring.events.spi.EventSource.Days;
import org.wellspring.people.commands.AddEmail;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.testkit.TempSpace;

import com.sun.net.httpserver.HttpServer;

@DisplayName("Events of a calendar of another program (E9)")
class CalendarsTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    @TempDir
    Path folder;
    private final EventSources sources = new EventSources(List.of(new CalendarFiles(), new CalendarAddress()));
    private Space space;
    private UUID rosa;

    @BeforeEach
    void open() {
        space = temp.space();
        rosa = World.person(space, "Rosa Okafor");
    }

    private Path file(String name, String... events) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("", events) + "END:VCALENDAR\r\n");
    }

    private static String event(String uid, String title, String start, String... more) {
        return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nSUMMARY:" + title + "\r\nDTSTART" + (start.length() == 8 ? ";VALUE=DATE:" : ":") + start + "\r\n"
                + String.join("", List.of(more).stream().map(line -> line + "\r\n").toList()) + "END:VEVENT\r\n";
    }

    private Report take(Object place) {
        return new TakeEvents(sources.read(place.toString(), new Days(ZoneOffset.UTC, World.TODAY.minusYears(1), World.TODAY.plusYears(1)))).run(space)
                .result();
    }

    private List<EventRow> all() {
        return new Events(space).list(EventsQuery.of(Shown.ALL));
    }

    private EventRow only() {
        assertThat(all()).hasSize(1);
        return all().getFirst();
    }

    @Test
    @DisplayName("come into the book with day, time, place and whom one may meet there; read again, nothing changes and there is no step")
    void comeIn() throws IOException {
        Path file = file("club.ics", event("1", "Choir evening", "20261201T190000Z", "DTEND:20261201T210000Z", "LOCATION:Old mill", "DESCRIPTION:Bring a song",
                "ATTENDEE;CN=Rosa Okafor:mailto:rosa@okafor.example", "ATTENDEE;CN=Nobody Known:mailto:nobody@known.example"), event("2", "Fair", "20261205"));
        Report report = take(file);
        assertThat(report.added()).hasSize(2);
        assertThat(report.strangers()).extracting(stranger -> stranger.name()).containsExactly("Nobody Known");
        EventRow choir = all().get(1);
        assertThat(choir.title()).isEqualTo("Choir evening");
        assertThat(choir.time()).contains(LocalTime.of(19, 0));
        assertThat(choir.place()).isEqualTo("Old mill");
        assertThat(World.page(space, choir.id()).notes()).isEqualTo("Bring a song");
        assertThat(World.page(space, choir.id()).expected()).extracting(likely -> likely.person().orElseThrow()).containsExactly(rosa);
        assertThat(all().getFirst().time()).as("a day").isEmpty();
        int steps = space.history().recent(100).size();
        Report again = take(file);
        assertThat(again.added()).isEmpty();
        assertThat(again.changed()).isEmpty();
        assertThat(again.same()).isEqualTo(2);
        assertThat(space.history().recent(100)).hasSize(steps);
    }

    @Test
    @DisplayName("invite who is in the book however a directory turns their name; of two with one name it is not said that they are strangers")
    void namesOfGuests() throws IOException {
        String turned = event("1", "Choir evening", "20261201T190000Z", "ATTENDEE;CN=\"Okafor, Rosa\":mailto:r.okafor@work.example");
        assertThat(take(file("a.ics", turned)).strangers()).isEmpty();
        assertThat(World.page(space, only().id()).expected()).extracting(likely -> likely.person().orElseThrow()).containsExactly(rosa);
        new CreatePerson("Rosa Okafor").run(space);
        Report report = take(file("b.ics", event("2", "Choir evening", "20261208T190000Z", "ATTENDEE;CN=Rosa Okafor:mailto:r.okafor@work.example")));
        assertThat(report.strangers()).isEmpty();
        assertThat(report.unclear()).extracting(one -> one.name()).containsExactly("Rosa Okafor");
    }

    @Test
    @DisplayName("are found again after they were moved; what the calendar changed is changed, what the user changed stays")
    void threeWays() throws IOException {
        take(file("a.ics", event("1", "Lunch", "20261201T120000Z", "LOCATION:Ostrich")));
        new EditEvent(only().id()).title("Lunch with the choir").run(space);
        Report report = take(file("a.ics", event("1", "Lunch!", "20261202T130000Z", "LOCATION:Old mill")));
        assertThat(report.changed()).hasSize(1);
        assertThat(report.kept()).isOne();
        assertThat(only().title()).isEqualTo("Lunch with the choir");
        assertThat(only().day()).contains(World.TODAY.plusDays(10));
        assertThat(only().place()).isEqualTo("Old mill");
        assertThat(take(file("a.ics", event("1", "Lunch!", "20261202T130000Z", "LOCATION:Old mill"))).same()).isOne();
    }

    @Test
    @DisplayName("that are called off stay and are marked; that were called off before they came are left out")
    void cancelled() throws IOException {
        take(file("a.ics", event("1", "Lunch", "20261201T120000Z")));
        take(file("a.ics", event("1", "Lunch", "20261201T120000Z", "STATUS:CANCELLED"), event("2", "Never", "20261201T120000Z", "STATUS:CANCELLED")));
        assertThat(only().cancelled()).isTrue();
        take(file("a.ics", event("1", "Lunch", "20261201T120000Z")));
        assertThat(only().cancelled()).isFalse();
    }

    @Test
    @DisplayName("that the user deleted do not come back, but by undo")
    void deleted() throws IOException {
        Path file = file("a.ics", event("1", "Dentist", "20261201T120000Z"));
        take(file);
        UUID step = new DeleteEvent(only().id()).run(space).transaction().orElseThrow();
        Report report = take(file);
        assertThat(report.leftOut()).isOne();
        assertThat(all()).isEmpty();
        space.history().undo(step);
        assertThat(take(file).same()).isOne();
        assertThat(all()).hasSize(1);
    }

    @Test
    @DisplayName("that come again are one event for each day, known again when one of them is moved")
    void series() throws IOException {
        take(file("a.ics", event("1", "Circle", "20261124T190000Z", "RRULE:FREQ=WEEKLY;COUNT=3", "ATTENDEE;CN=Rosa Okafor:mailto:rosa@okafor.example")));
        assertThat(all()).hasSize(3);
        assertThat(all()).extracting(EventRow::expected).containsExactly(1, 1, 1);
        assertThat(take(folder.resolve("a.ics")).same()).isEqualTo(3);
        Report report = take(file("a.ics", event("1", "Circle", "20261124T190000Z", "RRULE:FREQ=WEEKLY;COUNT=3"),
                event("1", "Circle in the park", "20261202T180000Z", "RECURRENCE-ID:20261201T190000Z")));
        assertThat(report.changed()).hasSize(1);
        assertThat(all()).extracting(EventRow::title).containsExactly("Circle", "Circle in the park", "Circle");
    }

    @Test
    @DisplayName("bring whoever is invited by the address in the book; who declines is taken out, unless a note was made")
    void invited() throws IOException {
        new AddEmail(rosa, "Rosa@Okafor.example", "").run(space);
        take(file("a.ics", event("1", "Lunch", "20261201T120000Z", "ATTENDEE:mailto:rosa@okafor.example")));
        assertThat(only().expected()).isOne();
        take(file("a.ics", event("1", "Lunch", "20261201T120000Z", "ATTENDEE;PARTSTAT=DECLINED:mailto:rosa@okafor.example")));
        assertThat(only().expected()).isZero();
        new Expect(only().id(), rosa).note("Said she comes later").run(space);
        take(file("a.ics", event("1", "Lunch", "20261201T120000Z", "ATTENDEE;PARTSTAT=DECLINED:mailto:rosa@okafor.example")));
        assertThat(only().expected()).isOne();
    }

    @Test
    @DisplayName("may be chosen by a word, whatever its capitals, of title, place or category")
    void chosen() throws IOException {
        Path file = file("a.ics", event("1", "Dentist", "20261201T120000Z"), event("2", "Chamber of commerce", "20261202T120000Z"),
                event("3", "Lunch", "20261203T120000Z", "CATEGORIES:Network"));
        new TakeEvents(sources.read(file.toString(), new Days(ZoneOffset.UTC, World.TODAY, World.TODAY.plusYears(1)))).only(List.of("COMMERCE", "network"))
                .run(space);
        assertThat(all()).extracting(EventRow::title).containsExactly("Lunch", "Chamber of commerce");
    }

    @Test
    @DisplayName("may be at home, written as in a shell, and with blanks around")
    void atHome() throws IOException {
        file("a.ics", event("1", "Lunch", "20261201T120000Z"));
        String home = System.setProperty("user.home", folder.toString());
        try {
            assertThat(take(" ~/a.ics ").added()).hasSize(1);
            assertThat(sources.whole("~/a.ics")).isEqualTo(folder.resolve("a.ics").toString());
        } finally {
            System.setProperty("user.home", home);
        }
    }

    @Test
    @DisplayName("may be in a folder, a file for each; what can’t be read is named with its file")
    void folders() throws IOException {
        file("box/home/1.ics", event("1", "Lunch", "20261201T120000Z"));
        file("box/club/2.ics", event("2", "Choir", "someday"));
        Files.writeString(folder.resolve("box/club/.2.ics.tmp"), "half");
        var read = sources.read(folder.resolve("box").toString(), new Days(ZoneOffset.UTC, World.TODAY, World.TODAY.plusYears(1)));
        assertThat(read.occurrences()).hasSize(1);
        assertThat(read.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo(Path.of("club", "2.ics").toString());
            assertThat(fault.title()).isEqualTo("Choir");
        });
    }

    @Test
    @DisplayName("may be at an address; where that does not answer, gives something else or is not encrypted, a sentence says so and nothing is changed")
    void address() throws IOException {
        byte[] calendar = Files.readAllBytes(file("a.ics", event("1", "Lunch", "20261201T120000Z")));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean there = exchange.getRequestURI().getPath().equals("/club.ics");
            byte[] body = there ? calendar : "gone".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(there ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        String place = "http://127.0.0.1:" + server.getAddress().getPort();
        try {
            assertThat(take(place + "/club.ics").added()).hasSize(1);
            assertThatThrownBy(() -> take(place + "/other.ics")).isInstanceOf(SpaceException.class).hasMessageContaining("404");
        } finally {
            server.stop(0);
        }
        assertThatThrownBy(() -> take(place + "/club.ics")).isInstanceOf(SpaceException.class).hasMessageContaining("can’t be reached");
        assertThatThrownBy(() -> take("http://calendar.example/club.ics")).isInstanceOf(SpaceException.class).hasMessageContaining("unencrypted");
        assertThatThrownBy(() -> take("no such file")).isInstanceOf(SpaceException.class).hasMessageContaining("no file, no folder and no address");
        assertThat(all()).hasSize(1);
    }
}
