// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.core.Space;
import org.wellspring.followup.NextSteps;
import org.wellspring.followup.commands.NewFollowUp;
import org.wellspring.followup.commands.NewPromise;
import org.wellspring.giving.Giving;
import org.wellspring.model.Interaction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.Person;
import org.wellspring.people.People;
import org.wellspring.people.TimelineEntry;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.ui.internal.Showing;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;

@DisplayName("On the page of a person")
@Timeout(240)
class PersonPageTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("an entry opens by Enter, says something else on another day, is deleted by Del, and comes back by undo")
    void entries() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID ines = person(window, "Inês Nobody", space -> {});
            UUID call = window.ui(() -> new LogInteraction(InteractionKind.CALL, ines).summary("Roof")
                    .run(space(window)).result().interaction());
            show(window, ines);
            RowList<TimelineEntry> timeline = timeline(window, ines);
            key(window, timeline, SWT.CR);
            window.until("the entry is open", () -> window.panel() != null);
            type(window, "Roof", "The roof of the museum");
            type(window, "", "3 days ago");
            window.press("Save");
            window.until("it is closed", () -> window.panel() == null);
            Interaction changed = window.ui(() -> space(window).find(call, Interaction.class).orElseThrow());
            assertThat(changed.getSummary()).isEqualTo("The roof of the museum");
            assertThat(changed.getDay()).isEqualTo(today(window).minusDays(3));
            window.until("the timeline says it", () -> timeline.rowCount() == 1 && timeline.row(0).text().equals("The roof of the museum"));
            key(window, timeline, SWT.DEL);
            window.until("it is gone", () -> new People(space(window)).timeline(ines, 0, 10).isEmpty());
            window.key(SWT.MOD1, 'z');
            window.until("it is back", () -> timeline.rowCount() == 1);
        });
    }

    @Test
    @DisplayName("a day that can't be read keeps the entry open and changes nothing")
    void wrongDay() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID ines = person(window, "Inês Nobody", space -> {});
            UUID call = window.ui(() -> new LogInteraction(InteractionKind.CALL, ines).summary("Roof")
                    .run(space(window)).result().interaction());
            show(window, ines);
            RowList<TimelineEntry> timeline = timeline(window, ines);
            key(window, timeline, SWT.F2);
            window.until("the entry is open", () -> window.panel() != null);
            type(window, "Roof", "Something else");
            for (String nonsense : List.of("31 February", "soonish", "99.99.2026")) {
                type(window, window.ui(() -> lastField(window).getText()), nonsense);
                window.press("Save");
                assertThat(window.<Boolean>ui(() -> window.panel() != null)).as(nonsense).isTrue();
            }
            assertThat(window.ui(() -> space(window).find(call, Interaction.class).orElseThrow().getSummary())).isEqualTo("Roof");
        });
    }

    @Test
    @DisplayName("promises and next steps stand at the top, are done there, and a new one gets its day in words")
    void steps() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID ines = person(window, "Inês Nobody", space -> {});
            LocalDate today = today(window);
            window.ui(() -> {
                new NewPromise(ines, "Send the drawings", today.plusDays(5)).run(space(window));
                new NewFollowUp(ines, "Ask about the fair", today.plusDays(2)).run(space(window));
                return null;
            });
            show(window, ines);
            window.until("both are there", () -> window.field("Send the drawings") != null && window.field("Ask about the fair") != null);
            window.ui(() -> {
                Window.find(window.field("Ask about the fair").getParent(), FlatButton.class, b -> true).press();
                return null;
            });
            window.until("one is done", () -> window.field("Ask about the fair") == null);
            window.follow("Add");
            window.until("the sheet is there", () -> window.panel() != null);
            window.ui(() -> {
                List<Text> fields = fields(window.panel());
                fields.get(0).setText("Lunch at the harbor");
                fields.get(1).setText("in 2 weeks");
                return null;
            });
            window.press("Save");
            window.until("it is there", () -> window.field("Lunch at the harbor") != null);
            assertThat(new NextSteps(window.space()).with(ines)).anySatisfy(s -> {
                assertThat(s.kind()).isEqualTo(NextSteps.Kind.FOLLOW_UP);
                assertThat(s.due()).contains(today.plusDays(14));
            });
        });
    }

    @Test
    @DisplayName("a new name carries given and family name with it, and each of them can be changed where it stands")
    void names() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID ana = person(window, "Ana Ruiz", space -> {});
            show(window, ana);
            write(window, "Ana Ruiz", "Ana Garcia");
            window.follow("All details");
            window.until("the family name is there", () -> window.field("Garcia") != null && window.field("Ana") != null);
            write(window, "Garcia", "García Lorca");
            Person person = window.ui(() -> space(window).find(ana, Person.class).orElseThrow());
            assertThat(person.getName()).isEqualTo("Ana García Lorca");
            assertThat(person.getFamilyName()).isEqualTo("García Lorca");
            window.follow("Fewer details");
        });
    }

    @Test
    @DisplayName("what is no e-mail address or day is not kept, and the field says so")
    void checks() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID ana = window.ui(() -> new CreatePerson("Ana Ruiz").email("ana@ruiz.example").run(space(window)).result());
            show(window, ana);
            window.follow("All details");
            window.until("the address is there", () -> window.field("ana@ruiz.example") != null);
            for (String wrong : List.of("2 March 1985", "ana garcia@@", "ana@", "@ruiz.example")) {
                write(window, "ana@ruiz.example", wrong);
                assertThat(window.<Optional<String>>ui(() -> window.field("ana@ruiz.example").objection())).as(wrong).isPresent();
                window.ui(() -> {
                    InlineEdit edit = window.field("ana@ruiz.example");
                    edit.editor().orElseThrow().setText("ana@ruiz.example");
                    edit.editor().orElseThrow().notifyListeners(SWT.Traverse, traverse(SWT.TRAVERSE_ESCAPE));
                    return null;
                });
            }
            assertThat(new People(window.space()).page(ana).orElseThrow().contacts()).singleElement()
                    .satisfies(c -> assertThat(c.value()).isEqualTo("ana@ruiz.example"));
            write(window, birthday(window), "1985-03-02");
            assertThat(window.ui(() -> space(window).find(ana, Person.class).orElseThrow().getBirthday())).isEqualTo("1985-03-02");
            window.follow("Fewer details");
        });
    }

    @Test
    @DisplayName("a click on a tag shows who has it; its cross takes it away, and undo brings it back")
    void tags() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID ana = window.ui(() -> new CreatePerson("Ana Ruiz").tags("lighthouse").run(space(window)).result());
            window.ui(() -> new CreatePerson("Bela Ruiz").tags("lighthouse").run(space(window)).result());
            show(window, ana);
            window.until("the tag is there", () -> chip(window, "#lighthouse") != null);
            window.ui(() -> {
                ChipBar bar = chip(window, "#lighthouse");
                click(bar, bar.bounds(index(bar, "#lighthouse")).x + 3);
                return null;
            });
            window.until("the list holds those two", () -> people(window) != null && people(window).rowCount() == 2);
            assertThat(window.<Optional<UUID>>ui(() -> window.get(Showing.class).person())).contains(ana);
            window.ui(() -> {
                ChipBar bar = chip(window, "#lighthouse");
                click(bar, bar.cross(index(bar, "#lighthouse")).x + 5);
                return null;
            });
            window.until("the tag is gone", () -> space(window).find(ana, Person.class).orElseThrow().getTags().isEmpty());
            assertThat(window.<Optional<UUID>>ui(() -> window.get(Showing.class).person())).contains(ana);
            window.key(SWT.MOD1, 'z');
            window.until("it is back", () -> space(window).find(ana, Person.class).orElseThrow().getTags().contains("lighthouse"));
        });
    }

    @Test
    @DisplayName("whoever is deleted gives place to the next, and is on show again after undo")
    void deleting() throws Exception {
        Window.inSampleWorld(folder, window -> {
            window.key(SWT.MOD1, '3');
            window.until("the list is there", () -> people(window) != null && people(window).rowCount() > 10);
            UUID fifth = window.ui(() -> {
                people(window).select(4);
                return window.get(Showing.class).person().orElseThrow();
            });
            UUID sixth = window.ui(() -> people(window).row(5).orElseThrow().id());
            window.run("org.wellspring.command.delete-person", java.util.Map.of());
            assertThat(window.<Optional<UUID>>ui(() -> window.get(Showing.class).person())).contains(sixth);
            window.until("the mark is where it was", () -> people(window).selectionIndices().length == 1 && people(window).selectionIndices()[0] == 4
                    && people(window).row(4).orElseThrow().id().equals(sixth));
            window.key(SWT.MOD1, 'z');
            window.until("the deleted is on show again", () -> window.get(Showing.class).person().equals(Optional.of(fifth))
                    && people(window).selectionIndices().length == 1 && people(window).selectionIndices()[0] == 4);
        });
    }

    @Test
    @DisplayName("two are merged with the name of the one that goes; the other name still finds the person")
    void merging() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID keep = window.ui(() -> new CreatePerson("Wilhelmina Zack").email("mina@zack.example").run(space(window)).result());
            window.ui(() -> new LogInteraction(InteractionKind.CALL, keep).summary("x").run(space(window)));
            window.ui(() -> new CreatePerson("Mina Zack").email("mina@zack.example").run(space(window)).result());
            show(window, keep);
            window.press("Look");
            window.until("they are side by side", () -> window.panel() != null && Window.find(window.panel(), ChipBar.class,
                    b -> b.chips().stream().anyMatch(c -> c.text().equals("Mina Zack"))) != null);
            window.ui(() -> {
                ChipBar bar = Window.find(window.panel(), ChipBar.class, b -> b.chips().stream().anyMatch(c -> c.text().equals("Mina Zack")));
                click(bar, bar.bounds(index(bar, "Mina Zack")).x + 3);
                return null;
            });
            window.press("Merge");
            window.until("they are one", () -> new People(space(window)).named("zack").size() == 1);
            Person one = window.ui(() -> space(window).find(keep, Person.class).orElseThrow());
            assertThat(one.getName()).isEqualTo("Mina Zack");
            assertThat(one.getNicknames()).contains("Wilhelmina Zack");
        });
    }

    @Test
    @DisplayName("a touch is logged on any day, with what was given, and a try that reached nobody is no touch")
    void logging() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID ines = person(window, "Inês Nobody", space -> {});
            show(window, ines);
            window.run(CommandIds.LOG, java.util.Map.of());
            window.until("the sheet is there", () -> window.panel() != null);
            window.ui(() -> {
                fields(window.panel()).get(0).setText("The permit");
                fields(window.panel()).get(1).setText("12 days ago");
                ChipBar gave = Window.find(window.panel(), ChipBar.class, b -> b.chips().stream().anyMatch(c -> c.text().equals("advice")));
                click(gave, gave.bounds(index(gave, "advice")).x + 3);
                return null;
            });
            window.press("Log it");
            window.until("it is logged", () -> new People(space(window)).timeline(ines, 0, 10).size() == 1);
            assertThat(new People(window.space()).timeline(ines, 0, 10))
                    .allSatisfy(e -> assertThat(e.day()).contains(today(window).minusDays(12)));
            assertThat(new Giving(window.space()).with(ines)).singleElement().satisfies(help -> {
                assertThat(help.given()).isTrue();
                assertThat(help.on()).contains(today(window).minusDays(12));
            });
            window.run(CommandIds.LOG, java.util.Map.of());
            window.until("the sheet is there", () -> window.panel() != null);
            window.ui(() -> {
                ChipBar marks = Window.find(window.panel(), ChipBar.class, b -> b.chips().stream().anyMatch(c -> c.text().equals("reached nobody")));
                Rectangle chip = marks.bounds(index(marks, "reached nobody"));
                click(marks, chip.x + 3, chip.y + chip.height / 2);
                return null;
            });
            window.press("Log it");
            window.until("the try is there", () -> new People(space(window)).timeline(ines, 0, 10).size() == 2);
            assertThat(new People(window.space()).find(ines).orElseThrow().lastTouch()).contains(today(window).minusDays(12));
        });
    }

    @Test
    @DisplayName("the history holds what happened with a person, and a step of it is undone from there")
    void history() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID malik = new People(window.space()).named("Malik Adeyemi").getFirst().id();
            show(window, malik);
            UUID call = window.ui(() -> new LogInteraction(InteractionKind.CALL, malik).summary("A word").run(space(window)).result().interaction());
            window.run("org.wellspring.command.person-history", java.util.Map.of());
            window.until("the steps are listed", () -> window.panel() != null && steps(window) != null && steps(window).rowCount() > 1);
            window.ui(() -> {
                steps(window).select(0);
                Window.key(steps(window), 0, SWT.CR);
                return null;
            });
            window.press("Undo this step");
            window.until("the call is undone", () -> space(window).find(call).isEmpty());
        });
    }

    private static RowList<?> steps(Window window) {
        return Window.find(window.panel(), RowList.class, l -> l.rowCount() > 0);
    }

    private interface Filling {
        void fill(Space space);
    }

    private static UUID person(Window window, String name, Filling more) throws Exception {
        return window.ui(() -> {
            UUID id = new CreatePerson(name).run(space(window)).result();
            more.fill(space(window));
            return id;
        });
    }

    private static void show(Window window, UUID person) throws Exception {
        window.key(SWT.MOD1, '3');
        window.showPage(person);
        String name = new People(window.space()).find(person).orElseThrow().name();
        window.until("the page is there", () -> window.field(name) != null);
    }

    private static Space space(Window window) {
        return window.model().getContext().get(Space.class);
    }

    private static LocalDate today(Window window) {
        return LocalDate.now(space(window).clock());
    }

    @SuppressWarnings("unchecked")
    private static RowList<TimelineEntry> timeline(Window window, UUID person) throws Exception {
        window.until("the timeline is there", () -> window.find(RowList.class, l -> l.rowCount() > 0 && l.row(0) instanceof TimelineEntry) != null);
        RowList<TimelineEntry> list = window.ui(() -> window.find(RowList.class, l -> l.rowCount() > 0 && l.row(0) instanceof TimelineEntry));
        window.ui(() -> {
            list.select(0);
            return null;
        });
        return list;
    }

    @SuppressWarnings("unchecked")
    private static RowList<Optional<org.wellspring.people.PersonRow>> people(Window window) {
        return window.find(RowList.class, l -> l.rowCount() > 0 && l.row(0) instanceof Optional);
    }

    private static void key(Window window, RowList<?> list, int key) throws Exception {
        window.ui(() -> {
            Window.key(list, 0, key);
            return null;
        });
    }

    /** Replaces what a field of the panel holds. */
    private static void type(Window window, String held, String text) throws Exception {
        window.ui(() -> {
            fields(window.panel()).stream().filter(t -> t.getText().equals(held)).findFirst().orElseThrow().setText(text);
            return null;
        });
    }

    private static Text lastField(Window window) {
        return fields(window.panel()).getLast();
    }

    private static List<Text> fields(Composite parent) {
        List<Text> found = new java.util.ArrayList<>();
        for (var child : parent.getChildren()) {
            if (child instanceof Text text && text.isVisible()) {
                found.add(text);
            } else if (child instanceof Composite inner) {
                found.addAll(fields(inner));
            }
        }
        return found;
    }

    /** Writes into what shows a value on the page, and presses Enter. */
    private static void write(Window window, String shown, String text) throws Exception {
        write(window, window.<InlineEdit>ui(() -> window.field(shown)), text);
    }

    private static void write(Window window, InlineEdit edit, String text) throws Exception {
        window.ui(() -> {
            edit.startEditing();
            edit.editor().orElseThrow().setText(text);
            edit.editor().orElseThrow().notifyListeners(SWT.Traverse, traverse(SWT.TRAVERSE_RETURN));
            return null;
        });
    }

    private static InlineEdit birthday(Window window) throws Exception {
        return window.ui(() -> {
            Heading label = window.find(Heading.class, h -> h.getText().equals("Birthday"));
            var line = List.of(label.getParent().getChildren());
            return (InlineEdit) line.get(line.indexOf(label) + 1);
        });
    }

    private static Event traverse(int detail) {
        Event e = new Event();
        e.detail = detail;
        e.doit = true;
        return e;
    }

    private static ChipBar chip(Window window, String text) {
        return window.find(ChipBar.class, b -> b.chips().stream().anyMatch(c -> c.text().equals(text) && c.removable() && !c.menu()));
    }

    private static int index(ChipBar bar, String text) {
        return bar.chips().stream().map(Chip::text).toList().indexOf(text);
    }

    private static void click(ChipBar bar, int x, int y) {
        Event e = new Event();
        e.button = 1;
        e.x = x;
        e.y = y;
        bar.notifyListeners(SWT.MouseDown, e);
    }

    private static void click(ChipBar bar, int x) {
        Event e = new Event();
        e.button = 1;
        e.x = x;
        e.y = 0;
        for (int i = 0; i < bar.chips().size(); i++) {
            if (bar.bounds(i).x <= x && x < bar.bounds(i).x + bar.bounds(i).width) {
                e.y = bar.bounds(i).y + bar.bounds(i).height / 2;
                if (bar.bounds(i).contains(e.x, e.y)) {
                    break;
                }
            }
        }
        bar.notifyListeners(SWT.MouseDown, e);
    }
}
