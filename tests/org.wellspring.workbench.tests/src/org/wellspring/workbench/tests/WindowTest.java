// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.core.Space;
import org.wellspring.followup.ui.internal.today.DayRow;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.People;
import org.wellspring.people.PeopleQuery;
import org.wellspring.people.PersonRow;
import org.wellspring.people.TimelineEntry;
import org.wellspring.people.ui.internal.Showing;
import org.wellspring.ui.command.PaletteItem;
import org.wellspring.ui.jobs.StatusLine;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.testkit.Spoken;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.ThemeMode;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;
import org.wellspring.ui.widgets.Rail;
import org.wellspring.ui.widgets.RailItem;
import org.wellspring.ui.widgets.SearchField;

@DisplayName("In the window")
@Timeout(180)
class WindowTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("the first start offers to import, to look around and to start empty, and starts empty when told to")
    void firstStart() throws Exception {
        Window.open(folder.resolve("book"), window -> {
            window.until("the welcome offers something", () -> button(window, "Start empty") != null);
            assertThat(window.<Object>ui(() -> button(window, "Import my contacts"))).isNotNull();
            assertThat(window.<Object>ui(() -> button(window, "Look around with sample data"))).isNotNull();
            window.ui(() -> {
                button(window, "Start empty").press();
                return null;
            });
            assertThat(window.space().all(ModelPackage.Literals.PERSON)).isEmpty();
            window.until("today is shown", () -> window.find(Heading.class, h -> h.getText().contains(", ")) != null);
        });
        assertThat(Files.isDirectory(folder.resolve("book"))).isTrue();
    }

    @Test
    @DisplayName("a stranger's perspective stands on the rail where it asks to, and opens")
    void foreignPerspective() throws Exception {
        inSampleWorld(window -> {
            List<String> labels = window.ui(() -> window.find(Rail.class, r -> true).items().stream().map(RailItem::label).toList());
            assertThat(labels).containsExactly("Today", "Garden", "People", "Events", "Groups", "Follow-ups", "Giving", "Goals");
            window.key(SWT.MOD1, '2');
            window.until("the garden is shown", () -> window.find(Heading.class, h -> h.getText().equals("Roses")) != null);
        });
    }

    @Test
    @DisplayName("the view on show is given the keyboard when the window comes to the front and nothing in it has it")
    void keyboardHome() throws Exception {
        inSampleWorld(window -> {
            window.key(SWT.MOD1, '2');
            window.until("the garden is shown", () -> window.find(Heading.class, h -> h.getText().equals("Roses")) != null);
            Shell shell = window.ui(() -> window.shells().getFirst());
            window.ui(() -> {
                // Without a window manager nobody has the keyboard after a panel has closed.
                Shell panel = new Shell(shell, SWT.DIALOG_TRIM);
                panel.setSize(200, 100);
                panel.open();
                panel.forceFocus();
                panel.dispose();
                return null;
            });
            window.until("nothing has it", () -> shell.getDisplay().getFocusControl() == null);
            int before = window.ui(() -> garden(window).given());
            window.ui(() -> {
                shell.notifyListeners(SWT.Activate, new Event());
                return null;
            });
            window.until("the garden is given it", () -> garden(window).given() > before);
        });
    }

    private static GardenPart garden(Window window) {
        return (GardenPart) window.get(EPartService.class).getActivePart().getObject();
    }

    @Test
    @DisplayName("a touch is logged in three actions, stands on the timeline, and is taken back by Ctrl+Z")
    void log() throws Exception {
        inSampleWorld(window -> {
            PersonRow person = show(window, "Malik Adeyemi");
            int before = timeline(window, person.id()).size();
            window.key(SWT.MOD1, 'l');
            window.typeAndEnter("The flood essay goes to print");
            window.until("the timeline tells of it", () -> tells(window, "The flood essay goes to print"));
            assertThat(timeline(window, person.id())).hasSize(before + 1);
            window.key(SWT.MOD1, 'z');
            window.until("the timeline is as before", () -> !tells(window, "The flood essay goes to print"));
            assertThat(timeline(window, person.id())).hasSize(before);
            window.key(SWT.MOD1, 'y');
            window.until("it is there again", () -> tells(window, "The flood essay goes to print"));
        });
    }

    @Test
    @DisplayName("a captured sentence is understood before it is saved, and becomes a person with a need and a next step")
    void capture() throws Exception {
        inSampleWorld(window -> {
            window.key(SWT.MOD1, 'n');
            window.typeAndEnter("Met Ana Ruiz, Acme, at the SMPS lunch; looking for an architect; call in 2 weeks");
            window.until("the panel has closed", () -> window.panel() == null);
            Optional<PersonRow> ana = people(window, "Ana Ruiz").stream().findFirst();
            assertThat(ana).isPresent();
            assertThat(ana.get().organization()).isEqualTo("Acme");
            assertThat(ana.get().knowHowToHelp()).isTrue();
            window.until("her page is shown", () -> window.get(Showing.class).person().equals(ana.map(PersonRow::id)));
        });
    }

    @Test
    @DisplayName("whom a name may mean is a guess that looks like one, and is saved only once somebody chose")
    void captureGuess() throws Exception {
        inSampleWorld(window -> {
            window.key(SWT.MOD1, 'n');
            window.typeAndEnter("Coffee with Stefan");
            window.until("several are offered", () -> window.panel() != null && Window.find(window.panel(), ChipBar.class, b -> true) != null);
            ChipBar whom = window.ui(() -> Window.find(window.panel(), ChipBar.class, b -> true));
            assertThat(window.ui(() -> Spoken.name(whom, 0))).startsWith("Perhaps Stefan M");
            assertThat(window.ui(() -> Spoken.name(whom, 1))).startsWith("Stefan M");
            assertThat(window.ui(whom::on)).as("nobody is taken to be meant").isEmpty();
            window.ui(() -> {
                Window.key(whom, 0, ' ');
                return null;
            });
            window.until("nothing is asked any more", () -> Window.find(window.panel(), ChipBar.class, b -> true) == null);
            window.enter();
            window.until("the panel has closed", () -> window.panel() == null);
            assertThat(window.space().history().recent(1).getFirst().label()).contains("Stefan");
        });
    }

    @Test
    @DisplayName("the list of people follows what is typed above it")
    void searchAsYouType() throws Exception {
        inSampleWorld(window -> {
            show(window, "Malik Adeyemi");
            window.key(SWT.MOD1, 'f');
            window.ui(() -> {
                filter(window).setText("bell");
                return null;
            });
            int fitting = new People(window.space()).count(PeopleQuery.all().text("bell"));
            assertThat(fitting).isBetween(1, 10);
            window.until("only those who fit are left", () -> count(window, Optional.class) == fitting);
            window.ui(() -> {
                filter(window).setText("");
                return null;
            });
            window.until("everybody is back", () -> count(window, Optional.class) > 60);
        });
    }

    @Test
    @DisplayName("the palette finds a person by a part of the name and opens the page")
    void palette() throws Exception {
        inSampleWorld(window -> {
            window.key(SWT.MOD1, 'k');
            window.until("the palette is open",
                    () -> window.panel() != null && Window.find(window.panel(), SearchField.class, f -> true) != null);
            window.ui(() -> {
                Window.find(window.panel(), SearchField.class, f -> true).setText("lindqv");
                return null;
            });
            window.until("Ana is found", () -> panelList(window).rowCount() > 0
                    && ((PaletteItem) panelList(window).row(0)).title().equals("Ana Lindqvist"));
            window.ui(() -> {
                Window.key(Window.find(window.panel(), Text.class, t -> true), 0, SWT.CR);
                return null;
            });
            UUID ana = people(window, "Ana Lindqvist").getFirst().id();
            window.until("her page is shown", () -> window.get(Showing.class).person().equals(Optional.of(ana)));
        });
    }

    @Test
    @DisplayName("a click into the field on top opens the palette, and all that is typed comes into it in its order")
    void typedIntoTheBar() throws Exception {
        inSampleWorld(window -> {
            Text bar = window.ui(() -> window.find(SearchField.class, f -> f.control().getMessage().contains("command")).control());
            window.ui(() -> {
                Event click = new Event();
                click.button = 1;
                bar.notifyListeners(SWT.MouseDown, click);
                bar.setFocus();
                bar.notifyListeners(SWT.MouseUp, click);
                return null;
            });
            window.until("a click opens the palette", () -> window.panel() != null && Window.find(window.panel(), SearchField.class, f -> true) != null);
            window.ui(() -> {
                "Lina".chars().forEach(letter -> bar.insert(Character.toString(letter)));
                return null;
            });
            window.until("every letter is in the palette", () -> Window.find(window.panel(), Text.class, f -> true).getText().equals("Lina"));
            window.ui(() -> {
                assertThat(bar.getText()).isEmpty();
                return null;
            });
        });
    }

    @Test
    @DisplayName("a name is edited in its place")
    void editName() throws Exception {
        inSampleWorld(window -> {
            PersonRow person = show(window, "Grace Bell");
            window.until("the name is there", () -> window.field("Grace Bell") != null);
            window.ui(() -> {
                InlineEdit name = window.field("Grace Bell");
                name.startEditing();
                name.editor().orElseThrow().setText("Grace Bell-Ito");
                Event enter = new Event();
                enter.detail = SWT.TRAVERSE_RETURN;
                name.editor().orElseThrow().notifyListeners(SWT.Traverse, enter);
                return null;
            });
            assertThat(new People(window.space()).find(person.id()).orElseThrow().name()).isEqualTo("Grace Bell-Ito");
            window.until("the page says so", () -> window.field("Grace Bell-Ito") != null);
        });
    }

    @Test
    @DisplayName("a row of today is put off and another marked as done by key")
    void today() throws Exception {
        inSampleWorld(window -> {
            window.key(SWT.MOD1, '1');
            window.until("something is due", () -> due(window) > 2);
            int before = window.ui(() -> due(window));
            UUID first = window.ui(() -> row(window, DayRow.class, 0).id());
            window.ui(() -> {
                list(window, DayRow.class).select(0);
                Window.key(list(window, DayRow.class), 0, 'd');
                return null;
            });
            window.until("it is done", () -> due(window) == before - 1
                    && !row(window, DayRow.class, 0).id().equals(first));
            window.ui(() -> {
                list(window, DayRow.class).select(0);
                Window.key(list(window, DayRow.class), 0, 's');
                return null;
            });
            window.until("days to choose from", () -> window.panel() != null);
            window.ui(() -> {
                Window.key(panelList(window), 0, SWT.CR);
                return null;
            });
            window.until("it comes back another day", () -> due(window) == before - 2);
        });
    }

    @Test
    @DisplayName("dark and light change at once, and the layout can be reset")
    void looks() throws Exception {
        inSampleWorld(window -> {
            window.ui(() -> {
                window.get(Theme.class).setMode(ThemeMode.LIGHT);
                return null;
            });
            window.key(SWT.MOD1 | SWT.MOD2, 'd');
            window.until("it is dark", () -> window.get(Theme.class).palette().dark());
            window.key(SWT.MOD1 | SWT.MOD2, 'd');
            window.until("it is as the system has it", () -> window.get(Theme.class).mode() == ThemeMode.SYSTEM);
            window.ui(() -> {
                window.shells().getFirst().setSize(900, 620);
                return null;
            });
            window.key(SWT.MOD1 | SWT.MOD2, '0');
            window.until("the window has its size back", () -> window.model().getChildren().getFirst().getWidth() == 1280);
        });
    }

    @Test
    @DisplayName("the window opens on the page it was left on, and on Today at the first start of a day")
    void firstOfTheDay() throws Exception {
        LocalDate day = LocalDate.of(2026, 3, 2);
        Path book = folder.resolve("book");
        String people = "org.wellspring.perspective.people";
        List<String> seen = new ArrayList<>();
        for (LocalDate on : List.of(day, day, day.plusDays(1), day.plusDays(1))) {
            Window.open(List.of("--space", book.toString(), "--on", on.toString()), window -> {
                if (seen.isEmpty()) {
                    window.press("Start empty");
                }
                window.space();
                seen.add(perspective(window));
                window.ui(() -> window.get(EPartService.class).switchPerspective(people));
                window.until("the people are in front", () -> perspective(window).equals(people));
            });
        }
        assertThat(seen.subList(1, 4)).containsExactly(people, "org.wellspring.perspective.today", people);
    }

    private static String perspective(Window window) throws Exception {
        return window.ui(() -> window.get(EModelService.class).getActivePerspective(window.model().getChildren().getFirst()).getElementId());
    }

    @Test
    @DisplayName("rail, bar and status line stay after the colours changed and the window was made smaller")
    void barsStay() throws Exception {
        inSampleWorld(window -> {
            for (ThemeMode mode : List.of(ThemeMode.DARK, ThemeMode.LIGHT)) {
                window.ui(() -> {
                    window.get(Theme.class).setMode(mode);
                    return null;
                });
                for (int width : new int[] {1280, 900, 1100}) {
                    window.ui(() -> {
                        window.shells().getFirst().setSize(width, width * 2 / 3);
                        return null;
                    });
                    window.until("the rail is as high as the window in " + mode, () -> seen(window.find(Rail.class, r -> true)));
                    window.until("the search field is there in " + mode, () -> seen(window.find(SearchField.class, f -> true)));
                    window.until("the status line is there in " + mode, () -> seen(window.find(StatusLine.class, l -> true)));
                }
            }
        });
    }

    /** Whether a control lies where it can be seen, in everything around it. */
    private static boolean seen(Control control) {
        Rectangle part = control == null ? new Rectangle(0, 0, 0, 0) : new Rectangle(0, 0, control.getSize().x, control.getSize().y);
        for (Control c = control; c != null && c.getParent() != null; c = c.getParent()) {
            part.x += c.getLocation().x;
            part.y += c.getLocation().y;
            part.intersect(c.getParent().getClientArea());
        }
        return part.width > 40 && part.height > 15;
    }

    @Test
    @DisplayName("a second window on the same book says what is safe, and does not open it")
    void locked() throws Exception {
        Path book = folder.resolve("book");
        inSampleWorld(first -> {});
        try (Space holder = Spaces.open(book)) {
            assertThat(holder.all(ModelPackage.Literals.PERSON)).isNotEmpty();
            Window.open(book, window -> {
                window.until("the page says that it is open elsewhere",
                        () -> window.find(Heading.class, h -> h.getText().contains("open elsewhere")) != null);
                assertThat(window.<Object>ui(() -> button(window, "Try again"))).isNotNull();
            });
        }
    }

    private void inSampleWorld(Window.Script script) throws Exception {
        Window.inSampleWorld(folder, script);
    }

    private static PersonRow show(Window window, String name) throws Exception {
        PersonRow person = people(window, name).getFirst();
        window.key(SWT.MOD1, '3');
        window.until("the list is there", () -> count(window, Optional.class) > 0);
        window.showPage(person.id());
        window.until("the page is shown", () -> window.field(name) != null);
        return person;
    }

    /** Whether the timeline on show has a line with this text. */
    private static boolean tells(Window window, String text) {
        RowList<?> list = list(window, TimelineEntry.class);
        for (int i = 0; list != null && i < list.rowCount(); i++) {
            if (((TimelineEntry) list.row(i)).text().equals(text)) {
                return true;
            }
        }
        return false;
    }

    private static List<PersonRow> people(Window window, String text) throws Exception {
        return new People(window.space()).list(PeopleQuery.all().text(text).page(0, 10));
    }

    private static List<TimelineEntry> timeline(Window window, UUID person) throws Exception {
        return new People(window.space()).timeline(person, 0, 1000);
    }

    private static FlatButton button(Window window, String text) {
        return window.find(FlatButton.class, b -> b.getText().equals(text));
    }

    private static Text filter(Window window) {
        return window.find(Text.class, t -> t.getMessage().startsWith("Filter"));
    }

    /** The visible list whose rows are of a class. */
    private static <T> RowList<?> list(Window window, Class<T> rows) {
        return window.find(RowList.class, l -> l.rowCount() > 0 && rows.isInstance(l.row(0)));
    }

    private static int count(Window window, Class<?> rows) {
        RowList<?> list = list(window, rows);
        return list == null ? 0 : list.rowCount();
    }

    /** How many rows of today are due; what is put off may stand among the days to come. */
    private static int due(Window window) {
        RowList<?> list = list(window, DayRow.class);
        return list == null ? 0 : (int) IntStream.range(0, list.rowCount()).filter(i -> list.row(i) instanceof DayRow.Due).count();
    }

    private static <T> T row(Window window, Class<T> rows, int index) {
        return rows.cast(list(window, rows).row(index));
    }

    private static RowList<?> panelList(Window window) {
        return Window.find(window.panel(), RowList.class, l -> true);
    }
}
