// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.core.Space;
import org.wellspring.giving.Giving;
import org.wellspring.giving.HelpRow;
import org.wellspring.giving.IntroductionRow;
import org.wellspring.giving.IntroductionRow.Side;
import org.wellspring.giving.IntroductionRow.Stage;
import org.wellspring.giving.Introductions;
import org.wellspring.giving.ItemRow;
import org.wellspring.giving.Leads;
import org.wellspring.giving.RecommendationRow;
import org.wellspring.giving.Recommendations;
import org.wellspring.giving.Shelf;
import org.wellspring.people.commands.NewIntroduction;
import org.wellspring.giving.ui.internal.view.GivingRow;
import org.wellspring.model.ConsentState;
import org.wellspring.model.LeadState;
import org.wellspring.model.OutcomeType;
import org.wellspring.people.People;
import org.wellspring.people.commands.AddNeed;
import org.wellspring.people.commands.AddWantedIntroduction;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.SearchField;

@DisplayName("Giving, in the window")
@Timeout(180)
class GivingTest {
    private static final String GIVE = "org.wellspring.command.give";
    private static final String INTRODUCE = "org.wellspring.command.introduce";

    @TempDir
    Path folder;

    @Test
    @DisplayName("an idea on the page of a person that introduces somebody begins that introduction, with both in it (G1, I1)")
    void idea_G1_I1() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID aylin = window.ui(() -> new CreatePerson("Aylin Demirbag").run(window.space()).result());
            window.ui(() -> new CreatePerson("Sofia Quagliotto").role("Cartographer", "Studio Quagliotto").run(window.space()));
            window.ui(() -> new AddNeed(aylin, "a cartographer").run(window.space()));
            window.run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, aylin.toString()));
            window.follow("Introduce Sofia Quagliotto, Studio Quagliotto");
            window.until("both are in it", () -> window.panel() != null
                    && Window.find(window.panel(), Heading.class, h -> h.getText().equals("Introduce Aylin Demirbag and Sofia Quagliotto")) != null);
        });
    }

    @Test
    @DisplayName("whom somebody wants to meet by name is proposed, with both in the introduction; once it is begun nobody is looked for any more (G1, I1)")
    void named_G1_I1() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID priya = window.ui(() -> new CreatePerson("Priya Ramanujan").run(window.space()).result());
            UUID hans = window.ui(() -> new CreatePerson("Hans Großmanner").role("Founder", "Großmanner AG").run(window.space()).result());
            window.ui(() -> new AddWantedIntroduction(priya, "hans großmanner", "").run(window.space()));
            window.run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, priya.toString()));
            window.until("he is proposed", () -> window.offers("Introduce Hans Großmanner, Großmanner AG"));
            window.ui(() -> new NewIntroduction(priya, hans, "he builds data teams", "she knows data").run(window.space()));
            window.until("it is begun", () -> !window.offers("Introduce Hans Großmanner, Großmanner AG") && window.offers("To meet Hans Großmanner"));
            assertThat(window.ui(() -> Window.find(window.top(), LinkText.class, l -> l.text().text().contains("Find somebody to introduce")))).isNull();
        });
    }

    @SuppressWarnings("unchecked")
    private static RowList<GivingRow> list(Window window) {
        return window.find(RowList.class, l -> l.rowCount() > 0 && l.row(0) instanceof GivingRow);
    }

    private static RowList<GivingRow> open(Window window) throws Exception {
        window.ui(() -> window.get(EPartService.class).switchPerspective("org.wellspring.perspective.giving"));
        window.until("rows are there", () -> list(window) != null);
        return window.ui(() -> list(window));
    }

    private static int index(Window window, Function<GivingRow, Boolean> wanted) throws Exception {
        return window.ui(() -> {
            RowList<GivingRow> list = list(window);
            for (int i = 0; i < list.rowCount(); i++) {
                if (wanted.apply(list.row(i))) {
                    return i;
                }
            }
            return -1;
        });
    }

    private static boolean given(Window window, int row) {
        return ((GivingRow.Help) list(window).row(row)).help().given();
    }

    private static void key(Window window, int row, char character) throws Exception {
        window.ui(() -> {
            RowList<GivingRow> list = list(window);
            list.setFocus();
            list.select(row);
            Window.key(list, 0, character);
            return null;
        });
    }

    private static UUID person(Window window, String name) throws Exception {
        return new People(window.space()).named(name).getFirst().id();
    }

    @Test
    @DisplayName("shows what to return, introductions, what was given, received and passed on; none of it is empty in the sample world (G4, G9, I1)")
    void everything() throws Exception {
        Window.inSampleWorld(folder, window -> {
            open(window);
            assertThat(index(window, row -> row instanceof GivingRow.Help help && help.toRepay())).isGreaterThanOrEqualTo(0);
            assertThat(index(window, row -> row instanceof GivingRow.Introduction)).isPositive();
            assertThat(index(window, row -> row instanceof GivingRow.Helped)).isPositive();
            Map<String, Class<? extends GivingRow>> chips = Map.of("To return", GivingRow.Help.class, "Introductions", GivingRow.Introduction.class, "Leads",
                    GivingRow.Lead.class, "Kept to share", GivingRow.Kept.class, "Recommended you", GivingRow.Recommended.class, "You gave",
                    GivingRow.Help.class, "You received", GivingRow.Help.class, "Passed on", GivingRow.Help.class);
            for (String chip : List.of("Introductions", "You gave", "Leads", "You received", "Kept to share", "To return", "Recommended you", "Passed on")) {
                window.ui(() -> {
                    ChipBar bar = window.find(ChipBar.class, b -> b.chips().stream().anyMatch(c -> c.text().equals("Passed on")));
                    int at = bar.chips().stream().map(Chip::text).toList().indexOf(chip);
                    Event click = new Event();
                    click.button = 1;
                    click.x = bar.bounds(at).x + 3;
                    click.y = bar.bounds(at).y + 3;
                    bar.notifyListeners(SWT.MouseDown, click);
                    return null;
                });
                window.until(chip + " is what is there, and nothing else", () -> list(window) != null && list(window).rowCount() > 1
                        && IntStream.range(0, Math.min(9, list(window).rowCount())).allMatch(i -> chips.get(chip).isInstance(list(window).row(i)))
                        && (!chip.equals("You gave") || given(window, 0)) && (!chip.equals("You received") || !given(window, 0)));
            }
            window.until("chains stand as trees", () -> index(window, row -> row instanceof GivingRow.Help help && help.depth() == 1) > 0);
            assertThat(window.ui(() -> window.find(Heading.class, heading -> heading.getText().matches("(?i).*(owe|debt|balance|score).*")))).isNull();
        });
    }

    @Test
    @DisplayName("help is noted in three actions: the key, what it was, Enter (G2)")
    void threeActions() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID malik = person(window, "Malik Adeyemi");
            int before = new Giving(window.space()).with(malik).size();
            window.run(GIVE, Map.of(CommandIds.PERSON, malik.toString()));
            window.until("the sheet is there", () -> window.panel() != null);
            window.ui(() -> {
                Text line = Window.find(window.panel(), Text.class, t -> true);
                line.setText("Where the flood maps are");
                Window.key(line, 0, SWT.ARROW_DOWN);
                line.notifyListeners(SWT.DefaultSelection, new Event());
                return null;
            });
            window.until("it is noted", () -> new Giving(window.space()).with(malik).size() == before + 1);
            HelpRow noted = new Giving(window.space()).with(malik).getFirst();
            assertThat(noted.what()).isEqualTo("Where the flood maps are");
            assertThat(noted.given()).isTrue();
        });
    }

    @Test
    @DisplayName("by keyboard alone a favour is marked as returned and leaves the list; Ctrl+Z brings it back (G4)")
    void returned() throws Exception {
        Window.inSampleWorld(folder, window -> {
            open(window);
            int before = new Giving(window.space()).toRepay().size();
            int row = index(window, r -> r instanceof GivingRow.Help help && help.toRepay());
            key(window, row, 'r');
            window.until("it is returned", () -> new Giving(window.space()).toRepay().size() == before - 1);
            window.key(SWT.MOD1, 'z');
            window.until("it is back", () -> new Giving(window.space()).toRepay().size() == before);
        });
    }

    @Test
    @DisplayName("giving back notes help and what it returns in one step (G4)")
    void givesBack() throws Exception {
        Window.inSampleWorld(folder, window -> {
            open(window);
            HelpRow first = new Giving(window.space()).toRepay().getFirst();
            key(window, index(window, r -> r instanceof GivingRow.Help help && help.toRepay()), 'g');
            window.until("the sheet is there", () -> window.panel() != null);
            window.ui(() -> {
                Text line = Window.find(window.panel(), Text.class, t -> true);
                line.setText("A first reader");
                line.notifyListeners(SWT.DefaultSelection, new Event());
                return null;
            });
            window.until("it is returned", () -> new Giving(window.space()).find(first.id()).orElseThrow().repaidOn().isPresent());
            assertThat(new Giving(window.space()).with(first.person()).getFirst().what()).isEqualTo("A first reader");
        });
    }

    @Test
    @DisplayName("an introduction is led from asking to thanks by its panel, each step with its words (I1)")
    void introduction() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID id = window.ui(() -> new NewIntroduction(person(window, "Malik Adeyemi"), person(window, "Grace Bell"), "Grace prints short books",
                    "Malik writes one").run(window.space()).result());
            window.run(INTRODUCE, Map.of(CommandIds.OBJECT, id.toString()));
            for (String name : List.of("Malik Adeyemi", "Grace Bell")) {
                window.press("Ask " + name);
                window.until("the words are there", () -> window.button(name + " was asked") != null);
                assertThat(window.ui(() -> Window.find(window.panel(), Text.class, t -> true).getText())).contains("Hello " + name.split(" ")[0] + ",");
                window.press(name + " was asked");
                window.until("it is noted", () -> row(window, id).on(name.startsWith("Malik") ? Side.A : Side.B).state().getLiteral().equals("asked"));
            }
            assertThat(row(window, id).stage()).isEqualTo(Stage.WAITING);
            for (int i = 0; i < 2; i++) {
                window.run(INTRODUCE, Map.of(CommandIds.OBJECT, id.toString()));
                window.follow("They said yes");
                int yes = i + 1;
                window.until("a yes is noted", () -> Stream.of(Side.values()).filter(side -> accepted(window, id, side)).count() == yes);
                if (window.ui(() -> window.panel() != null)) {
                    window.ui(() -> window.button("Close") == null || press(window));
                }
            }
            window.run(INTRODUCE, Map.of(CommandIds.OBJECT, id.toString()));
            window.press("Bring them together");
            window.until("the words to both are there", () -> window.button("They were introduced") != null);
            assertThat(window.ui(() -> Window.find(window.panel(), Text.class, t -> true).getText())).contains("Hello Malik, hello Grace,");
            assertThat(window.ui(() -> window.button("Write an e-mail"))).as("by the one way to the mail program, which takes letters of any length")
                    .isNotNull();
            window.press("They were introduced");
            window.until("they are brought together", () -> row(window, id).made().isPresent());
            window.press("Say thanks");
            for (String name : List.of("Malik", "Grace")) {
                window.until("there are words for each of the two", () -> window.panel() != null
                        && Window.find(window.panel(), Text.class, t -> t.getText().startsWith("Hello " + name + ",")) != null);
                window.ui(() -> {
                    Window.find(window.panel(), FlatButton.class, b -> b.getText().endsWith("was thanked")).press();
                    return null;
                });
            }
            window.until("thanks are said to both", () -> row(window, id).thanked().isPresent());
        });
    }

    private static boolean press(Window window) {
        window.button("Close").press();
        return true;
    }

    private static boolean accepted(Window window, UUID id, Side side) {
        return new Introductions(space(window)).find(id).orElseThrow().on(side).state() == ConsentState.ACCEPTED;
    }

    private static Space space(Window window) {
        return window.model().getContext().get(Space.class);
    }

    @Test
    @DisplayName("something is kept, and goes to two people from one sheet, to each for a reason of their own (G8, G10)")
    void shared() throws Exception {
        Window.inSampleWorld(folder, window -> {
            window.run("org.wellspring.command.item", Map.of());
            window.until("the sheet is there", () -> window.panel() != null);
            window.typeAndEnter("Twelve small museums");
            window.until("it is kept, and can be shared", () -> window.button("Note as shared") != null);
            Shelf shelf = new Shelf(window.space());
            ItemRow item = shelf.all(0, 1).getFirst();
            assertThat(item.title()).isEqualTo("Twelve small museums");
            for (String name : List.of("Malik Adeyemi", "Grace Bell")) {
                window.follow("Choose somebody");
                window.until("somebody is asked for", () -> window.panel().getText().equals("Choose somebody"));
                window.ui(() -> {
                    Window.find(window.panel(), Text.class, t -> true).setText(name);
                    return null;
                });
                window.enter();
                window.until(name + " has a line", () -> why(window, name) != null);
            }
            window.press("Note as shared");
            assertThat(new Giving(window.space()).shares(item.id())).as("not without reasons").isEmpty();
            window.ui(() -> {
                why(window, "Malik Adeyemi").setText("You draw one");
                why(window, "Grace Bell").setText("You print for them");
                return null;
            });
            window.press("Note as shared");
            window.until("it went to both", () -> new Giving(window.space()).shares(item.id()).size() == 2);
            assertThat(new Giving(window.space()).shares(item.id())).extracting(HelpRow::note).containsExactlyInAnyOrder("You draw one", "You print for them");
            window.until("the sheet is gone", () -> window.panel() == null);
            window.key(SWT.MOD1, 'z');
            window.until("it went to nobody", () -> new Giving(window.space()).shares(item.id()).isEmpty());
        });
    }

    private static SearchField why(Window window, String name) {
        return Window.find(window.top(), SearchField.class, f -> f.control().getMessage().equals("Why it is for " + name));
    }

    @Test
    @DisplayName("somebody recommended me: by whom it came is kept, and each is thanked with words of their own (I5)")
    void recommended() throws Exception {
        Window.inSampleWorld(folder, window -> {
            open(window);
            window.run("org.wellspring.command.recommended", Map.of());
            window.until("the sheet is there", () -> window.panel() != null);
            window.ui(() -> {
                Window.find(window.panel(), Text.class, t -> true).setText("That I listen");
                return null;
            });
            for (String name : List.of("Malik Adeyemi", "Grace Bell")) {
                window.ui(() -> {
                    ChipBar bar = Window.find(window.panel(), ChipBar.class, b -> b.chips().stream().anyMatch(c -> c.id().equals("more")));
                    Event click = new Event();
                    click.button = 1;
                    click.x = bar.bounds(bar.chips().size() - 1).x + 3;
                    click.y = bar.bounds(bar.chips().size() - 1).y + 3;
                    bar.notifyListeners(SWT.MouseDown, click);
                    return null;
                });
                window.typeAndEnter(name);
                window.until(name + " is in the chain", () -> Window.find(window.panel(), ChipBar.class,
                        b -> b.chips().stream().anyMatch(c -> c.text().endsWith(name))) != null);
            }
            window.press("Save");
            Recommendations all = new Recommendations(window.space());
            window.until("it is kept", () -> all.open().stream().anyMatch(row -> row.what().equals("That I listen")));
            RecommendationRow kept = all.open().stream().filter(row -> row.what().equals("That I listen")).findFirst().orElseThrow();
            assertThat(kept.chain()).extracting(RecommendationRow.Link::name).containsExactly("Malik Adeyemi", "Grace Bell");
            for (String name : List.of("Malik Adeyemi", "Grace Bell")) {
                window.press("Thank " + name);
                window.until("the words are there", () -> window.button(name + " was thanked") != null);
                assertThat(window.ui(() -> Window.find(window.panel(), Text.class, t -> true).getText())).contains("Hello " + name.split(" ")[0] + ",");
                window.press(name + " was thanked");
            }
            window.until("all are thanked", () -> all.find(kept.id()).orElseThrow().thanked().isPresent());
        });
    }

    @Test
    @DisplayName("a lead says who told of it, is passed on, passed to another, and what came of it (I2, I3, I6)")
    void lead() throws Exception {
        Window.inSampleWorld(folder, window -> {
            window.run("org.wellspring.command.lead", Map.of());
            window.until("the sheet is there", () -> window.panel() != null);
            window.ui(() -> {
                Window.find(window.panel(), Text.class, t -> true).setText("A school looks for somebody who prints short books");
                return null;
            });
            clickLast(window, "Who told you of it");
            window.typeAndEnter("Malik Adeyemi");
            window.until("who told of it is said", () -> Window.find(window.panel(), ChipBar.class,
                    b -> b.chips().stream().anyMatch(c -> c.text().equals("From Malik Adeyemi"))) != null);
            window.press("Save");
            Leads leads = new Leads(window.space());
            window.until("it is noted", () -> leads.open().stream().anyMatch(row -> row.what().startsWith("A school looks for somebody who prints")));
            UUID id = leads.open().stream().filter(row -> row.what().startsWith("A school looks for somebody who prints")).findFirst().orElseThrow().id();
            assertThat(leads.find(id).orElseThrow().from().orElseThrow().name()).isEqualTo("Malik Adeyemi");
            for (String name : List.of("Grace Bell", "Dev Mehta")) {
                window.follow("Somebody else");
                window.typeAndEnter(name);
                window.until("it is passed on to " + name, () -> leads.find(id).orElseThrow().to().filter(to -> to.name().equals(name)).isPresent());
                window.until("the sheet is gone", () -> window.panel() == null);
                window.run("org.wellspring.command.lead", Map.of(CommandIds.OBJECT, id.toString()));
            }
            window.follow("Won");
            window.until("it was won", () -> leads.find(id).orElseThrow().state() == LeadState.WON);
            window.run("org.wellspring.command.lead", Map.of(CommandIds.OBJECT, id.toString()));
            window.until("what came of it can be said", () -> window.panel() != null && Window.find(window.panel(), ChipBar.class,
                    b -> b.chips().stream().anyMatch(c -> c.text().equals("Publicity"))) != null);
            clickLast(window, "Something else");
            window.until("it is noted", () -> leads.find(id).orElseThrow().outcome() == OutcomeType.OTHER);
        });
    }

    /** Clicks the last chip of the bar in front in which it has this text. */
    private static void clickLast(Window window, String text) throws Exception {
        window.ui(() -> {
            ChipBar bar = Window.find(window.panel(), ChipBar.class, b -> !b.chips().isEmpty() && b.chips().getLast().text().equals(text));
            Event click = new Event();
            click.button = 1;
            click.x = bar.bounds(bar.chips().size() - 1).x + 3;
            click.y = bar.bounds(bar.chips().size() - 1).y + 3;
            bar.notifyListeners(SWT.MouseDown, click);
            return null;
        });
    }

    @Test
    @DisplayName("minutes and a note are written where help is noted, and changed where it is opened (G2, G6)")
    void minutes() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID malik = person(window, "Malik Adeyemi");
            window.run(GIVE, Map.of(CommandIds.PERSON, malik.toString()));
            window.until("the sheet is there", () -> window.panel() != null);
            window.ui(() -> {
                Window.find(window.panel(), Text.class, t -> true).setText("Reading the chapter on rivers");
                minutesField(window).setText("an hour");
                return null;
            });
            window.press("Save");
            window.until("it is not a number", () -> Window.find(window.panel(), Heading.class, h -> h.getText().contains("whole number")) != null);
            window.ui(() -> {
                minutesField(window).setText("60");
                return null;
            });
            window.press("Save");
            Giving giving = new Giving(window.space());
            window.until("it is noted", () -> giving.with(malik).getFirst().what().equals("Reading the chapter on rivers"));
            HelpRow noted = giving.with(malik).getFirst();
            assertThat(noted.minutes()).isEqualTo(60);
            window.run(GIVE, Map.of(CommandIds.OBJECT, noted.id().toString()));
            window.until("it is opened", () -> window.panel() != null && minutesField(window).getText().equals("60"));
            window.ui(() -> {
                minutesField(window).setText("75");
                return null;
            });
            window.press("Save");
            window.until("it is changed", () -> giving.find(noted.id()).orElseThrow().minutes() == 75);
        });
    }

    private static SearchField minutesField(Window window) {
        return Window.find(window.panel(), SearchField.class, f -> f.control().getMessage().startsWith("Minutes"));
    }

    private static IntroductionRow row(Window window, UUID id) throws Exception {
        return new Introductions(window.space()).find(id).orElseThrow();
    }
}
