// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.core.Space;
import org.wellspring.followup.NextSteps;
import org.wellspring.followup.commands.NewPromise;
import org.wellspring.model.Person;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.testkit.Spoken;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Painted;
import org.wellspring.ui.widgets.Popover;

/** Keys in a sheet mean the sheet. */
@DisplayName("With a sheet open")
@Timeout(240)
class SheetKeysTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("Enter keeps it from a day that is marked too, Ctrl+Enter from anywhere, and Enter on another day marks that first")
    void enter() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID grete = grete(window);
            LocalDate today = LocalDate.now(space(window).clock());
            sheet(window, "Ask about the fair");
            focus(window, days(window));
            window.key(0, SWT.HOME);
            window.key(0, SWT.CR);
            assertThat(window.<Boolean>ui(() -> window.panel() != null)).as("the other day is marked first").isTrue();
            window.key(0, SWT.CR);
            window.until("it is kept", () -> window.panel() == null && steps(window, grete).equals("Ask about the fair " + today));
            sheet(window, "Send the plans");
            focus(window, window.ui(() -> Window.find(window.panel(), FlatButton.class, b -> b.getText().equals("Cancel"))));
            window.key(SWT.MOD1, SWT.CR);
            window.until("it is kept", () -> window.panel() == null && steps(window, grete).contains("Send the plans " + today.plusDays(7)));
        });
    }

    @Test
    @DisplayName("what is due in five days is put off to a later day only")
    void later() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID grete = window.ui(() -> new CreatePerson("Grete Halvard").run(space(window)).result());
            LocalDate due = LocalDate.now(space(window).clock()).plusDays(5);
            window.ui(() -> new NewPromise(grete, "Send the drawings", due).run(space(window)));
            show(window, grete);
            window.until("it is there", () -> window.field("Send the drawings") != null);
            window.ui(() -> {
                var buttons = java.util.List.of(window.field("Send the drawings").getParent().getChildren()).stream()
                        .filter(FlatButton.class::isInstance).map(FlatButton.class::cast).toList();
                buttons.getLast().press();
                return null;
            });
            window.until("days are offered", () -> window.panel() != null && choices(window) != null);
            window.ui(() -> {
                for (int i = 0; i < choices(window).rowCount() - 1; i++) {
                    String row = choices(window).row(i).toString();
                    LocalDate day = LocalDate.parse(row.replaceAll("(?s).*Optional\\[([0-9-]+)\\].*", "$1"));
                    assertThat(day).as(row).isAfter(due);
                }
                return null;
            });
            window.ui(() -> {
                Window.key(choices(window), 0, '1');
                return null;
            });
            window.until("it is put off to the day after",
                    () -> new NextSteps(space(window)).with(grete).stream().anyMatch(s -> s.putOff().filter(due.plusDays(1)::equals).isPresent()));
        });
    }

    @Test
    @DisplayName("a tag that is taken away is said, with the way back; Ctrl+F marks what was filtered by before")
    void tagsAndFilter() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID ana = window.ui(() -> new CreatePerson("Ana Ruiz").tags("lighthouse").run(space(window)).result());
            show(window, ana);
            window.until("the tag is there", () -> chips(window) != null);
            focus(window, window.ui(() -> chips(window)));
            window.key(0, SWT.HOME);
            window.key(0, SWT.DEL);
            window.until("it is gone, and said",
                    () -> space(window).find(ana, Person.class).orElseThrow().getTags().isEmpty() && toast(window, "Ana Ruiz: took #lighthouse away"));
            window.ui(() -> {
                window.find(Text.class, t -> t.getMessage().startsWith("Filter")).setText("Ana");
                return null;
            });
            window.run("org.wellspring.command.find-person", Map.of());
            window.until("it is marked", () -> window.find(Text.class, t -> t.getMessage().startsWith("Filter")).getSelectionText().equals("Ana"));
        });
    }

    @Test
    @DisplayName("the window is never larger than the screen, whatever it was before")
    void size() throws Exception {
        Window.inSampleWorld(folder, window -> {
            window.ui(() -> {
                window.shells().getFirst().setBounds(40, 40, 9000, 7000);
                return null;
            });
            window.until("it is that large", () -> window.shells().getFirst().getSize().x > 5000);
        });
        Window.open(folder.resolve("book"), window -> {
            window.space();
            Rectangle screen = window.ui(() -> Display.getCurrent().getPrimaryMonitor().getClientArea());
            Rectangle is = window.ui(() -> window.shells().getFirst().getBounds());
            assertThat(is.width).isLessThanOrEqualTo(screen.width);
            assertThat(is.height).isLessThanOrEqualTo(screen.height);
            window.run("org.wellspring.command.reset-layout", Map.of());
        });
    }

    private static boolean toast(Window window, String text) {
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell.isVisible() && Window.find(shell, Painted.class, p -> String.valueOf(Spoken.name(p, ACC.CHILDID_SELF)).startsWith(text)) != null) {
                return true;
            }
        }
        return false;
    }

    private static ChipBar chips(Window window) {
        return window.find(ChipBar.class, b -> b.chips().stream().map(Chip::text).anyMatch("#lighthouse"::equals) && b.chips().size() == 2);
    }

    private static RowList<?> choices(Window window) {
        return Window.find(window.panel(), RowList.class, l -> l.rowCount() > 2);
    }

    private static ChipBar days(Window window) throws Exception {
        return window.ui(() -> Window.find(window.panel(), ChipBar.class, b -> b.chips().stream().anyMatch(c -> c.text().equalsIgnoreCase("tomorrow"))));
    }

    private static void sheet(Window window, String what) throws Exception {
        window.follow("Add");
        window.until("the sheet is there", () -> window.panel() != null && Popover.over(window.shells().getFirst()).isPresent());
        window.ui(() -> {
            Window.find(window.panel(), Text.class, t -> true).setText(what);
            return null;
        });
    }

    private static String steps(Window window, UUID person) {
        return new NextSteps(space(window)).with(person).stream().map(s -> s.what() + " " + s.due().orElseThrow()).reduce("",
                (a, b) -> a.isEmpty() ? b : a + ", " + b);
    }

    private static UUID grete(Window window) throws Exception {
        UUID grete = window.ui(() -> new CreatePerson("Grete Halvard").run(space(window)).result());
        show(window, grete);
        return grete;
    }

    private static void show(Window window, UUID person) throws Exception {
        window.key(SWT.MOD1, '3');
        window.showPage(person);
        String name = window.ui(() -> space(window).find(person, Person.class).orElseThrow().getName());
        window.until("the page is there", () -> window.field(name) != null);
    }

    private static void focus(Window window, Control control) throws Exception {
        window.until("it has the keyboard", () -> {
            control.getShell().forceActive();
            return control.forceFocus() && control.isFocusControl();
        });
    }

    private static Space space(Window window) {
        return window.model().getContext().get(Space.class);
    }
}
