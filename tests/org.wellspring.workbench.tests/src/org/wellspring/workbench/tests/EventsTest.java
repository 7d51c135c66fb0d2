// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.core.Space;
import org.wellspring.events.EventPage;
import org.wellspring.events.EventRow;
import org.wellspring.events.Events;
import org.wellspring.events.EventsQuery;
import org.wellspring.events.EventsQuery.Shown;
import org.wellspring.events.Offices;
import org.wellspring.events.Thanks;
import org.wellspring.events.commands.Meet;
import org.wellspring.events.commands.NewOffice;
import org.wellspring.events.commands.SetOrigin;
import org.wellspring.followup.NextSteps;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.People;
import org.wellspring.people.PeopleQuery;
import org.wellspring.people.PersonPage;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.widgets.BarChart;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;
import org.wellspring.ui.widgets.SearchField;

@DisplayName("Events, in the window")
@Timeout(180)
class EventsTest {
    private static final String EVENT = "org.wellspring.command.event";
    private static final String CLOSE_OUT = "org.wellspring.command.close-out";

    @TempDir
    Path folder;

    @SuppressWarnings("unchecked")
    private static RowList<EventRow> list(Window window) {
        return window.find(RowList.class, l -> l.rowCount() > 0 && l.row(0) instanceof EventRow);
    }

    private static void open(Window window) throws Exception {
        window.ui(() -> window.get(EPartService.class).switchPerspective("org.wellspring.perspective.events"));
        window.until("events are there", () -> list(window) != null);
    }

    private static int index(Window window, Predicate<EventRow> wanted) throws Exception {
        return window.ui(() -> {
            RowList<EventRow> list = list(window);
            for (int i = 0; list != null && i < list.rowCount(); i++) {
                if (wanted.test(list.row(i))) {
                    return i;
                }
            }
            return -1;
        });
    }

    private static void key(Window window, int row, char character) throws Exception {
        window.ui(() -> {
            RowList<EventRow> list = list(window);
            list.setFocus();
            list.select(row);
            Window.key(list, 0, character);
            return null;
        });
    }

    private static void type(Window window, int field, String text, boolean enter) throws Exception {
        window.ui(() -> {
            int[] at = {0};
            Text line = Window.find(window.panel(), Text.class, t -> at[0]++ == field);
            line.setFocus();
            line.setText(text);
            if (enter) {
                line.notifyListeners(SWT.DefaultSelection, new Event());
            }
            return null;
        });
    }

    /** The field over the whole window; null while it is not there. UI thread. */
    private static SearchField line(Window window) {
        return window.find(SearchField.class, field -> field.control().getMessage().startsWith("Ana Ruiz, Acme"));
    }

    private static void note(Window window, String text) throws Exception {
        note(window, text, true);
    }

    private static void note(Window window, String text, boolean empty) throws Exception {
        window.until("the field is empty", () -> !empty || line(window).getText().isEmpty());
        window.ui(() -> {
            Text field = line(window).control();
            field.setFocus();
            field.setText(text);
            field.notifyListeners(SWT.DefaultSelection, new Event());
            return null;
        });
    }

    private static EventRow event(Window window, String title) throws Exception {
        return new Events(window.space()).list(EventsQuery.of(Shown.ALL).text(title)).getFirst();
    }

    private static EventPage page(Window window, UUID event) throws Exception {
        return new Events(window.space()).page(event).orElseThrow();
    }

    private static boolean titled(Window window, String title) {
        return window.find(InlineEdit.class, edit -> edit.value().equals(title)) != null;
    }

