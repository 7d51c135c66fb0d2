// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.goals.GoalRow;
import org.wellspring.goals.Goals;
import org.wellspring.goals.ui.internal.view.GoalsRow;
import org.wellspring.people.People;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;

@DisplayName("Goals, in the window")
@Timeout(180)
class GoalsTest {
    private static final String GOAL = "org.wellspring.command.goal";
    private static final String ASK = "org.wellspring.command.ask";

    @TempDir
    Path folder;

    @SuppressWarnings("unchecked")
    private static RowList<GoalsRow> list(Window window) {
        return window.find(RowList.class, l -> l.rowCount() > 0 && l.row(0) instanceof GoalsRow);
    }

    private static void open(Window window) throws Exception {
        window.ui(() -> window.get(EPartService.class).switchPerspective("org.wellspring.perspective.goals"));
        window.until("rows are there", () -> list(window) != null);
    }

    private static int index(Window window, Function<GoalsRow, Boolean> wanted) throws Exception {
        return window.ui(() -> {
            RowList<GoalsRow> list = list(window);
            for (int i = 0; list != null && i < list.rowCount(); i++) {
                if (wanted.apply(list.row(i))) {
                    return i;
                }
            }
            return -1;
        });
    }

    private static void key(Window window, int row, char character) throws Exception {
        window.ui(() -> {
            RowList<GoalsRow> list = list(window);
            list.setFocus();
            list.select(row);
            Window.key(list, 0, character);
            return null;
        });
    }

    private static void type(Window window, int field, String text, boolean enter) throws Exception {
        window.ui(() -> {
            Shell panel = window.panel();
            int[] at = {0};
            Text line = Window.find(panel, Text.class, t -> at[0]++ == field);
            line.setFocus();
            line.setText(text);
            if (enter) {
                line.notifyListeners(SWT.DefaultSelection, new Event());
            }
            return null;
        });
    }

