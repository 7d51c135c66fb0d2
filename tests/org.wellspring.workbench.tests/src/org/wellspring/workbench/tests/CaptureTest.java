// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.core.Space;
import org.wellspring.followup.NextSteps;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Need;
import org.wellspring.model.Person;
import org.wellspring.people.People;
import org.wellspring.people.PeopleQuery;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;
import org.wellspring.ui.widgets.SearchField;

@DisplayName("What a sentence is understood as, before it is saved,")
@Timeout(240)
class CaptureTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("is changed by typing in its line, and saved as changed")
    void changed() throws Exception {
        capture("Met Zoë Quint, Quint & Co, looking for an architect; call in 2 weeks", window -> {
            write(window, "an architect", "a structural engineer");
            write(window, "Quint & Co", "Quint and Daughters");
            press(window, "Save");
            PersonRow zoe = person(window, "Zoë Quint").orElseThrow();
            assertThat(zoe.organization()).isEqualTo("Quint and Daughters");
            assertThat(needs(window, zoe.id())).containsExactly("a structural engineer");
        });
    }

    @Test
    @DisplayName("is saved with what is just being written in its lines, by a click and by Ctrl+Enter: words, days, and whom it is about")
    void writing() throws Exception {
        for (boolean click : new boolean[] {true, false}) {
            for (String[] line : new String[][] {{"an architect", "a structural engineer"}, {"Zoë Quint (new)", "Zoë Quill"}}) {
                Path fresh = Files.createDirectory(folder.resolve(click + line[1].replace(' ', '-')));
                Window.inSampleWorld(fresh, window -> {
                    understood(window, "Met Zoë Quint, looking for an architect; call in 2 weeks");
                    window.until("there is a line " + line[0], () -> edit(window, line[0]) != null);
                    window.ui(() -> {
                        InlineEdit edit = edit(window, line[0]);
                        edit.startEditing();
                        edit.editor().orElseThrow().setText(line[1]);
                        if (click) {
                            button(window, "Save").press();
                        } else {
                            ctrlEnter(edit.editor().orElseThrow());
                        }
                        return null;
                    });
                    window.until("the panel has closed", () -> window.panel() == null);
                    boolean who = line[1].endsWith("Quill");
                    PersonRow zoe = person(window, who ? "Zoë Quill" : "Zoë Quint").orElseThrow();
                    assertThat(needs(window, zoe.id())).containsExactly(who ? "an architect" : "a structural engineer");
                });
            }
        }
    }

    @Test
    @DisplayName("says by which key it is saved from where one is")
    void key() throws Exception {
        capture("Met Zoë Quint, looking for an architect", window -> {
            window.until("by Enter", () -> Window.find(window.panel(), Heading.class, h -> h.getText().startsWith("Enter saves it")) != null);
            window.ui(() -> edit(window, "an architect").setFocus());
            window.until("by Ctrl+Enter", () -> Window.find(window.panel(), Heading.class, h -> h.getText().startsWith("Ctrl+Enter saves it")) != null);
            window.ui(() -> field(window).setFocus());
            window.until("by Enter again", () -> Window.find(window.panel(), Heading.class, h -> h.getText().startsWith("Enter saves it")) != null);
        });
    }

    @Test
    @DisplayName("can be read over: the line grows to three lines with what is written, and no further; Enter saves all the same")
    void grows() throws Exception {
        capture("Met Zoë Quint, Quint & Co", window -> {
            int one = window.ui(() -> field(window).getParent().getParent().getSize().y);
            List<Integer> heights = new ArrayList<>();
            // How much fits into a line is up to the fonts of the computer.
            while (window.ui(() -> widthOf(field(window)) < 0.7 * field(window).getSize().x)) {
                window.ui(() -> {
                    field(window).append(", mason");
                    return null;
                });
            }
            assertThat(window.<Integer>ui(() -> field(window).getParent().getParent().getSize().y)).as("what fits into a line has one").isEqualTo(one);
            for (int i = 0; i < 6; i++) {
                window.ui(() -> {
                    field(window).append("; she told me at length about the roof of the old mill and who is to mend it");
                    return null;
                });
                window.until("it is laid out", () -> !((SearchField) field(window).getParent().getParent()).isOutgrown());
                heights.add(window.ui(() -> field(window).getParent().getParent().getSize().y - one));
            }
            assertThat(heights).isSorted();
            assertThat(heights.get(0)).as("a second line, of " + heights).isPositive();
            assertThat(heights.get(4)).as("a third line").isGreaterThan(heights.get(0));
            assertThat(heights.get(5)).as("no more than three lines").isEqualTo(heights.get(4)).isLessThan(2 * one + 10);
            window.ui(() -> {
                field(window).insert("\n");
                assertThat(field(window).getText()).doesNotContain("\n");
                return null;
            });
            window.until("it is understood", () -> !edits(window).isEmpty());
            window.ui(() -> {
                Window.key(field(window), 0, SWT.CR);
                return null;
            });
            window.until("it is saved, or asks", () -> window.panel() == null || window.button("Answer first") != null);
        });
    }

    @Test
    @DisplayName("loses a line by its cross or by Delete; its words stay as a note")
    void removed() throws Exception {
        capture("Met Zoë Quint, Quint & Co, looking for an architect", window -> {
            window.ui(() -> {
                button(window, "Not meant so: keep “an architect” as a note").press();
                return null;
            });
            window.until("it is a note",
                    () -> button(window, "Leave out “looking for an architect”") != null || button(window, "Leave out “an architect”") != null);
            window.ui(() -> {
                Window.key(edit(window, "Quint & Co"), 0, SWT.DEL);
                return null;
            });
            window.until("no employer is left", () -> edits(window).stream()
                    .noneMatch(e -> e.value().equals("Quint & Co") && button(window, "Not meant so: keep “Quint & Co” as a note") != null));
            press(window, "Save");
            PersonRow zoe = person(window, "Zoë Quint").orElseThrow();
            assertThat(zoe.organization()).isEmpty();
            assertThat(needs(window, zoe.id())).isEmpty();
        });
    }

    @Test
    @DisplayName("keeps what was corrected while the sentence goes on")
    void kept() throws Exception {
        capture("Met Zoë Quint, looking for an architect", window -> {
            write(window, "an architect", "a structural engineer");
            window.ui(() -> {
                field(window).append("; call in 2 weeks");
                return null;
            });
            window.until("the rest is understood", () -> edits(window).stream().anyMatch(e -> e.value().equalsIgnoreCase("call")));
            assertThat(window.ui(() -> edits(window).stream().map(InlineEdit::value).toList())).contains("a structural engineer")
                    .doesNotContain("an architect");
        });
    }

    @Test
    @DisplayName("says which birthday of the book, or which job, another one takes the place of")
    void replaces() throws Exception {
        capture("Met Zoë Quint", window -> {
            Space space = window.space();
            UUID tess = window.ui(() -> new CreatePerson("Tess Quaymark").role("clerk", "Foo Works").run(space).result());
            window.ui(() -> new EditEntity(tess).set(ModelPackage.Literals.PERSON__BIRTHDAY, "1965-12-24").run(space));
            for (String[] said : new String[][] {{"Tess Quaymark's birthday is 23 December", "Replaces 24 December 1965; the year 1965 stays"},
                    {"Tess Quaymark now works at Bar Works", "Replaces Foo Works"}}) {
                window.ui(() -> {
                    field(window).setText(said[0]);
                    return null;
                });
                window.until(said[1], () -> Window.find(window.panel(), Heading.class, h -> h.getText().equals(said[1])) != null);
            }
        });
    }

    @Test
    @DisplayName("is kept for each of those a plan is with (F9), and says so before")
    void together() throws Exception {
        capture("Met Zoë Quint", window -> {
            List<UUID> guests = new ArrayList<>();
            for (String name : List.of("Mehmet Yıldız", "Ayşe Yıldız", "Wei Zhang")) {
                guests.add(window.ui(() -> new CreatePerson(name).run(window.space()).result()));
            }
            window.ui(() -> {
                field(window).setText("Dinner with Mehmet, Ayşe and Wei next Saturday");
                return null;
            });
            String with = "Mehmet Yıldız, Ayşe Yıldız, Wei Zhang";
            window.until("the line says with whom", () -> Window.find(window.panel(), Heading.class, h -> h.getText().endsWith(with)) != null);
            press(window, "Save");
            for (UUID guest : guests) {
                assertThat(new NextSteps(window.space()).with(guest)).singleElement().satisfies(step -> assertThat(step.what()).startsWith("Dinner with"));
            }
        });
    }

    @Test
    @DisplayName("is kept as it stands: a trade without a house, and the job that has ended")
    void work() throws Exception {
        capture("Met Frieda Lindner, a luthier in Mittenwald, at the Christmas market on Saturday", window -> {
            window.until("the trade stands there", () -> edit(window, "luthier") != null);
            press(window, "Save");
            assertThat(person(window, "Frieda Lindner").orElseThrow().title()).isEqualTo("luthier");
            UUID grace = window.ui(() -> new CreatePerson("Grace Thompson").role("Librarian", "Open Library Trust").run(window.space()).result());
            understood(window, "Grace no longer works at Open Library Trust, she is now at the British Library");
            window.until("the job that ended", () -> Window.find(window.panel(), Heading.class, h -> h.getText().equals("No longer at")) != null
                    && Window.find(window.panel(), Heading.class, h -> h.getText().equals("Open Library Trust")) != null);
            press(window, "Save");
            assertThat(window.ui(() -> window.get(Space.class).find(grace, Person.class).orElseThrow().getRoles().stream().filter(job -> job.getTo() == null)
                    .map(job -> job.getOrganization().getName()).toList())).containsExactly("British Library");
        });
    }

    @Test
    @DisplayName("has its day changed in words; what is no day is said under it and not taken")
    void day() throws Exception {
        capture("Met Zoë Quint; call in 2 weeks", window -> {
            InlineEdit due = window
                    .ui(() -> edits(window).stream().filter(e -> e.value().contains(",") && e.value().matches(".*\\d.*")).findFirst().orElseThrow());
            window.ui(() -> {
                due.startEditing();
                due.editor().orElseThrow().setText("when it rains");
                traverse(due.editor().orElseThrow(), SWT.TRAVERSE_RETURN);
                assertThat(due.objection()).isPresent();
                due.editor().orElseThrow().setText("tomorrow");
                traverse(due.editor().orElseThrow(), SWT.TRAVERSE_RETURN);
                return null;
            });
            window.until("the day is tomorrow", () -> edits(window).stream().anyMatch(e -> e.value().equals("tomorrow")));
        });
    }

    @Test
    @DisplayName("asks whom a name means; Enter leads there, and one key answers")
    void asked() throws Exception {
        capture("Coffee with Stefan", window -> {
            window.enter();
            window.until("the question has the keyboard", () -> question(window) != null && question(window).isFocusControl());
            window.ui(() -> {
                Window.key(question(window), 0, ' ');
                return null;
            });
            window.until("it is answered", () -> question(window) == null);
            press(window, "Save");
            assertThat(window.space().history().recent(1).getFirst().label()).contains("Stefan");
        });
    }

    @Test
    @DisplayName("says on its button that there is something to answer, and a click there leads to it")
    void askedByMouse() throws Exception {
        capture("Coffee with Stefan", window -> {
            window.press("Answer first");
            window.until("the question has the keyboard", () -> question(window) != null && question(window).isFocusControl());
            assertThat(window.<Boolean>ui(() -> window.get(Theme.class).showsFocus(question(window)))).as("it is lit up").isTrue();
            assertThat(window.<FlatButton>ui(() -> button(window, "Save"))).isNull();
        });
    }

    @Test
    @DisplayName("keeps its buttons in sight, however small the window and long the sentence")
    void alwaysInSight() throws Exception {
        Window.inSampleWorld(folder, window -> {
            window.ui(() -> {
                window.shells().getFirst().setSize(900, 420);
                return null;
            });
            understood(window, "Met Zoë Quint, Quint & Co, looking for an architect; call in 2 weeks; likes tea; promised her the plan by Friday; "
                    + "she offers a van; zoe@quint.example; 555-0142; tagged #harbour; coffee with Tom Becker yesterday");
            window.until("the panel is no higher than the window", () -> window.panel().getSize().y < 420);
            window.ui(() -> {
                FlatButton cancel = button(window, "Cancel");
                Shell panel = window.panel();
                Rectangle place = panel.getDisplay().map(cancel.getParent(), panel, cancel.getBounds());
                assertThat(panel.getClientArea().intersection(place)).isEqualTo(place);
                return null;
            });
        });
    }

    @Test
    @DisplayName("is a card when it names nobody: one Enter keeps it")
    void card() throws Exception {
        capture("buy copper nails for the museum roof", window -> {
            window.until("it says so", () -> button(window, "Keep as a card") != null);
            window.enter();
            window.until("the panel has closed", () -> window.panel() == null);
            assertThat(window.space().history().recent(1).getFirst().label()).isNotEqualTo("Sample data");
        });
    }

    @Test
    @DisplayName("is not lost to another window in front, and Capture goes on with it")
    void staying() throws Exception {
        capture("buy copper nails for the museum roof", window -> {
            window.ui(() -> {
                window.panel().notifyListeners(SWT.Deactivate, new Event());
                return null;
            });
            Shell before = window.ui(window::panel);
            window.run(CommandIds.CAPTURE, Map.of());
            assertThat(window.<Shell>ui(window::panel)).isSameAs(before);
            assertThat(window.ui(() -> field(window).getText())).startsWith("buy copper nails");
        });
    }

    private void capture(String sentence, Window.Script script) throws Exception {
        Window.inSampleWorld(folder, window -> {
            understood(window, sentence);
            script.run(window);
        });
    }

    private static void understood(Window window, String sentence) throws Exception {
        window.run(CommandIds.CAPTURE, Map.of());
        window.until("the panel is there", () -> window.panel() != null && field(window) != null);
        window.ui(() -> {
            field(window).setText(sentence);
            return null;
        });
        window.until("it is understood", () -> !edits(window).isEmpty());
    }

    private static void write(Window window, String value, String written) throws Exception {
        window.until("there is a line " + value, () -> edit(window, value) != null);
        window.ui(() -> {
            InlineEdit edit = edit(window, value);
            edit.startEditing();
            edit.editor().orElseThrow().setText(written);
            traverse(edit.editor().orElseThrow(), SWT.TRAVERSE_TAB_NEXT);
            return null;
        });
        window.until("the line says " + written, () -> edit(window, written) != null);
        // What is kept is shown anew a moment later.
        Thread.sleep(100);
    }

    private static void press(Window window, String text) throws Exception {
        window.press(text);
        window.until("the panel has closed", () -> window.panel() == null);
    }

    /** As GTK tells of it: first that the keyboard may move on, then, where the control is still there, of the key. */
    private static void ctrlEnter(Control control) {
        Event e = new Event();
        e.detail = SWT.TRAVERSE_RETURN;
        e.stateMask = SWT.MOD1;
        e.doit = true;
        control.notifyListeners(SWT.Traverse, e);
        if (!control.isDisposed()) {
            Window.key(control, SWT.MOD1, SWT.CR);
        }
    }

    private static void traverse(Control control, int detail) {
        Event e = new Event();
        e.detail = detail;
        e.doit = true;
        control.notifyListeners(SWT.Traverse, e);
    }

    private static Text field(Window window) {
        return Window.find(window.panel(), Text.class, t -> true);
    }

    private static int widthOf(Text field) {
        GC gc = new GC(field);
        try {
            gc.setFont(field.getFont());
            return gc.textExtent(field.getText()).x;
        } finally {
            gc.dispose();
        }
    }

    private static ChipBar question(Window window) {
        return Window.find(window.panel(), ChipBar.class, c -> true);
    }

    private static InlineEdit edit(Window window, String value) {
        return edits(window).stream().filter(e -> e.value().equals(value)).findFirst().orElse(null);
    }

    private static FlatButton button(Window window, String name) {
        return Window.find(window.panel(), FlatButton.class, b -> name.equals(b.getToolTipText()) || name.equals(b.getText()));
    }

    private static List<InlineEdit> edits(Window window) {
        List<InlineEdit> all = new ArrayList<>();
        collect(window.panel(), all);
        return all;
    }

    private static void collect(Composite parent, List<InlineEdit> into) {
        for (Control child : parent.getChildren()) {
            if (child instanceof InlineEdit edit) {
                into.add(edit);
            } else if (child instanceof Composite inner) {
                collect(inner, into);
            }
        }
    }

    private static Optional<PersonRow> person(Window window, String name) throws Exception {
        return new People(window.space()).list(PeopleQuery.all().text(name).page(0, 5)).stream().findFirst();
    }

    private static List<String> needs(Window window, UUID person) throws Exception {
        return window.ui(() -> window.get(Space.class).find(person, Person.class).orElseThrow().getNeeds().stream().map(Need::getWhat).toList());
    }
}
