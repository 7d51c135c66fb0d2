// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.core.Space;
import org.wellspring.events.EventRow;
import org.wellspring.events.Events;
import org.wellspring.events.EventsQuery;
import org.wellspring.events.EventsQuery.Kind;
import org.wellspring.events.EventsQuery.Shown;
import org.wellspring.events.Gatherings;
import org.wellspring.events.calendars.EventSources;
import org.wellspring.events.calendars.TakeEvents;
import org.wellspring.events.commands.Meet;
import org.wellspring.events.commands.NewEvent;
import org.wellspring.events.internal.source.CalendarFiles;
import org.wellspring.events.spi.EventSource.Days;
import org.wellspring.testkit.TempSpace;

@DisplayName("Events that belong together")
class GatheringsTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    @TempDir
    Path folder;
    private Space space;

    @BeforeEach
    void open() {
        space = temp.space();
    }

    private UUID event(String title, int days, String place) {
        return new NewEvent(title).on(World.TODAY.plusDays(days)).place(place).run(space).result();
    }

    private List<String> titles(EventsQuery query) {
        return new Events(space).list(query).stream().map(EventRow::title).toList();
    }

    @Test
    @DisplayName("are a series where they are called the same, whatever their letters, with whom one met at each and when the next is (E3)")
    void series() {
        UUID rosa = World.person(space, "Rosa Okafor");
        Meet.known(event("Tuesday Lunch", -14, "The Ostrich"), rosa).run(space);
        Meet.known(event("tuesday lunch ", -7, "The Ostrich"), rosa).run(space);
        event("Tuesday lunch", 7, "Home");
        event("Fair", 1, "Home");
        Gatherings.Row lunch = Gatherings.of(space, Kind.SERIES, "").getFirst();
        assertThat(Gatherings.of(space, Kind.SERIES, "")).hasSize(1);
        assertThat(lunch.name()).isEqualTo("Tuesday lunch");
        assertThat(lunch.events()).isEqualTo(3);
        assertThat(lunch.met()).isEqualTo(2);
        assertThat(lunch.first()).contains(World.TODAY.minusDays(14));
        assertThat(lunch.last()).contains(World.TODAY.minusDays(7));
        assertThat(lunch.next()).contains(World.TODAY.plusDays(7));
        assertThat(titles(EventsQuery.of(Shown.ALL).of(Optional.of(lunch.gathering())))).hasSize(3);
        assertThat(titles(EventsQuery.of(Shown.COMING).of(Optional.of(lunch.gathering())))).hasSize(1);
        assertThat(Gatherings.of(space, Kind.SERIES, "lunch tues")).hasSize(1);
        assertThat(Gatherings.of(space, Kind.SERIES, "supper")).isEmpty();
    }

    @Test
    @DisplayName("are at one place where that is written alike; what has no place is at none")
    void venues() {
        event("Lunch", -1, "The Ostrich");
        event("Supper", -2, "the ostrich");
        event("Walk", -3, "");
        assertThat(Gatherings.of(space, Kind.VENUE, "")).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("The Ostrich");
            assertThat(titles(EventsQuery.of(Shown.ALL).of(Optional.of(one.gathering())))).containsExactly("Lunch", "Supper");
        });
    }

    @Test
    @DisplayName("of a calendar stay one series, also the day that is called otherwise for once (E9)")
    void calendar() throws Exception {
        Path file = Files.writeString(folder.resolve("a.ics"), "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Circle\nDTSTART:20261124T190000Z\n"
                + "RRULE:FREQ=WEEKLY;COUNT=4\nEND:VEVENT\nBEGIN:VEVENT\nUID:1\nSUMMARY:Picnic\nRECURRENCE-ID:20261201T190000Z\nDTSTART:20261201T170000Z\n"
                + "END:VEVENT\nEND:VCALENDAR\n");
        new TakeEvents(new EventSources(List.of(new CalendarFiles())).read(file.toString(), new Days(ZoneOffset.UTC, World.TODAY, World.TODAY.plusYears(1))))
                .run(space);
        assertThat(Gatherings.of(space, Kind.SERIES, "")).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Circle");
            assertThat(one.events()).isEqualTo(4);
            EventRow picnic = new Events(space).list(EventsQuery.of(Shown.ALL).text("picnic")).getFirst();
            assertThat(titles(EventsQuery.of(Shown.ALL).of(Optional.of(one.gathering())))).contains("Picnic");
            assertThat(picnic.day()).contains(LocalDate.of(2026, 12, 1));
        });
    }

    @Test
    @DisplayName("of a month are found by their days, and one over several days is on each of them")
    void month() {
        new NewEvent("Trip").at(Instant.parse("2026-11-30T18:00:00Z")).lasts(60 * 30).run(space);
        event("Fair", 8, "");
        event("Later", 40, "");
        EventsQuery november = EventsQuery.of(Shown.ALL).between(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
        assertThat(titles(november)).containsExactly("Trip", "Fair");
        EventRow trip = new Events(space).list(november).getFirst();
        assertThat(trip.days()).containsExactly(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 1));
    }
}
