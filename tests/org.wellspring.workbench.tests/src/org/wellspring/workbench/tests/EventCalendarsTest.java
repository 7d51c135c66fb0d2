// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.core.Space;
import org.wellspring.events.EventRow;
import org.wellspring.events.Events;
import org.wellspring.events.EventsQuery;
import org.wellspring.events.EventsQuery.Shown;
import org.wellspring.events.calendars.Calendars;
import org.wellspring.events.commands.NewEvent;
import org.wellspring.events.commands.RememberCalendar;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.LinkText;

@DisplayName("Calendars of other programs, in the window (E9)")
@Timeout(180)
class EventCalendarsTest {
    private static final String CALENDARS = "org.wellspring.command.event-calendars";

    @TempDir
    Path folder;

    private Path calendar(String... titles) throws Exception {
        String day = LocalDate.now().plusDays(9).toString().replace("-", "");
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Willow choir\r\n");
        for (String title : titles) {
            text.append("BEGIN:VEVENT\r\nUID:" + title.hashCode() + "\r\nDTSTART:" + day + "T190000Z\r\nSUMMARY:" + title + "\r\nEND:VEVENT\r\n");
        }
        text.append("BEGIN:VEVENT\r\nUID:x\r\nDTSTART:someday\r\nSUMMARY:Never\r\nEND:VEVENT\r\n");
        return Files.writeString(folder.resolve("choir.ics"), text + "END:VCALENDAR\r\n");
    }

    private static List<String> found(Space space, String words) {
        return new Events(space).list(EventsQuery.of(Shown.COMING).text(words)).stream().map(EventRow::title).toList();
    }

    private static void key(Window window, char character) throws Exception {
        window.ui(() -> {
            RowList<?> list = Window.find(window.panel(), RowList.class, l -> true);
            list.setFocus();
            Window.key(list, 0, character);
            return null;
        });
    }

    @Test
    @DisplayName("are looked at before they come in, one event is left out by key, and Ctrl+Z takes all of it back (X6)")
    void importing() throws Exception {
        Path file = calendar("Willow rehearsal", "Willow supper");
        Window.inSampleWorld(folder.resolve("book"), window -> {
            Space space = window.space();
            window.run(CommandIds.IMPORT_EVENTS, Map.of(CommandIds.FILES, file.toString()));
            window.until("the preview", () -> window.button("Take in 2 events") != null);
            assertThat(found(space, "willow")).isEmpty();
            window.ui(() -> {
                RowList<?> list = Window.find(window.panel(), RowList.class, l -> true);
                list.select(2);
                return null;
            });
            key(window, 'x');
            window.press("Take in one event");
            window.until("one is there", () -> found(space, "willow").size() == 1 && window.notices("one event new"));
            window.key(SWT.MOD1, 'z');
            window.until("it is gone", () -> found(space, "willow").isEmpty());
        });
    }

    @Test
    @DisplayName("are remembered, read again by key, say that they can’t be read, and are forgotten; their events stay")
    void remembered() throws Exception {
        Path file = calendar("Willow rehearsal");
        Window.inSampleWorld(folder.resolve("book"), window -> {
            Space space = window.space();
            window.ui(() -> window.get(EPartService.class).switchPerspective("org.wellspring.perspective.events"));
            window.run(CommandIds.IMPORT_EVENTS, Map.of());
            window.until("it asks for the place", () -> window.button("Look at it") != null);
            window.ui(() -> {
                ChipBar chips = Window.find(window.panel(), ChipBar.class, bar -> true);
                chips.setFocus();
                Window.key(chips, 0, ' ');
                return null;
            });
            window.ui(() -> {
                Text place = Window.find(window.panel(), Text.class, text -> true);
                place.setFocus();
                place.setText(file.toString());
                place.notifyListeners(SWT.DefaultSelection, new Event());
                return null;
            });
            window.press("Take in one event");
            window.until("it is there and remembered", () -> found(space, "willow").size() == 1 && Calendars.of(space).size() == 1);
            assertThat(Calendars.of(space).getFirst().name()).isEqualTo("Willow choir");
            calendar("Willow rehearsal", "Willow supper");
            window.run(CALENDARS, Map.of());
            window.until("it is listed", () -> window.panel() != null && Window.find(window.panel(), RowList.class, l -> l.rowCount() == 1) != null);
            key(window, 'r');
            window.until("what is new came in", () -> found(space, "willow").size() == 2);
            Files.delete(file);
            key(window, 'r');
            window.until("it says that it is not there", () -> window.notices("could not be read"));
            key(window, 'x');
            window.until("it is forgotten", () -> Calendars.of(space).isEmpty());
            assertThat(found(space, "willow")).hasSize(2);
        });
    }

    @Test
    @DisplayName("that are remembered are read by themselves soon after the book was opened, and what is new is said, with a way back")
    void byThemselves() throws Exception {
        Path file = calendar("Willow rehearsal");
        Window.inSampleWorld(folder.resolve("book"), window -> {
            Space space = window.space();
            window.ui(() -> new RememberCalendar(file.toString()).called("Willow choir").run(space));
            window.until("the event comes in", () -> found(space, "willow").size() == 1 && window.notices("“Willow choir”: one event new"));
        });
    }

    @Test
    @DisplayName("that can’t be read for long are named in one line of the list, and nowhere else")
    void waiting() throws Exception {
        Window.inSampleWorld(folder.resolve("book"), window -> {
            Space space = window.space();
            window.ui(() -> new RememberCalendar(folder.resolve("gone.ics").toString()).called("Gone").run(space));
            window.ui(() -> window.get(EPartService.class).switchPerspective("org.wellspring.perspective.events"));
            Files.writeString(space.directory().resolve("calendars-read"),
                    Calendars.of(space).getFirst().id() + "\t2026-01-03T10:00:00Z\t2026-01-01T10:00:00Z\tNo such file\n");
            window.ui(() -> new NewEvent("Willow talk").on(LocalDate.now()).run(space));
            window.until("the line is there", () -> window.find(LinkText.class, line -> line.text().text().contains("“Gone” could not be read")) != null);
            window.follow("Calendars");
            window.until("the calendars are", () -> window.panel() != null && Window.find(window.panel(), RowList.class, l -> l.rowCount() == 1) != null);
        });
    }
}
