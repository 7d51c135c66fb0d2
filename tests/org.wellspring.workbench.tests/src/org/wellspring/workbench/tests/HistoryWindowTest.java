// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.core.History;
import org.wellspring.core.Space;
import org.wellspring.core.words.DateWords;
import org.wellspring.followup.Due;
import org.wellspring.followup.commands.NewPromise;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.DeletePerson;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.commands.MergePeople;
import org.wellspring.people.ui.internal.Showing;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;

@DisplayName("History in the window")
@Timeout(180)
class HistoryWindowTest {
    private static final String PERSON = "org.wellspring.command.person-history";
    private static final String BOOK = "org.wellspring.command.book-history";

    @TempDir
    Path folder;

    private static void importing(Window window, int count, String label) throws Exception {
        window.ui(() -> space(window).change(label, tx -> {
            for (int i = 0; i < count; i++) {
                Person person = ModelFactory.eINSTANCE.createPerson();
                person.setName(label + " " + i);
                tx.add(person);
            }
        }));
    }

    private static Space space(Window window) {
        return window.model().getContext().get(Space.class);
    }

    private static int people(Window window) throws Exception {
        return window.ui(() -> space(window).all(ModelPackage.Literals.PERSON).size());
    }

    private static UUID first(Window window, String name) throws Exception {
        return window.ui(() -> space(window).all(ModelPackage.Literals.PERSON).stream()
                .filter(id -> space(window).find(id, Person.class).orElseThrow().getName().equals(name)).findFirst().orElseThrow());
    }

    @Test
    @DisplayName("the button of the last redo hands the keyboard to undo, not to whatever stands next to it")
    void lastRedo() throws Exception {
        Window.inSampleWorld(folder, window -> {
            window.ui(() -> new CreatePerson("Bo Lund").run(space(window)));
            window.ui(() -> space(window).history().undo());
            window.until("it can be done again", () -> button(window, "Redo ") != null);
            FlatButton redo = window.ui(() -> button(window, "Redo "));
            FlatButton undo = window.ui(() -> button(window, "Undo "));
            window.ui(() -> {
                redo.setFocus();
                redo.press();
                return null;
            });
            window.until("it is done again, and the keyboard is on undo", () -> !redo.isEnabled() && undo.isFocusControl());
        });
    }

    private static FlatButton button(Window window, String tip) {
        return window.find(FlatButton.class, b -> b.getToolTipText() != null && b.getToolTipText().startsWith(tip));
    }

    private static RowList<?> steps(Window window) {
        return window.panel() == null ? null : Window.find(window.panel(), RowList.class, l -> true);
    }

    private static void open(Window window, String command) throws Exception {
        window.run(command, Map.of());
        window.until("the history is open", () -> steps(window) != null && steps(window).rowCount() > 0);
    }

    private static List<String> lines(Window window) throws Exception {
        return window.ui(() -> {
            List<String> lines = new ArrayList<>();
            RowList<?> list = steps(window);
            for (int i = 0; i < list.rowCount(); i++) {
                lines.add(list.row(i).toString());
            }
            return lines;
        });
    }

    /** Presses a key on the newest step that says this. */
    private static void press(Window window, String says, int key) throws Exception {
        int row = lines(window).stream().map(l -> l.contains(says)).toList().indexOf(true);
        assertThat(row).as(says).isNotNegative();
        window.ui(() -> {
            RowList<?> list = steps(window);
            list.select(row);
            Window.key(list, 0, key);
            return null;
        });
    }

    private static void undo(Window window, String says) throws Exception {
        press(window, says, SWT.CR);
        window.press("Undo this step");
    }

    private static void redo(Window window, String says) throws Exception {
        press(window, says, SWT.CR);
        window.press("Redo this step");
    }

