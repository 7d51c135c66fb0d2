// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.core.Space;
import org.wellspring.core.settings.Settings;
import org.wellspring.events.EventRow;
import org.wellspring.events.Events;
import org.wellspring.events.EventsQuery;
import org.wellspring.events.EventsQuery.Shown;
import org.wellspring.events.EventsSettings;
import org.wellspring.events.calendars.Calendars;
import org.wellspring.events.calendars.EventSources;
import org.wellspring.events.calendars.LastReadings;
import org.wellspring.events.calendars.Refresh;
import org.wellspring.events.calendars.TakeEvents;
import org.wellspring.events.calendars.TakeEvents.Fate;
import org.wellspring.events.calendars.TakeEvents.Report;
import org.wellspring.events.commands.DeleteEvent;
import org.wellspring.events.commands.EditEvent;
import org.wellspring.events.commands.ForgetCalendar;
import org.wellspring.events.commands.RememberCalendar;
import org.wellspring.events.internal.source.CalendarAddress;
import org.wellspring.events.internal.source.CalendarFiles;
import org.wellspring.events.spi.EventSource.Days;
import org.wellspring.testkit.TempSpace;

@DisplayName("A calendar that is remembered (E9)")
class RememberedCalendarsTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    @TempDir
    Path folder;
    private final EventSources sources = new EventSources(List.of(new CalendarFiles(), new CalendarAddress()));
    private Space space;
    private Path file;

    @BeforeEach
    void open() {
        space = temp.space();
        file = folder.resolve("club.ics");
    }

    private void write(String... titles) throws IOException {
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Club\r\n");
        for (int i = 0; i < titles.length; i++) {
            text.append("BEGIN:VEVENT\r\nUID:" + i + "\r\nDTSTART:202612" + (10 + i) + "T190000Z\r\nSUMMARY:" + titles[i] + "\r\nEND:VEVENT\r\n");
        }
        Files.writeString(file, text + "END:VCALENDAR\r\n");
    }

    private List<String> titles() {
        return new Events(space).list(EventsQuery.of(Shown.COMING)).stream().map(EventRow::title).toList();
    }

    private TakeEvents take() {
        return new TakeEvents(sources.read(file.toString(), Days.usual(space.clock())));
    }

    private static List<Fate> fates(Report report) {
        return report.lines().stream().map(TakeEvents.Line::fate).toList();
    }

    @Test
    @DisplayName("is previewed before anything comes in: what is new, changed, yours and as before is said, and nothing is there (X6)")
    void preview() throws IOException {
        write("Choir", "Lunch", "Fair");
        int steps = space.history().recent(100).size();
        assertThat(fates(take().preview(space))).containsExactly(Fate.NEW, Fate.NEW, Fate.NEW);
        assertThat(titles()).isEmpty();
        assertThat(space.history().recent(100)).hasSize(steps);
        TakeEvents take = take();
        assertThat(fates(take.preview(space))).isEqualTo(fates(take.preview(space)));
        assertThat(take.runInBackground(space).result().added()).hasSize(3);
        EventRow lunch = new Events(space).list(EventsQuery.of(Shown.ALL).text("lunch")).getFirst();
        new EditEvent(lunch.id()).title("Lunch with the choir").run(space);
        write("Choir", "Lunch!", "Fair of light");
        assertThat(fates(take().preview(space))).containsExactly(Fate.SAME, Fate.YOURS, Fate.CHANGED);
        assertThat(titles()).containsExactly("Choir", "Lunch with the choir", "Fair");
    }

    @Test
    @DisplayName("has events one wants none of: left out once they do not come again, and taken in after all they do; a step takes either back")
    void choices() throws IOException {
        write("Choir", "Dentist");
        UUID step = take().leaveOut(Set.of("1")).run(space).transaction().orElseThrow();
        assertThat(titles()).containsExactly("Choir");
        assertThat(fates(take().run(space).result())).containsExactly(Fate.SAME, Fate.LEFT_OUT);
        assertThat(take().takeIn(Set.of("1")).run(space).result().added()).hasSize(1);
        assertThat(titles()).containsExactly("Choir", "Dentist");
        new DeleteEvent(new Events(space).list(EventsQuery.of(Shown.ALL).text("dentist")).getFirst().id()).run(space);
        assertThat(fates(take().run(space).result())).containsExactly(Fate.SAME, Fate.LEFT_OUT);
        assertThat(take().takeIn(Set.of("1")).run(space).result().added()).hasSize(1);
        space.history().undo(step);
        assertThat(titles()).as("the others stay").contains("Dentist");
    }

    @Test
    @DisplayName("is read again when its hours are over, and what is new comes in by words it is wanted for")
    void refresh() throws IOException {
        write("Choir evening", "Dentist");
        UUID id = new RememberCalendar(file.toString()).called("Club").only(List.of("choir", "fair")).run(space).result();
        Refresh refresh = new Refresh(space, sources);
        Instant now = space.clock().instant();
        assertThat(refresh.due(now)).extracting(Calendars.Kept::id).containsExactly(id);
        Refresh.Done done = refresh.now(Calendars.of(space).getFirst());
        assertThat(done.problem()).isEmpty();
        assertThat(titles()).containsExactly("Choir evening");
        assertThat(refresh.due(now)).isEmpty();
        assertThat(refresh.due(now.plus(Duration.ofHours(5)))).isEmpty();
        assertThat(refresh.due(now.plus(Duration.ofHours(6)))).hasSize(1);
        write("Choir evening", "Dentist", "Fair");
        assertThat(refresh.now(Calendars.of(space).getFirst()).report().orElseThrow().added()).hasSize(1);
        assertThat(refresh.now(Calendars.of(space).getFirst()).transaction()).as("nothing is new").isEmpty();
        new Settings(space).set(EventsSettings.REFRESH_HOURS, "0");
        assertThat(refresh.due(now.plus(Duration.ofDays(300)))).isEmpty();
    }

    @Test
    @DisplayName("that can't be read says why and when it was read last, and changes nothing")
    void away() throws IOException {
        write("Choir");
        new RememberCalendar(file.toString()).run(space);
        Calendars.Kept kept = Calendars.of(space).getFirst();
        assertThat(kept.name()).as("by its place").isEqualTo(file.toString());
        Refresh refresh = new Refresh(space, sources);
        refresh.now(kept);
        Files.delete(file);
        Refresh.Done done = refresh.now(kept);
        assertThat(done.problem()).contains("club.ics");
        assertThat(done.report()).isEmpty();
        LastReadings.Reading reading = new LastReadings(space).of(kept.id()).orElseThrow();
        assertThat(reading.read()).contains(space.clock().instant());
        assertThat(reading.problem()).isEqualTo(done.problem());
        assertThat(titles()).containsExactly("Choir");
    }

    @Test
    @DisplayName("is one however often it is remembered, and forgotten its events stay")
    void forgotten() throws IOException {
        write("Choir");
        UUID id = new RememberCalendar(file.toString()).run(space).result();
        assertThat(new RememberCalendar(" " + file + " ").called("Club").run(space).result()).isEqualTo(id);
        assertThat(Calendars.of(space)).singleElement().satisfies(one -> assertThat(one.name()).isEqualTo("Club"));
        new Refresh(space, sources).now(Calendars.of(space).getFirst());
        new ForgetCalendar(id).run(space);
        assertThat(Calendars.of(space)).isEmpty();
        assertThat(titles()).containsExactly("Choir");
    }
}