    @Test
    @DisplayName("shows in the sample world what is to come and what was, the chosen one on its page, and whoever is opened on theirs (E1, E4)")
    void listAndPage() throws Exception {
        Window.inSampleWorld(folder, window -> {
            open(window);
            int next = index(window, row -> row.title().equals("Architects' lunch") && row.expected() > 0);
            assertThat(next).isGreaterThanOrEqualTo(0);
            window.ui(() -> {
                list(window).select(next);
                return null;
            });
            window.until("its page is there", () -> titled(window, "Architects' lunch") && window.offers("Dev Mehta"));
            assertThat(window.ui(() -> window.find(Heading.class, heading -> heading.getText().startsWith("You could: ")))).as("E4").isNotNull();
            window.follow("Dev Mehta");
            window.until("Dev's page is there", () -> titled(window, "Dev Mehta"));
            window.run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, event(window, "regatta").id().toString()));
            window.until("show this leads to an event", () -> titled(window, "Harbour regatta"));
        });
    }

    @Test
    @DisplayName("by keyboard alone an event is noted, two people are, and both are decided; Ctrl+Z takes back one after another (E1, E2, E5, E8)")
    void keyboard() throws Exception {
        Window.inSampleWorld(folder, window -> {
            open(window);
            window.run(EVENT, Map.of());
            window.until("the sheet is there", () -> window.panel() != null);
            type(window, 1, "yesterday 12:30", false);
            type(window, 2, "The Ostrich", false);
            type(window, 3, "2 h", false);
            type(window, 4, "Plumb Line", false);
            type(window, 6, "2 h 30 min", false);
            type(window, 7, "12.50 EUR", false);
            type(window, 0, "Tuesday supper", true);
            window.until("it is noted", () -> !new Events(window.space()).list(EventsQuery.of(Shown.ALL).text("supper")).isEmpty());
            EventRow made = event(window, "supper");
            assertThat(made.minutes()).isEqualTo(150);
            assertThat(page(window, made.id()).cost()).isPresent();
            assertThat(page(window, made.id()).host()).hasValueSatisfying(host -> assertThat(host.name()).isEqualTo("Plumb Line"));
            assertThat(made.end()).as("it lasts").isPresent();
            window.until("it is on the page", () -> titled(window, "Tuesday supper"));
            window.until("the sheet is gone", () -> window.panel() == null);
            int people = new People(window.space()).count(PeopleQuery.all());

            key(window, index(window, row -> row.id().equals(made.id())), 'm');
            window.until("one can say whom one met", () -> line(window) != null);
            note(window, "Ana Ruiz, Acme, seeks an architect");
            window.until("Ana is noted", () -> page(window, made.id()).met().size() == 1);
            note(window, "Dev Mehta, has a survey");
            window.until("Dev is noted", () -> page(window, made.id()).met().size() == 2);
            assertThat(new People(window.space()).count(PeopleQuery.all())).as("Dev is in the book").isEqualTo(people + 1);
            assertThat(page(window, made.id()).met()).extracting(EventPage.Met::name, EventPage.Met::organization, EventPage.Met::line).contains(
                    org.assertj.core.api.Assertions.tuple("Ana Ruiz", "Acme", "seeks an architect"));
            note(window, "");
            window.press("Done");
            window.until("the sheet is gone", () -> line(window) == null);

            window.run(CLOSE_OUT, Map.of(CommandIds.OBJECT, made.id().toString()));
            window.until("one is asked of Ana", () -> window.panel() != null && window.panel().getText().contains("Ana Ruiz"));
            type(window, 1, "Send a name", false);
            type(window, 0, "Introduce her to Dev", true);
            window.until("one is asked of Dev", () -> window.panel() != null && window.panel().getText().contains("Dev Mehta"));
            assertThat(page(window, made.id()).row().open()).isOne();
            window.press("Nothing comes of it");
            window.until("all is decided", () -> page(window, made.id()).row().closedOut().isPresent());
            window.until("nobody is left to ask about", () -> window.panel() == null);
            assertThat(page(window, made.id()).met()).filteredOn(met -> met.name().equals("Ana Ruiz")).singleElement()
                    .satisfies(met -> assertThat(met.nextStep()).isEqualTo("Send a name"));
            window.key(SWT.MOD1, 'z');
            window.until("Dev is open again", () -> page(window, made.id()).row().open() == 1);
            int steps = window.space().all(ModelPackage.Literals.FOLLOW_UP).size();
            window.key(SWT.MOD1, 'z');
            window.until("Ana is open again", () -> page(window, made.id()).row().open() == 2);
            assertThat(window.space().all(ModelPackage.Literals.FOLLOW_UP)).hasSize(steps - 1);
        });
    }

    @Test
    @DisplayName("a line is kept though the next is begun before anybody knows who is meant, Done keeps what is typed, and Ctrl+Z in the empty field takes one back (E8)")
    void fast() throws Exception {
        Window.inSampleWorld(folder, window -> {
            open(window);
            EventRow past = new Events(window.space()).list(EventsQuery.of(Shown.PAST)).getFirst();
            int before = past.met();
            window.run("org.wellspring.command.meet", Map.of(CommandIds.OBJECT, past.id().toString()));
            window.until("one can say whom one met", () -> line(window) != null);
            window.ui(() -> {
                Text field = line(window).control();
                for (String text : List.of("Ana Ruiz, Acme", "Bo Lund, has a boat", "Cy Hale")) {
                    field.setText(text);
                    field.notifyListeners(SWT.DefaultSelection, new Event());
                }
                field.setText("Di Moss");
                return null;
            });
            window.until("the three are noted", () -> page(window, past.id()).met().size() == before + 3);
            assertThat(window.ui(() -> line(window).getText())).isEqualTo("Di Moss");
            window.ui(() -> {
                line(window).setText("");
                return null;
            });
            note(window, "Ed Ware");
            window.until("Ed is noted", () -> page(window, past.id()).met().size() == before + 4);
            window.ui(() -> {
                line(window).control().setFocus();
                return null;
            });
            window.key(SWT.MOD1, 'z');
            window.until("Ed is taken back", () -> page(window, past.id()).met().size() == before + 3);
            window.ui(() -> {
                line(window).setText("Flo Tarn, paints signs");
                return null;
            });
            window.press("Done");
            window.until("the sheet is gone", () -> line(window) == null);
            assertThat(page(window, past.id()).met()).extracting(EventPage.Met::name).endsWith("Ana Ruiz", "Bo Lund", "Cy Hale", "Flo Tarn");
        });
    }

    @Test
    @DisplayName("a line keeps what they do and where, what was promised either way and what is next, as it is shown under it (E8, F1, F9)")
    void besides() throws Exception {
        Window.inSampleWorld(folder, window -> {
            open(window);
            EventRow past = new Events(window.space()).list(EventsQuery.of(Shown.PAST)).getFirst();
            window.run("org.wellspring.command.meet", Map.of(CommandIds.OBJECT, past.id().toString()));
            window.until("one can say whom one met", () -> line(window) != null);
            window.ui(() -> {
                line(window).setText("Sophie Grant, florist at Bloom & Co, I promised to send her the prices by Friday");
                return null;
            });
            window.until("the promise is shown", () -> window.find(ChipBar.class,
                    bar -> bar.chips().stream().anyMatch(chip -> chip.text().startsWith("I promised: send her the prices"))) != null);
            assertThat(window.ui(() -> window.find(Heading.class, h -> h.getText().equals("New in your book: Sophie Grant, florist, Bloom & Co")))).isNotNull();
            note(window, "Sophie Grant, florist at Bloom & Co, I promised to send her the prices by Friday", false);
            note(window, "Anton Weiss, he'll send me the wine list by Wednesday, call him on Thursday");
            window.until("both are noted", () -> new People(window.space()).named("Anton Weiss").size() == 1);
            UUID sophie = new People(window.space()).named("Sophie Grant").getFirst().id();
            PersonPage page = new People(window.space()).page(sophie).orElseThrow();
            assertThat(page.row().organization()).isEqualTo("Bloom & Co");
            assertThat(page.row().title()).isEqualTo("florist");
            assertThat(new NextSteps(window.space()).with(sophie)).extracting(NextSteps.Step::what).containsExactly("send her the prices");
            UUID anton = new People(window.space()).named("Anton Weiss").getFirst().id();
            assertThat(new NextSteps(window.space()).with(anton)).extracting(NextSteps.Step::what).containsExactly("Waiting for: the wine list", "Call him");
        });
    }

    /** The figures over the whole window; null while they are not there. UI thread. */
    private static RowList<?> results(Window window) {
        return window.find(RowList.class, list -> list.rowCount() > 0 && list.row(0).getClass().getSimpleName().equals("ResultRow"));
    }

    @Test
    @DisplayName("tell what they brought, and on the page of a person how it began, which leads back to the event (E3, E5)")
    void results() throws Exception {
        Window.inSampleWorld(folder, window -> {
            open(window);
            window.press("Results");
            window.until("what events brought is there", () -> results(window) != null);
            assertThat(window.ui(() -> window.find(Heading.class, heading -> heading.getText().matches("Met \\d+, followed up with \\d+, .*")))).isNotNull();
            assertThat(window.ui(() -> window.find(BarChart.class, chart -> chart.getSize().y > 50))).as("the chart").isNotNull();
            List<String> rows = window.ui(() -> {
                RowList<?> list = results(window);
                return IntStream.range(0, list.rowCount()).mapToObj(list::row).map(Object::toString).toList();
            });
            assertThat(rows).as("the figures as a list").anyMatch(row -> row.contains("Plumb Line lunch")).anyMatch(row -> row.contains("in the long run"));
            window.key(0, SWT.ESC);
            window.until("it is gone", () -> results(window) == null);
            window.press("Results");
            window.until("it is there again", () -> results(window) != null);
            window.press("Close");
            window.until("it is gone again", () -> results(window) == null);
            UUID emma = new People(window.space()).named("Emma Thornton").getFirst().id();
            window.run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, emma.toString()));
            window.until("how it began is on her page", () -> window.offers("Plumb Line lunch"));
            window.follow("Plumb Line lunch");
            window.until("it leads to the event", () -> titled(window, "Plumb Line lunch"));
        });
    }

    @Test
    @DisplayName("closing out proposes whom of mine they should know, begins the introduction with the rest in one step, and asks whom to thank (E2, I1)")
    void introduction() throws Exception {
        Window.inSampleWorld(folder, window -> {
            EventRow lunch = new Events(window.space()).list(EventsQuery.of(Shown.OPEN)).getFirst();
            int before = window.space().all(ModelPackage.Literals.INTRODUCTION).size();
            Space space = window.space();
            UUID ana = window.ui(() -> Meet.fresh(lunch.id(), "Ana Ruiz").role("", "Acme").line("seeks an architect").run(space)).result().encounter();
            window.run(CLOSE_OUT, Map.of(CommandIds.OBJECT, lunch.id().toString()));
            for (String other : List.of("Emma Thornton", "Idris Vaughan")) {
                window.until("one is asked of " + other, () -> window.panel() != null && window.panel().getText().contains(other));
                window.press("Skip");
            }
            window.until("one is asked of Ana", () -> window.panel() != null && window.panel().getText().contains("Ana Ruiz"));
            String idea = window.ui(() -> {
                LinkText line = Window.find(window.panel(), LinkText.class,
                        one -> one.text().spans().stream().anyMatch(span -> span.text().startsWith("Introduce ")));
                return line.text().spans().stream().map(RichText.Span::text).filter(text -> text.startsWith("Introduce ")).findFirst().orElseThrow();
            });
            window.follow(idea);
            type(window, 1, "Ask both", true);
            window.until("Ana is decided", () -> page(window, lunch.id()).met().stream().anyMatch(met -> met.id().equals(ana) && met.isSettled()));
            assertThat(window.space().all(ModelPackage.Literals.INTRODUCTION)).hasSize(before + 1);
            if (!Thanks.of(space, lunch.id()).isEmpty()) {
                window.until("whom to thank is asked", () -> window.panel() != null && window.panel().getText().equals("Whom to thank?"));
                window.press("Nobody");
            }
            window.until("nothing is asked any more", () -> window.panel() == null);
            window.key(SWT.MOD1, 'z');
            window.until("the introduction is taken back", () -> window.space().all(ModelPackage.Literals.INTRODUCTION).size() == before);
            assertThat(page(window, lunch.id()).met()).noneMatch(EventPage.Met::isSettled);
        });
    }

    @Test
    @DisplayName("closing out adds an idea to what is typed, begins an introduction of one’s own, thanks, and says what is still open (E2, I1)")
    void ownIdeas() throws Exception {
        Window.inSampleWorld(folder, window -> {
            EventRow lunch = new Events(window.space()).list(EventsQuery.of(Shown.OPEN)).getFirst();
            Space space = window.space();
            UUID ana = window.ui(() -> Meet.fresh(lunch.id(), "Ana Ruiz").role("", "Acme").line("seeks an architect").run(space)).result().encounter();
            int introductions = space.all(ModelPackage.Literals.INTRODUCTION).size();
            int steps = space.all(ModelPackage.Literals.FOLLOW_UP).size();
            window.run(CLOSE_OUT, Map.of(CommandIds.OBJECT, lunch.id().toString()));
            for (String other : List.of("Emma Thornton", "Idris Vaughan")) {
                window.until("one is asked of " + other, () -> window.panel() != null && window.panel().getText().contains(other));
                window.press("Skip");
            }
            window.until("one is asked of Ana", () -> window.panel() != null && window.panel().getText().contains("Ana Ruiz"));
            type(window, 0, "Lend her the plans", false);
            window.follow("Introduce them to somebody of yours …");
            window.until("one can say whom", () -> window.panel() != null && window.panel().getText().startsWith("Whom should"));
            type(window, 0, "Grace Bell", false);
            window.until("Grace is found", () -> window.ui(() -> Window.find(window.panel(), RowList.class, list -> list.rowCount() == 1)) != null);
            type(window, 0, "Grace Bell", true);
            window.until("it is added", () -> window.panel().getText().contains("Ana Ruiz")
                    && window.ui(
                            () -> Window.find(window.panel(), Text.class, t -> t.getText().startsWith("Lend her the plans; Introduce Grace Bell")) != null));
            window.ui(() -> {
                ChipBar marks = Window.find(window.panel(), ChipBar.class, bar -> bar.on().contains("introduced"));
                Set<String> on = new HashSet<>(marks.on());
                on.add("thank");
                marks.setOn(on);
                Text field = Window.find(window.panel(), Text.class, t -> t.getText().startsWith("Lend her"));
                field.notifyListeners(SWT.DefaultSelection, new Event());
                return null;
            });
            window.until("the introduction is begun", () -> space.all(ModelPackage.Literals.INTRODUCTION).size() == introductions + 1);
            assertThat(space.all(ModelPackage.Literals.FOLLOW_UP)).as("thanks are to be said").hasSize(steps + 1);
            assertThat(page(window, lunch.id()).met()).filteredOn(met -> met.id().equals(ana)).singleElement()
                    .satisfies(met -> assertThat(met.isHalf()).as("what is next is open").isTrue());
        });
    }

    @Test
    @DisplayName("noting whom one met keeps what they need, and the keyboard never leaves the page over the window (E8, M3)")
    void room() throws Exception {
        Window.inSampleWorld(folder, window -> {
            open(window);
            EventRow past = new Events(window.space()).list(EventsQuery.of(Shown.PAST)).getFirst();
            window.run("org.wellspring.command.meet", Map.of(CommandIds.OBJECT, past.id().toString()));
            window.until("one can say whom one met", () -> line(window) != null);
            boolean inside = window.ui(() -> {
                Control sheet = line(window);
                while (!(sheet.getParent() instanceof Shell)) {
                    sheet = sheet.getParent();
                }
                boolean all = true;
                for (int way : new int[] {SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_TAB_NEXT}) {
                    line(window).control().setFocus();
                    for (int i = 0; i < 12; i++) {
                        Control at = sheet.getDisplay().getFocusControl();
                        at.traverse(way);
                        Control now = sheet.getDisplay().getFocusControl();
                        while (now != null && now != sheet) {
                            now = now.getParent();
                        }
                        all &= now == sheet;
                    }
                }
                return all;
            });
            assertThat(inside).as("Tab and Shift+Tab go round in it").isTrue();
            window.ui(() -> {
                line(window).control().setFocus();
                line(window).setText("Ben Otieno, Otieno Legal, looks for office space");
                return null;
            });
            window.until("the need is offered", () -> window.find(ChipBar.class, bar -> bar.on().contains("needs")) != null);
            note(window, "Ben Otieno, Otieno Legal, looks for office space", false);
            window.until("Ben is noted", () -> !new People(window.space()).named("Ben Otieno").isEmpty());
            UUID ben = new People(window.space()).named("Ben Otieno").getFirst().id();
            assertThat(new People(window.space()).page(ben).orElseThrow().needs()).extracting(PersonPage.Wish::text).containsExactly("office space");
        });
    }

    @Test
    @DisplayName("have their keys in the help")
    void help() throws Exception {
        Window.inSampleWorld(folder, window -> {
            window.run("org.wellspring.command.help", Map.of());
            window.until("the keys are there", () -> window.panel() != null
                    && Window.find(window.panel(), Heading.class, heading -> heading.getText().startsWith("A new event, on the chosen day")) != null);
            assertThat(window.ui(() -> Window.find(window.panel(), Heading.class, heading -> heading.getText().equals("Note whom you met")))).isNotNull();
        });
    }

    @Test
    @DisplayName("offices are noted, ended and given time in the window, and who came through one leads there (E6)")
    void offices() throws Exception {
        Window.inSampleWorld(folder, window -> {
            int before = Offices.of(window.space()).size();
            window.run("org.wellspring.command.offices", Map.of());
            window.press("New office");
            window.until("one can say what it is called", () -> window.panel() != null && window.panel().getText().equals("New office"));
            type(window, 1, "Plumb Line Society", false);
            type(window, 2, "1 March 2024", false);
            type(window, 0, "Treasurer", true);
            window.until("it is kept", () -> Offices.of(window.space()).size() == before + 1);
            Offices.Office made = office(window, "Treasurer");
            assertThat(made.organization()).isEqualTo("Plumb Line Society");
            assertThat(made.from()).contains(LocalDate.of(2024, 3, 1));
            assertThat(made.until()).as("one holds it").isEmpty();
            window.until("the list is there again", () -> window.panel() != null && window.panel().getText().equals("Offices"));
            window.follow("Note time");
            window.until("one can say how long", () -> window.panel() != null && window.panel().getText().startsWith("Time for"));
            String of = window.ui(() -> window.panel().getText());
            type(window, 0, "1:30", true);
            window.until("the time is noted", () -> Offices.of(window.space()).stream().anyMatch(one -> of.contains(one.title()) && one.minutes() >= 90));
            UUID grace = new People(window.space()).named("Grace Bell").getFirst().id();
            Space space = window.space();
            window.ui(() -> SetOrigin.office(grace, made.id()).run(space));
            window.until("the list is there", () -> window.panel() != null && window.panel().getText().equals("Offices"));
            window.press("Close");
            window.run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, grace.toString()));
            window.until("her page leads to it", () -> window.panel() == null && window.offers("Treasurer"));
            window.follow("Treasurer");
            window.until("the offices are there", () -> window.panel() != null && window.panel().getText().equals("Offices"));
        });
    }

    @Test
    @DisplayName("the end of an office that was noted by mistake is emptied in the window (E6)")
    void officeGoesOn() throws Exception {
        Spaces.create(folder.resolve("book")).close();
        Window.open(folder.resolve("book"), window -> {
            Space space = window.space();
            LocalDate today = LocalDate.now(space.clock());
            window.ui(() -> new NewOffice("Treasurer").at("Makers Guild").until(Optional.of(today)).run(space));
            window.run("org.wellspring.command.offices", Map.of());
            window.until("the list is there", () -> window.panel() != null && window.panel().getText().equals("Offices"));
            window.follow("Change");
            window.until("it can be changed", () -> window.panel() != null && window.panel().getText().equals("Change an office"));
            type(window, 3, "", true);
            window.until("it has no end", () -> office(window, "Treasurer").until().isEmpty());
        });
    }

    @Test
    @DisplayName("an event that can’t be kept says why above the buttons, and Tab comes to Save before Cancel (E1)")
    void objection() throws Exception {
        Window.inSampleWorld(folder, window -> {
            open(window);
            window.run(EVENT, Map.of());
            window.until("the sheet is there", () -> window.panel() != null);
            type(window, 1, "someday", false);
            type(window, 0, "Willow fair", true);
            Heading said = window.ui(() -> Window.find(window.panel(), Heading.class, line -> line.isVisible() && line.getText().startsWith("That is no day")
                    && line.getParent() == foot(window)));
            assertThat(said).as("where the buttons are, always in sight").isNotNull();
            assertThat(window.ui(() -> Window.find(window.panel(), FlatButton.class, button -> button.getText().equals("Save")).getParent().getTabList()[0]))
                    .isEqualTo(window.ui(() -> Window.find(window.panel(), FlatButton.class, button -> button.getText().equals("Save"))));
            type(window, 1, "20 December", false);
            type(window, 3, "2 h", true);
            window.until("whole days are asked for", () -> said.getText().contains("lasts whole days"));
            assertThat(new Events(window.space()).list(EventsQuery.of(Shown.ALL).text("willow fair"))).isEmpty();
            type(window, 3, "2 days", true);
            window.until("it is noted", () -> new Events(window.space()).list(EventsQuery.of(Shown.ALL).text("willow fair")).size() == 1);
            UUID id = event(window, "willow fair").id();
            assertThat(event(window, "willow fair").days()).hasSize(2);
            window.until("its page tells the last day", () -> window.find(LinkText.class,
                    line -> line.text().spans().stream().anyMatch(span -> span.text().contains(" – ") && span.text().contains("21 December"))) != null);
            window.run(EVENT, Map.of(CommandIds.OBJECT, id.toString()));
            window.until("the sheet is there", () -> window.panel() != null);
            assertThat(window.ui(() -> {
                int[] at = {0};
                return Window.find(window.panel(), Text.class, t -> at[0]++ == 3).getText();
            })).isEqualTo("2 days");
        });
    }

    private static Composite foot(Window window) {
        return Window.find(window.panel(), FlatButton.class, button -> button.getText().equals("Save")).getParent().getParent();
    }

    private static Offices.Office office(Window window, String title) throws Exception {
        return Offices.of(window.space()).stream().filter(one -> one.title().equals(title)).findFirst().orElseThrow();
    }

    @Test
    @DisplayName("brought nothing yet where there are none, which is said, and Escape leads back")
    void nothingYet() throws Exception {
        Spaces.create(folder.resolve("book")).close();
        Window.open(folder.resolve("book"), window -> {
            window.space();
            window.run("org.wellspring.command.event-results", Map.of());
            window.until("it is said", () -> window.find(Heading.class, heading -> heading.getText().startsWith("You have noted nobody")) != null);
            window.press("Close");
            window.until("it is gone", () -> window.find(Heading.class, heading -> heading.getText().startsWith("You have noted nobody")) == null);
        });
    }

    @Test
    @DisplayName("are changed in a sheet, where a day that nobody touched stays, and deleted by one key, which undo takes back (E1)")
    void changed() throws Exception {
        Window.inSampleWorld(folder, window -> {
            open(window);
            EventRow regatta = event(window, "regatta");
            key(window, index(window, row -> row.id().equals(regatta.id())), 'e');
            window.until("the sheet is there", () -> window.panel() != null);
            type(window, 2, "The old harbour", true);
            window.until("it is changed", () -> event(window, "regatta").place().equals("The old harbour"));
            assertThat(event(window, "regatta")).extracting(EventRow::day, EventRow::time, EventRow::end).isEqualTo(List.of(regatta.day(), regatta.time(),
                    regatta.end()));
            window.until("the sheet is gone", () -> window.panel() == null);
            key(window, index(window, row -> row.id().equals(regatta.id())), 'x');
            window.until("it is gone", () -> new Events(window.space()).find(regatta.id()).isEmpty());
            window.key(SWT.MOD1, 'z');
            window.until("it is back", () -> new Events(window.space()).find(regatta.id()).isPresent());
        });
    }
}
