// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.core.words.DateWords;
import org.wellspring.people.rhythm.Durations;
import org.wellspring.followup.NextSteps;
import org.wellspring.followup.commands.KeepCalendar;
import org.wellspring.followup.commands.NewFollowUp;
import org.wellspring.followup.ui.internal.board.BoardRow;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;

@DisplayName("Follow-ups, in the window")
@Timeout(180)
class FollowupsTest {
    private static final String DESK = "org.wellspring.command.desk";

    @TempDir
    Path folder;

    @SuppressWarnings("unchecked")
    private static RowList<BoardRow> list(Window window) {
        return window.find(RowList.class, l -> l.rowCount() > 0 && l.row(0) instanceof BoardRow);
    }

    private static void open(Window window) throws Exception {
        window.ui(() -> window.get(EPartService.class).switchPerspective("org.wellspring.perspective.follow-ups"));
        window.until("rows are there", () -> list(window) != null);
    }

    private static void chip(Window window, String text) throws Exception {
        window.ui(() -> {
            ChipBar bar = window.find(ChipBar.class, b -> b.chips().stream().anyMatch(c -> c.text().equals(text)));
            int at = bar.chips().stream().map(Chip::text).toList().indexOf(text);
            Event click = new Event();
            click.button = 1;
            click.x = bar.bounds(at).x + 3;
            click.y = bar.bounds(at).y + 3;
            bar.notifyListeners(SWT.MouseDown, click);
            return null;
        });
    }

    private static boolean says(Window window, String words) throws Exception {
        return window.ui(() -> window.find(Heading.class, heading -> heading.getText().contains(words))) != null;
    }

    @Test
    @DisplayName("shows each sort by its chip; in the sample world none of it is empty (F2, F4, F9)")
    void everything_F2_F4_F9() throws Exception {
        Window.inSampleWorld(folder, window -> {
            open(window);
            Map<String, BoardRow.Sort> shown = Map.of("Promised and planned", BoardRow.Sort.PROMISE, "Waiting for a reply", BoardRow.Sort.WAITING, "Rhythms",
                    BoardRow.Sort.RHYTHM, "Offers", BoardRow.Sort.OFFER, "Cards", BoardRow.Sort.CARD);
            for (Map.Entry<String, BoardRow.Sort> one : shown.entrySet()) {
                window.ui(() -> {
                    list(window).select(list(window).rowCount() - 1);
                    return null;
                });
                chip(window, one.getKey());
                window.until(one.getKey() + " is not empty", () -> list(window) != null && list(window).row(0).sort() == one.getValue());
                assertThat(window.ui(() -> list(window).selectionIndices())).as("what is shown anew begins with its first row").containsExactly(0);
            }
        });
    }

    @Test
    @DisplayName("puts off to a day after a step's own, chosen or typed, and says that day in its row (F6)")
    void later_F6() throws Exception {
        Window.inSampleWorld(folder, window -> {
            LocalDate today = LocalDate.now(window.space().clock());
            LocalDate due = today.plusDays(8);
            UUID ben = window.ui(() -> new CreatePerson("Ben Carter").run(window.space()).result());
            UUID step = window.ui(() -> new NewFollowUp(ben, "send him the photos", due).run(window.space()).result());
            open(window);
            chip(window, "Promised and planned");
            putOff(window, step);
            List<LocalDate> offered = window.ui(() -> IntStream.range(0, choices(window).rowCount()).mapToObj(i -> choices(window).row(i).toString())
                    .filter(row -> row.contains("Optional[")).map(row -> LocalDate.parse(row.replaceAll("(?s).*Optional\\[([0-9-]+)\\].*", "$1"))).toList());
            assertThat(offered).hasSize(4).allMatch(due::isBefore);
            window.ui(() -> {
                Window.key(choices(window), 0, '2');
                return null;
            });
            until(window, step, due.plusWeeks(1));

            putOff(window, step);
            window.ui(() -> {
                Window.key(choices(window), 0, '5');
                return null;
            });
            window.until("a day can be typed", () -> Window.find(window.panel(), Text.class, t -> true) != null);
            window.ui(() -> {
                Text field = Window.find(window.panel(), Text.class, t -> true);
                field.setText("tomorrow");
                field.notifyListeners(SWT.DefaultSelection, new Event());
                assertThat(Window.<Heading>find(window.panel(), Heading.class, h -> h.getText().contains("is not later than"))).isNotNull();
                field.setText(due.plusDays(20).toString());
                field.notifyListeners(SWT.DefaultSelection, new Event());
                return null;
            });
            until(window, step, due.plusDays(20));
        });
    }

    private static void putOff(Window window, UUID step) throws Exception {
        window.until("the step is there", () -> row(window, step) != null);
        window.ui(() -> {
            RowList<BoardRow> list = list(window);
            list.select(IntStream.range(0, list.rowCount()).filter(i -> list.row(i).id().equals(step)).findFirst().orElseThrow());
            list.setFocus();
            Window.key(list, 0, 's');
            return null;
        });
        window.until("days are offered", () -> window.panel() != null && choices(window) != null);
    }

    private static void until(Window window, UUID step, LocalDate day) throws Exception {
        window.until("it is put off",
                () -> new NextSteps(window.space()).find(step).orElseThrow().putOff().filter(day::equals).isPresent());
        LocalDate today = LocalDate.now(window.space().clock());
        window.until("the row says so", () -> row(window, step) != null
                && row(window, step).chip().equals("put off until " + new DateWords().date(day, today))
                && row(window, step).aside().equals(new Durations().until(day, today)));
    }

    private static BoardRow row(Window window, UUID id) {
        RowList<BoardRow> list = list(window);
        return list == null ? null : IntStream.range(0, list.rowCount()).mapToObj(list::row).filter(r -> r.id().equals(id)).findFirst().orElse(null);
    }

    private static RowList<?> choices(Window window) {
        return Window.find(window.panel(), RowList.class, l -> l.rowCount() > 2);
    }

    @Test
    @DisplayName("a desk session lies over the whole window, goes on by a letter, and leaves it as it was (F12)")
    void desk_F12() throws Exception {
        Window.inSampleWorld(folder, window -> {
            open(window);
            window.run(DESK, Map.of());
            window.until("the session is there", () -> says(window, "1 of "));
            window.ui(() -> {
                Window.key(window.find(FlatButton.class, button -> button.getText().startsWith("Skip")), 0, 'n');
                return null;
            });
            window.until("the next row is there", () -> says(window, "2 of "));
            window.run(DESK, Map.of());
            window.until("it is gone", () -> !says(window, "2 of "));
            assertThat(window.ui(() -> list(window).rowCount())).isPositive();
        });
    }

    @Test
    @DisplayName("a calendar to subscribe to is written a moment after it was wanted, and after each change (F14)")
    void calendar_F14() throws Exception {
        Window.inSampleWorld(folder, window -> {
            Path file = folder.resolve("kept.ics");
            window.ui(() -> new KeepCalendar(file.toString()).run(window.space()));
            window.until("it is written", () -> Files.exists(file));
            assertThat(Files.readString(file)).contains("BEGIN:VEVENT");
        });
    }
}