    private static GoalRow goal(Window window, String words) throws Exception {
        return new Goals(window.space()).all().stream().filter(goal -> goal.outcome().contains(words)).findFirst().orElseThrow();
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

    @Test
    @DisplayName("shows what is to be looked at, what is to be reached, who and what fits, where time went; none of it is empty in the sample world (O1–O6, O8)")
    void everything() throws Exception {
        Window.inSampleWorld(folder, window -> {
            open(window);
            assertThat(index(window, row -> row instanceof GoalsRow.Review)).isGreaterThanOrEqualTo(0);
            assertThat(index(window, row -> row instanceof GoalsRow.Goal goal && goal.row().isVague())).isPositive();
            assertThat(index(window, row -> row instanceof GoalsRow.Fitting)).isPositive();
            assertThat(index(window, row -> row instanceof GoalsRow.Occasion)).isPositive();
            Map<String, Class<? extends GoalsRow>> shown = Map.of("People", GoalsRow.Fitting.class, "Events", GoalsRow.Occasion.class, "Time",
                    GoalsRow.Spent.class, "Reached and dropped", GoalsRow.Goal.class);
            for (Map.Entry<String, Class<? extends GoalsRow>> one : shown.entrySet()) {
                chip(window, one.getKey());
                window.until(one.getKey() + " is not empty", () -> list(window) != null && one.getValue().isInstance(list(window).row(0)));
            }
            chip(window, "Time");
            window.until("it says where time went", () -> window.find(Heading.class, heading -> heading.getText().matches("Lately .* in all: .*%.*")) != null);
            assertThat(window.ui(() -> window.find(Heading.class, heading -> heading.getText().matches("(?i).*(prospect|score|rank).*")))).isNull();
        });
    }

    @Test
    @DisplayName("by keyboard alone a goal is made, a step is noted, and it is reached; Ctrl+Z takes back one after another (O1, O6)")
    void keyboard() throws Exception {
        Window.inSampleWorld(folder, window -> {
            open(window);
            window.run(GOAL, Map.of());
            window.until("the sheet is there", () -> window.panel() != null);
            type(window, 1, "4 essays", false);
            type(window, 2, "31 May 2099", false);
            type(window, 0, "Write where makers read", true);
            window.until("it is noted", () -> new Goals(window.space()).all().stream().anyMatch(goal -> goal.outcome().equals("Write where makers read")));
            GoalRow made = goal(window, "makers read");
            assertThat(made.target()).isEqualTo(4);
            assertThat(made.isVague()).isFalse();
            window.until("it is shown", () -> window.panel() != null && window.panel().getText().equals("Write where makers read"));
            window.ui(() -> {
                window.panel().close();
                return null;
            });
            window.until("it is in the list", () -> index(window, row -> row instanceof GoalsRow.Goal goal && goal.row().id().equals(made.id())) >= 0);
            key(window, index(window, row -> row instanceof GoalsRow.Goal goal && goal.row().id().equals(made.id())), 'p');
            window.until("a step can be noted", () -> window.panel() != null);
            type(window, 1, "1", false);
            type(window, 2, "1 h 30 min", false);
            type(window, 0, "The boat magazine took it", true);
            window.until("the step is noted", () -> goal(window, "makers read").minutes() == 90);
            assertThat(goal(window, "makers read").reached()).isEqualTo(1);
            window.until("the sheet is gone", () -> window.panel() == null);
            key(window, index(window, row -> row instanceof GoalsRow.Goal goal && goal.row().id().equals(made.id())), 'r');
            window.until("it is reached", () -> !goal(window, "makers read").isOpen());
            window.key(SWT.MOD1, 'z');
            window.until("it is open again", () -> goal(window, "makers read").isOpen());
            window.key(SWT.MOD1, 'z');
            window.until("the step is gone", () -> goal(window, "makers read").steps().isEmpty());
        });
    }

    @Test
    @DisplayName("a template fills words that nobody changed, and leaves those that somebody wrote (O2)")
    void template() throws Exception {
        Window.inSampleWorld(folder, window -> {
            window.run(GOAL, Map.of());
            window.until("the sheet is there", () -> window.panel() != null);
            window.ui(() -> {
                ChipBar bar = Window.find(window.panel(), ChipBar.class, b -> true);
                Event click = new Event();
                click.button = 1;
                click.x = bar.bounds(1).x + 3;
                click.y = bar.bounds(1).y + 3;
                bar.notifyListeners(SWT.MouseDown, click);
                return null;
            });
            assertThat(window.ui(() -> {
                int[] at = {0};
                return Window.find(window.panel(), Text.class, t -> at[0]++ == 1).getText();
            })).isEqualTo("200 new readers");
            type(window, 0, "Be read in Porto", true);
            window.until("it is noted", () -> new Goals(window.space()).all().stream().anyMatch(goal -> goal.outcome().equals("Be read in Porto")));
            assertThat(goal(window, "Porto").template()).isEqualTo("readers");
        });
    }

    @Test
    @DisplayName("a way of which nothing came is gone on with by one key, and leaves the list (O8)")
    void review() throws Exception {
        Window.inSampleWorld(folder, window -> {
            open(window);
            key(window, index(window, row -> row instanceof GoalsRow.Review), 'g');
            window.until("nothing is left to look at", () -> new Goals(window.space()).toReview().isEmpty());
            window.until("the row is gone", () -> index(window, row -> row instanceof GoalsRow.Review) < 0);
            window.key(SWT.MOD1, 'z');
            window.until("it is back", () -> index(window, row -> row instanceof GoalsRow.Review) >= 0);
        });
    }

    @Test
    @DisplayName("an ask begins with the answer; its words are changed and kept for the next talk (O7)")
    void ask() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID aoife = new People(window.space()).named("Aoife Byrne").getFirst().id();
            window.run(ASK, Map.of(CommandIds.PERSON, aoife.toString()));
            window.until("the sheet is there", () -> window.panel() != null);
            type(window, 0, "Yes, in March", false);
            type(window, 1, "your guests ask about fees", false);
            type(window, 2, "Here is the outline", false);
            type(window, 3, "Would you look at one page", true);
            window.until("the words are there",
                    () -> window.panel() != null && Window.find(window.panel(), Text.class, t -> t.getText().startsWith("Hello Aoife,")) != null);
            window.ui(() -> {
                Text words = Window.find(window.panel(), Text.class, t -> t.getText().startsWith("Hello Aoife,"));
                assertThat(words.getText()).contains("Would you look at one page?");
                words.append("\n\nYours");
                return null;
            });
            window.press("Keep for our next talk");
            window.until("they are kept", () -> new People(window.space()).page(aoife).orElseThrow().talkingPoints().toString().contains("Yours"));
        });
    }

    @Test
    @DisplayName("opened, a goal says what each way took and brought, who came along, and who could help (O4–O6)")
    void opened() throws Exception {
        Window.inSampleWorld(folder, window -> {
            window.run(GOAL, Map.of(CommandIds.OBJECT, goal(window, "six evenings").id().toString()));
            window.until("it is open", () -> window.panel() != null);
            List<String> lines = window.ui(() -> {
                List<String> found = new ArrayList<>();
                Window.find(window.panel(), LinkText.class, text -> {
                    found.add(text.text().text());
                    return false;
                });
                return found;
            });
            assertThat(lines).anyMatch(line -> line.startsWith("Ask hosts one by one  evenings: 1, in 7 h"))
                    .anyMatch(line -> line.startsWith("Fionnuala O'Shea  Dublin"))
                    .anyMatch(line -> line.startsWith("Aoife Byrne  Host, Site Notes"));
        });
    }
}
