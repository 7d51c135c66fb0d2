// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
import org.wellspring.events.commands.NewEvent;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.days.MonthGrid;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.InlineEdit;

@DisplayName("The month, series and places of events, in the window")
@Timeout(180)
class EventMonthTest {
    @TempDir
    Path folder;

    private static MonthGrid month(Window window) {
        return window.find(MonthGrid.class, grid -> true);
    }

    private static void toMonth(Window window) throws Exception {
        window.ui(() -> window.get(EPartService.class).switchPerspective("org.wellspring.perspective.events"));
        window.until("the choice is there",
                () -> window.find(ChipBar.class, bar -> bar.chips().stream().anyMatch(chip -> chip.text().equals("Month"))) != null);
        window.ui(() -> {
            ChipBar views = window.find(ChipBar.class, bar -> bar.chips().stream().anyMatch(chip -> chip.text().equals("Month")));
            views.setFocus();
            Window.key(views, 0, SWT.ARROW_RIGHT);
            Window.key(views, 0, ' ');
            return null;
        });
        window.until("the month is there", () -> month(window) != null && month(window).isVisible());
    }

    private static void key(Window window, int key) throws Exception {
        window.ui(() -> {
            month(window).setFocus();
            Window.key(month(window), 0, key);
            return null;
        });
    }

    private static List<EventRow> called(Space space, String words) {
        return new Events(space).list(EventsQuery.of(Shown.ALL).text(words));
    }

    @Test
    @DisplayName("goes by arrows and page keys, opens by Enter, notes an event on its day by n, and shows what is on several days on each")
    void keys() throws Exception {
        Window.inSampleWorld(folder.resolve("book"), window -> {
            Space space = window.space();
            LocalDate today = LocalDate.now(space.clock());
            UUID talk = window.ui(() -> new NewEvent("Willow talk").on(today.plusDays(1)).run(space).result());
            toMonth(window);
            window.until("today is chosen", () -> month(window).day().equals(today));
            key(window, SWT.ARROW_RIGHT);
            window.until("tomorrow has it", () -> month(window).on(today.plusDays(1)).stream().anyMatch(entry -> entry.id().equals(talk)));
            key(window, SWT.CR);
            window.until("it is opened", () -> window.find(InlineEdit.class, edit -> edit.value().equals("Willow talk")) != null
                    || window.find(RowList.class, list -> list.rowCount() > 1 && list.lead().isPresent()) != null);
            key(window, SWT.ARROW_LEFT);
            key(window, SWT.PAGE_DOWN);
            assertThat(window.ui(() -> month(window).day())).isEqualTo(today.plusMonths(1));
            key(window, SWT.PAGE_UP);
            key(window, SWT.ARROW_DOWN);
            key(window, SWT.ARROW_UP);
            assertThat(window.ui(() -> month(window).day())).isEqualTo(today.plusMonths(1).minusMonths(1));
            window.ui(() -> {
                month(window).choose(today.plusDays(12));
                return null;
            });
            key(window, 'n');
            window.until("the sheet is there", () -> window.panel() != null);
            window.ui(() -> {
                Text title = Window.find(window.panel(), Text.class, text -> true);
                title.setText("Willow walk");
                title.notifyListeners(SWT.DefaultSelection, new Event());
                return null;
            });
            window.until("it is noted on that day", () -> called(space, "willow walk").size() == 1);
            assertThat(called(space, "willow walk").getFirst().day()).contains(today.plusDays(12));
            window.until("the month shows it", () -> month(window).on(today.plusDays(12)).stream().anyMatch(entry -> entry.title().equals("Willow walk")));
            key(window, 'n');
            window.until("the sheet is there", () -> window.panel() != null);
            window.ui(() -> {
                int[] at = {0};
                Window.find(window.panel(), Text.class, text -> at[0]++ == 1).setText(today.plusDays(70).toString());
                Text title = Window.find(window.panel(), Text.class, text -> true);
                title.setText("Willow supper");
                title.notifyListeners(SWT.DefaultSelection, new Event());
                return null;
            });
            window.until("the month goes to its day", () -> month(window).day().equals(today.plusDays(70)));
        });
    }

    @Test
    @DisplayName("a series and a place narrow the list, until the cross of their chip is pressed; the whole list is taken out into a file (E9)")
    void gatherings() throws Exception {
        Window.inSampleWorld(folder.resolve("book"), window -> {
            Space space = window.space();
            LocalDate today = LocalDate.now(space.clock());
            for (int i = 1; i < 4; i++) {
                int weeks = i;
                window.ui(() -> new NewEvent("Willow circle").on(today.plusWeeks(weeks)).place(weeks == 3 ? "Willow hall" : "Home").run(space));
            }
            window.ui(() -> window.get(EPartService.class).switchPerspective("org.wellspring.perspective.events"));
            window.run("org.wellspring.command.event-gatherings", Map.of());
            window.until("the series are there", () -> window.panel() != null && Window.find(window.panel(), RowList.class, l -> l.rowCount() > 0) != null);
            window.ui(() -> {
                Text find = Window.find(window.panel(), Text.class, text -> true);
                find.setText("willow");
                return null;
            });
            window.until("one is left", () -> Window.find(window.panel(), RowList.class, l -> l.rowCount() == 1) != null);
            window.ui(() -> {
                RowList<?> list = Window.find(window.panel(), RowList.class, l -> true);
                list.setFocus();
                Window.key(list, 0, SWT.CR);
                return null;
            });
            window.until("three events are listed", () -> window.find(RowList.class, l -> l.rowCount() == 3 && l.row(0) instanceof EventRow) != null);
            window.ui(() -> {
                ChipBar chips = window.find(ChipBar.class, bar -> bar.chips().stream().anyMatch(chip -> chip.text().equals("Willow circle")));
                chips.setFocus();
                Window.key(chips, 0, SWT.HOME);
                Window.key(chips, 0, SWT.DEL);
                return null;
            });
            window.until("all are listed again", () -> window.find(RowList.class, l -> l.rowCount() > 3 && l.row(0) instanceof EventRow) != null);
            Path file = folder.resolve("all.ics");
            window.run("org.wellspring.command.event-export", Map.of(CommandIds.FILES, file.toString()));
            window.until("it is written", () -> Files.exists(file) && window.notices("events written to all.ics"));
            assertThat(Files.readString(file)).contains("SUMMARY:Willow circle");
        });
    }
}
