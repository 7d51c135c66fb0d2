// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.giving.Giving;
import org.wellspring.giving.HelpRow;
import org.wellspring.giving.IntroductionRow;
import org.wellspring.giving.IntroductionRow.Side;
import org.wellspring.giving.IntroductionRow.Stage;
import org.wellspring.giving.Introductions;
import org.wellspring.giving.commands.NewIntroduction;
import org.wellspring.giving.ui.internal.view.GivingRow;
import org.wellspring.people.People;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.Heading;

@DisplayName("Giving, in the window")
@Timeout(180)
class GivingTest {
    private static final String GIVE = "org.wellspring.command.give";
    private static final String INTRODUCE = "org.wellspring.command.introduce";

    @TempDir
    Path folder;

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
            for (String chip : List.of("To return", "Introductions", "Leads", "You gave", "You received", "Passed on")) {
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
                window.until(chip + " is not empty", () -> list(window) != null && list(window).rowCount() > 1);
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
        });
    }

    private static IntroductionRow row(Window window, UUID id) throws Exception {
        return new Introductions(window.space()).find(id).orElseThrow();
    }
}
