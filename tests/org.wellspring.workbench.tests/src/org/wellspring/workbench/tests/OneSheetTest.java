// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.events.EventRow;
import org.wellspring.events.Events;
import org.wellspring.events.EventsQuery;
import org.wellspring.events.EventsQuery.Shown;
import org.wellspring.followup.NextSteps;
import org.wellspring.followup.commands.NewFollowUp;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.ScrollPage;

/** What is asked for again is what is there. */
@DisplayName("A sheet that is open")
@Timeout(240)
class OneSheetTest {
    private static final String CLOSE_OUT = "org.wellspring.command.close-out";
    private static final String GIVE = "org.wellspring.command.give";

    @TempDir
    Path folder;

    @Test
    @DisplayName("is the only one for the same thing, with what was typed, whoever asks for it again; of another of the same name it is another")
    void log() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID first = window.ui(() -> new CreatePerson("Maria Silva").run(window.space()).result());
            UUID second = window.ui(() -> new CreatePerson("Maria Silva").run(window.space()).result());
            window.run(CommandIds.LOG, Map.of(CommandIds.PERSON, first.toString()));
            window.until("it is there", () -> window.panel() != null);
            type(window, 0, "Asked about seeds");
            Shell there = window.ui(window::panel);
            window.run(CommandIds.LOG, Map.of(CommandIds.PERSON, second.toString()));
            window.until("the other’s lies over it", () -> window.panel() != there && sheets(window).size() == 2);
            Shell other = window.ui(window::panel);
            type(window, 0, "Lent a spade");
            window.run(CommandIds.LOG, Map.of(CommandIds.PERSON, first.toString()));
            window.until("it is in front", () -> window.panel() == there && sheets(window).size() == 2);
            assertThat(window.ui(() -> text(window, 0).getText())).isEqualTo("Asked about seeds");
            window.press("Cancel");
            window.until("the other comes back", () -> window.panel() == other && sheets(window).size() == 1);
            assertThat(window.ui(() -> text(window, 0).getText())).isEqualTo("Lent a spade");
            window.press("Cancel");
        });
    }

    @Test
    @DisplayName("closing out an event twice goes on with the one that is begun (E2)")
    void closeOut() throws Exception {
        Window.inSampleWorld(folder, window -> {
            EventRow lunch = new Events(window.space()).list(EventsQuery.of(Shown.OPEN)).getFirst();
            window.run(CLOSE_OUT, Map.of(CommandIds.OBJECT, lunch.id().toString()));
            window.until("one is asked", () -> window.panel() != null);
            type(window, 0, "Show him the site");
            Shell there = window.ui(window::panel);
            UUID kate = window.ui(() -> new CreatePerson("Kate O’Brien").run(window.space()).result());
            window.run(CommandIds.LOG, Map.of(CommandIds.PERSON, kate.toString()));
            window.until("another lies over it", () -> window.panel() != there && sheets(window).size() == 2);
            type(window, 0, "Lent a spade");
            window.run(CLOSE_OUT, Map.of(CommandIds.OBJECT, lunch.id().toString()));
            window.until("it is in front", () -> window.panel() == there && sheets(window).size() == 2);
            assertThat(window.ui(() -> text(window, 0).getText())).isEqualTo("Show him the site");
        });
    }

    @Test
    @DisplayName("is still there when somebody is asked for from it with nothing typed yet (I1)")
    void introducing() throws Exception {
        Window.inSampleWorld(folder, window -> {
            EventRow lunch = new Events(window.space()).list(EventsQuery.of(Shown.OPEN)).getFirst();
            window.run(CLOSE_OUT, Map.of(CommandIds.OBJECT, lunch.id().toString()));
            window.until("one is asked", () -> window.panel() != null);
            Shell there = window.ui(window::panel);
            window.ui(() -> {
                text(window, 0).setFocus();
                return null;
            });
            window.follow("Introduce them to somebody of yours …");
            window.until("one can say whom", () -> window.panel() != there && window.panel() != null);
            window.ui(() -> {
                there.notifyListeners(SWT.Deactivate, new Event());
                return null;
            });
            window.typeAndEnter("Grace Bell");
            window.until("Grace is the idea", () -> window.panel() == there && text(window, 0).getText().contains("Grace Bell"));
            window.until("one goes on where she stands", () -> text(window, 0).isFocusControl());
        });
    }

    @Test
    @DisplayName("has the keyboard again when a choice in front of it is made or given up, and letters do nothing to the rows behind")
    void choosing() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID kate = window.ui(() -> new CreatePerson("Kate O’Brien").run(window.space()).result());
            window.ui(() -> new NewFollowUp(kate, "Write about the seeds", LocalDate.now(window.space().clock())).run(window.space()));
            window.run(GIVE, Map.of(CommandIds.PERSON, kate.toString()));
            window.until("the sheet is there", () -> window.panel() != null);
            Shell there = window.ui(window::panel);
            for (boolean chosen : List.of(true, false)) {
                more(window);
                window.until("one can say who", () -> window.panel() != there && window.panel() != null);
                if (chosen) {
                    window.typeAndEnter("Grace Bell");
                } else {
                    window.ui(() -> {
                        text(window, 0).traverse(SWT.TRAVERSE_ESCAPE);
                        return null;
                    });
                }
                window.until("the sheet is in front", () -> window.panel() == there);
                window.ui(() -> {
                    // As a desktop does that knows no order among sheets.
                    window.shells().getFirst().forceActive();
                    rows(window).forceFocus();
                    for (char letter : "Delivered".toCharArray()) {
                        Window.key(rows(window), 0, letter);
                    }
                    return null;
                });
                window.until("the sheet has the keyboard",
                        () -> there.getDisplay().getFocusControl() != null && there.getDisplay().getFocusControl().getShell() == there);
                assertThat(new NextSteps(window.space()).with(kate)).as("nothing was done to it").hasSize(1);
            }
        });
    }

    @Test
    @DisplayName("has its buttons in sight however much it holds, and a day that is typed is taken by the mouse too (F6)")
    void buttons() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID kate = window.ui(() -> new CreatePerson("Kate O’Brien").run(window.space()).result());
            LocalDate today = LocalDate.now(window.space().clock());
            UUID step = window.ui(() -> new NewFollowUp(kate, "Write about the seeds", today).run(window.space()).result());
            window.run(CommandIds.LOG, Map.of(CommandIds.PERSON, kate.toString()));
            window.until("it is there", () -> window.panel() != null);
            window.ui(() -> {
                for (Composite around = Window.find(window.panel(), FlatButton.class, b -> b.getText().equals("Log it"))
                        .getParent(); around != null; around = around.getParent()) {
                    assertThat(around).as("what scrolls").isNotInstanceOf(ScrollPage.class);
                }
                return null;
            });
            window.press("Cancel");
            window.until("it is gone", () -> window.panel() == null);
            window.key(SWT.MOD1, '1');
            window.until("the step is on Today", () -> kates(window) >= 0);
            window.ui(() -> {
                rows(window).forceFocus();
                rows(window).select(kates(window));
                Window.key(rows(window), 0, 's');
                return null;
            });
            window.until("days are offered", () -> window.panel() != null);
            window.ui(() -> {
                RowList<?> days = Window.find(window.panel(), RowList.class, l -> true);
                Window.key(days, 0, (char) ('0' + days.rowCount()));
                return null;
            });
            window.until("a day can be typed", () -> text(window, 0) != null);
            type(window, 0, "in 9 days");
            window.press("Take this day");
            window.until("it is put off to that day", () -> new NextSteps(window.space()).with(kate).stream()
                    .anyMatch(s -> s.id().equals(step) && s.putOff().filter(today.plusDays(9)::equals).isPresent()));
        });
    }

    private static int kates(Window window) {
        RowList<?> rows = rows(window);
        return rows == null ? -1
                : IntStream.range(0, rows.rowCount()).filter(i -> rows.row(i).toString().contains("Write about the seeds")).findFirst().orElse(-1);
    }

    /** The rows of the view behind. */
    private static RowList<?> rows(Window window) {
        return window.find(RowList.class, list -> list.rowCount() > 0);
    }

    /** Presses what asks for somebody else. */
    private static void more(Window window) throws Exception {
        window.ui(() -> {
            ChipBar bar = Window.find(window.panel(), ChipBar.class, b -> !b.chips().isEmpty() && b.chips().getLast().text().startsWith("Somebody else"));
            Event click = new Event();
            click.button = 1;
            click.x = bar.bounds(bar.chips().size() - 1).x + 3;
            click.y = bar.bounds(bar.chips().size() - 1).y + 3;
            bar.notifyListeners(SWT.MouseDown, click);
            return null;
        });
    }

    private static List<Shell> sheets(Window window) {
        return Arrays.stream(window.shells().getFirst().getShells()).filter(shell -> shell.isVisible() && (shell.getStyle() & SWT.ON_TOP) == 0).toList();
    }

    private static Text text(Window window, int place) {
        int[] at = {0};
        return Window.find(window.panel(), Text.class, t -> at[0]++ == place);
    }

    private static void type(Window window, int place, String words) throws Exception {
        window.ui(() -> {
            Text field = text(window, place);
            field.setFocus();
            field.setText(words);
            return null;
        });
    }
}