    private static boolean says(Window window, String text) {
        for (Shell shell : window.shells().getFirst().getShells()) {
            if (shell.isVisible() && shell.getText().contains(text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean asks(Window window, String text) {
        return window.panel() != null && Window.find(window.panel(), Heading.class, h -> h.getText().contains(text)) != null;
    }

    @Test
    @DisplayName("a step that reaches more than the person on show asks first, even just after it was done, says what it did, and is redone by its row")
    void asks() throws Exception {
        Window.inSampleWorld(folder, window -> {
            int before = people(window);
            importing(window, 16, "Import 16 people");
            window.showPage(first(window, "Import 16 people 3"));
            open(window, PERSON);
            undo(window, "Import 16 people");
            window.until("it says how many", () -> asks(window, "16 people"));
            assertThat(people(window)).as("nothing happened yet").isEqualTo(before + 16);
            window.press("Undo all of it");
            window.until("it says so", () -> says(window, "Undone: Import 16 people"));
            assertThat(people(window)).isEqualTo(before);

            importing(window, 1, "Something else");
            window.ui(() -> {
                window.get(Showing.class).clear(); // at once: the list soon chooses somebody again
                window.run(PERSON, Map.of());
                return null;
            });
            window.until("the history is open", () -> steps(window) != null && steps(window).rowCount() > 0);
            assertThat(lines(window)).as("nobody is on show: the whole book").anyMatch(l -> l.contains("Sample data"));
            assertThat(lines(window).get(1)).contains("Undo: Import 16 people");
            redo(window, "Undo: Import 16 people");
            window.press("Redo all of it");
            window.until("it says so", () -> says(window, "Redone: Import 16 people"));
            assertThat(people(window)).isEqualTo(before + 17);

            open(window, BOOK);
            assertThat(lines(window).getFirst()).contains("Redo: Import 16 people");
            undo(window, "Redo: Import 16 people");
            window.press("Leave it");
            assertThat(people(window)).isEqualTo(before + 17);
            open(window, BOOK);
            undo(window, "Something else");
            window.until("one person is not asked about", () -> says(window, "Undone: Something else"));
            assertThat(people(window)).isEqualTo(before + 16);
        });
    }

    @Test
    @DisplayName("a line says who and what, without one's own name; Enter shows what changed field by field, Escape leads back to it")
    void details() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID raj = window.ui(() -> new CreatePerson("Raj Patel").run(space(window)).result());
            window.ui(() -> new LogInteraction(InteractionKind.CALL, List.of(raj)).note("boiler quote").run(space(window)));
            window.ui(() -> new EditEntity(raj).set(ModelPackage.Literals.PERSON__BIRTHDAY, "1985-03-02").run(space(window)));
            window.showPage(raj);
            open(window, PERSON);
            assertThat(lines(window)).hasSize(3).noneMatch(l -> l.contains(" · "));
            assertThat(lines(window).get(1)).contains("Log a call with Raj Patel: boiler quote");
            press(window, "Edit Raj Patel: birthday", SWT.CR);
            window.until("the details are there", () -> asks(window, "person, birthday: " + new DateWords().ofLife("1985-03-02")));
            window.until("the keyboard is in them", () -> focus(window) != null && focus(window).getShell() == window.panel());
            assertThat(window.ui(() -> ((FlatButton) focus(window)).getText())).as("a second Enter does no harm").isEqualTo("Close");
            window.ui(() -> {
                focus(window).traverse(SWT.TRAVERSE_ESCAPE);
                return null;
            });
            window.until("the history is there again", () -> !asks(window, "person, birthday") && steps(window) != null);
        });
    }

    @Test
    @DisplayName("no letter takes anything back; Ctrl+N works while it is open, and after a look at what a step changed, too")
    void strayLetters() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID raj = window.ui(() -> new CreatePerson("Raj Patel").run(space(window)).result());
            window.showPage(raj);
            List<History.Entry> before = window.space().history().recent(5);
            for (String command : List.of(PERSON, BOOK)) {
                open(window, command);
                for (char letter = 'a'; letter <= 'z'; letter++) {
                    if (letter != 'd') {
                        press(window, "Add Raj Patel", letter);
                    }
                }
                assertThat(window.space().history().recent(5)).isEqualTo(before);
                press(window, "Add Raj Patel", SWT.CR);
                window.until("what it changed", () -> window.button("Undo this step") != null);
                window.ui(() -> {
                    focus(window).traverse(SWT.TRAVERSE_ESCAPE);
                    return null;
                });
                window.until("the history is there again", () -> window.button("Undo this step") == null && steps(window) != null);
                window.until("it has the keyboard", () -> {
                    window.panel().forceActive();
                    return steps(window).forceFocus() && steps(window).isFocusControl();
                });
                window.key(SWT.MOD1, 'n');
                window.until("a sentence can be written", () -> window.panel() != null && Window.find(window.panel(), Text.class, t -> true) != null);
                window.ui(() -> {
                    Window.find(window.panel(), Text.class, t -> true).setText("");
                    Window.find(window.panel(), Text.class, t -> true).traverse(SWT.TRAVERSE_ESCAPE);
                    return null;
                });
                window.until("it is closed", () -> window.panel() == null);
            }
        });
    }

    @Test
    @DisplayName("before an import is taken back it says with whom something was done since, and one chooses whether they stay")
    void usedSince() throws Exception {
        Window.inSampleWorld(folder, window -> {
            int before = people(window);
            importing(window, 5, "Import 5 people");
            UUID used = first(window, "Import 5 people 3");
            window.ui(() -> new NewPromise(used, "the plans", null).run(space(window)));
            for (String answer : List.of("Leave it", "Only the other 4 go", "All go")) {
                open(window, BOOK);
                undo(window, "label=Import 5 people,");
                window.until("it asks", () -> asks(window, "something was done with Import 5 people 3") && window.button(answer) != null);
                window.press(answer);
                int left = answer.startsWith("Leave") ? 5 : answer.startsWith("Only") ? 1 : 0;
                window.until("it is done: " + answer, () -> space(window).all(ModelPackage.Literals.PERSON).size() == before + left);
                if (left < 5) {
                    window.until("it says so", () -> says(window, "Undone: Import 5 people"));
                }
                assertThat(window.ui(() -> new Due(space(window)).promises(true).stream().filter(p -> p.what().equals("the plans")).count()))
                        .isEqualTo(left == 0 ? 0 : 1);
                if (left == 1) {
                    window.ui(() -> space(window).history().redo());
                    assertThat(people(window)).isEqualTo(before + 5);
                }
            }
        });
    }

    @Test
    @DisplayName("what was promised to somebody who is gone shows nobody else")
    void showsNobodyElse() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID tom = window.ui(() -> new CreatePerson("Tom Gone").run(space(window)).result());
            UUID promise = window.ui(() -> new NewPromise(tom, "the plans", null).run(space(window)).result());
            window.ui(() -> new DeletePerson(tom).run(space(window)));
            UUID shown = first(window, "Rosa Okafor");
            window.showPage(shown);
            window.run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, promise.toString()));
            window.until("it says so", () -> says(window, "no longer in the book"));
            assertThat(window.ui(() -> window.get(Showing.class).person())).contains(shown);
        });
    }

    @Test
    @DisplayName("a row's Undo is clicked: the panel goes, and nothing goes wrong")
    void click() throws Exception {
        Window.inSampleWorld(folder, window -> {
            int before = people(window);
            window.ui(() -> new CreatePerson("Clicked Once").run(space(window)));
            open(window, BOOK);
            window.until("it has its size", () -> steps(window).getSize().x > 400);
            for (int x = 0; x < 900; x += 8) {
                int at = x;
                window.ui(() -> {
                    if (steps(window) != null && steps(window).rowCount() > 0) {
                        RowList<?> list = steps(window);
                        list.select(0);
                        Event e = new Event();
                        e.button = 1;
                        e.x = list.getSize().x - at;
                        e.y = 20;
                        if (e.x > list.getSize().x / 2) {
                            list.notifyListeners(SWT.MouseDown, e);
                        }
                    }
                    return null;
                });
            }
            window.until("it is undone", () -> says(window, "Undone: "));
            assertThat(people(window)).isEqualTo(before);
            Thread.sleep(500); // a problem is shown later than it happens
            assertThat(window.ui(() -> asks(window, "went wrong"))).isFalse();
        });
    }

    @Test
    @DisplayName("Enter twice never merges: each pair begins on what does no harm")
    void enterTwice() throws Exception {
        Window.inSampleWorld(folder, window -> {
            window.ui(() -> {
                for (int i = 0; i < 3; i++) {
                    new CreatePerson("Same Name").run(space(window));
                }
                return null;
            });
            int before = people(window);
            window.run(CommandIds.DUPLICATES, Map.of());
            window.until("a pair", () -> window.panel() != null && window.button("Merge") != null);
            window.press("Merge");
            assertThat(people(window)).isEqualTo(before - 1);
            for (int i = 0; i < 2; i++) {
                window.until("the keyboard is on something", () -> window.panel() != null && focus(window) != null);
                window.ui(() -> {
                    assertThat(((FlatButton) focus(window)).getText()).isNotEqualTo("Merge");
                    Window.key(focus(window), 0, SWT.CR);
                    return null;
                });
            }
            assertThat(people(window)).isEqualTo(before - 1);
        });
    }

    private static Control focus(Window window) {
        return window.top().getDisplay().getFocusControl();
    }

    @Test
    @DisplayName("help is opened by the line below, scrolls by the keyboard, and everything about the book is in the menu of the bar")
    void help() throws Exception {
        Window.inSampleWorld(folder, window -> {
            window.ui(() -> {
                window.shells().getFirst().setSize(900, 480);
                return null;
            });
            window.follow("F1 help");
            window.until("help is there", () -> window.panel() != null && window.offers("Change a setting"));
            window.until("the keyboard is in it", () -> focus(window) != null && focus(window).getShell() == window.panel());
            Point top = place(window);
            window.key(0, SWT.PAGE_DOWN);
            Point down = place(window);
            assertThat(down.y).as("a page further").isLessThan(top.y);
            window.key(0, SWT.END);
            assertThat(place(window).y).as("the end").isLessThanOrEqualTo(down.y);
            window.key(0, SWT.HOME);
            assertThat(place(window)).isEqualTo(top);
            window.key(0, SWT.ARROW_DOWN);
            assertThat(place(window).y).isLessThan(top.y);
        });
    }

    private static Point place(Window window) throws Exception {
        return window.ui(() -> {
            Control title = Window.find(window.panel(), Heading.class, h -> true);
            return title.toDisplay(0, 0);
        });
    }

    @Test
    @DisplayName("who wants to part merged people sees the merges, with a button that parts them")
    void parting() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID rosa = window.ui(() -> new CreatePerson("Rosa Quaymark").run(space(window)).result());
            UUID rose = window.ui(() -> new CreatePerson("Rose Quaymark").run(space(window)).result());
            window.ui(() -> new MergePeople(rosa, rose).run(space(window)));
            window.ui(() -> new EditEntity(rosa).set(ModelPackage.Literals.PERSON__LANGUAGE, "fr").run(space(window)));
            window.showPage(rosa);
            window.run("org.wellspring.command.part-merged", Map.of());
            window.until("the merge is shown", () -> window.panel() != null
                    && Window.find(window.panel(), Heading.class, h -> h.getText().startsWith("Merge Rose Quaymark into Rosa Quaymark")) != null);
            window.press("Part them");
            window.until("they are two", () -> space(window).find(rose).isPresent());
            assertThat(window.ui(() -> space(window).find(rosa, Person.class).orElseThrow().getLanguage())).isEqualTo("fr");
            window.until("it is closed", () -> window.panel() == null);
        });
    }
}
