// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.core.Space;
import org.wellspring.followup.NextSteps;
import org.wellspring.followup.commands.NewFollowUp;
import org.wellspring.followup.commands.NewPromise;
import org.wellspring.people.People;
import org.wellspring.people.TimelineEntry;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.command.PaletteItem;
import org.wellspring.ui.command.PaletteProvider;
import org.wellspring.ui.command.PaletteProviders;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.Chip;

@DisplayName("What is open with somebody, in the window")
@Timeout(240)
class FinishingTest {
    @TempDir
    Path folder;

    private static Space space(Window window) {
        return window.model().getContext().get(Space.class);
    }

    private static ChipBar finishes(Window window) {
        return Window.find(window.panel(), ChipBar.class, bar -> bar.chips().stream().map(Chip::text).anyMatch(text -> text.startsWith("Done: ")));
    }

    private static void logged(Window window, String line) throws Exception {
        window.ui(() -> {
            Text field = Window.find(window.panel(), Text.class, t -> true);
            field.setText(line);
            field.notifyListeners(SWT.DefaultSelection, new Event());
            return null;
        });
        window.until("it is logged", () -> window.panel() == null);
    }

    @Test
    @DisplayName("is finished by logging it from its row; on the page everything open is offered and nothing chosen")
    void byLogging() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID grete = window.ui(() -> new CreatePerson("Grete Halvard").run(space(window)).result());
            LocalDate today = LocalDate.now(window.ui(() -> space(window)).clock());
            UUID card = window.ui(() -> new NewFollowUp(grete, "Send a thank-you card", today).run(space(window)).result());
            window.ui(() -> new NewPromise(grete, "Lend the book", today).run(space(window)).result());

            window.run(CommandIds.LOG, Map.of(CommandIds.PERSON, grete.toString()));
            window.until("the panel offers both", () -> window.panel() != null && finishes(window) != null && finishes(window).chips().size() == 2);
            assertThat(window.ui(() -> finishes(window).on())).isEmpty();
            logged(window, "Only a chat");
            assertThat(window.ui(() -> new NextSteps(space(window)).with(grete))).hasSize(2);

            window.run(CommandIds.LOG, Map.of(CommandIds.PERSON, grete.toString(), CommandIds.OBJECT, card.toString()));
            window.until("the step is chosen",
                    () -> window.panel() != null && finishes(window) != null && finishes(window).on().equals(java.util.Set.of(card.toString())));
            logged(window, "Sent it");
            assertThat(window.ui(() -> new NextSteps(space(window)).with(grete))).extracting(NextSteps.Step::what).containsExactly("Lend the book");
            assertThat(new People(window.space()).timeline(grete, 0, 9)).extracting(TimelineEntry::text)
                    .contains("Send a thank-you card", "Sent it", "Only a chat");
        });
    }

    @Test
    @DisplayName("is found in the palette by the word one would use, for the person in sight or somebody one names, and in lists of all")
    void palette() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID grete = window.ui(() -> new CreatePerson("Grete Halvard").run(space(window)).result());
            window.ui(() -> new NewPromise(grete, "Lend the book", LocalDate.now(space(window).clock())).run(space(window)).result());
            assertThat(titles(window, "rhythm")).contains("Agree on a rhythm", "Rhythms");
            assertThat(titles(window, "next step")).contains("New next step", "Next steps");
            assertThat(titles(window, "follow-up")).contains("New next step");
            assertThat(titles(window, "promise")).startsWith("Promises", "New promise");
            assertThat(titles(window, "merge")).contains("Merge with somebody");

            window.key(SWT.MOD1, '3');
            window.showPage(grete);
            window.run("org.wellspring.command.rhythm", Map.of());
            window.until("it is about her", () -> window.panel() != null && window.panel().getText().equals("How often to talk with Grete Halvard"));
            window.ui(() -> {
                window.panel().close();
                return null;
            });
            window.run("org.wellspring.command.merge", Map.of());
            window.until("the other one is asked for", () -> window.panel() != null && window.panel().getText().equals("Who is the same as Grete Halvard?"));
            window.ui(() -> {
                window.panel().close();
                return null;
            });
            window.run("org.wellspring.command.promises", Map.of());
            window.until("all promises are there", () -> window.panel() != null && window.panel().getText().equals("Promises")
                    && Optional.ofNullable(Window.find(window.panel(), RowList.class, l -> true)).filter(l -> l.rowCount() > 1).isPresent());
        });
    }

    private static List<String> titles(Window window, String typed) throws Exception {
        List<String> titles = new ArrayList<>();
        List<PaletteProvider> all = window.ui(() -> window.get(PaletteProviders.class).all());
        all.stream().filter(provider -> provider.section().equals("Commands")).forEach(provider -> provider.search(typed, new PaletteProvider.Sink() {
            @Override
            public void add(List<PaletteItem> more) {
                more.forEach(item -> titles.add(item.title()));
            }

            @Override
            public boolean isStale() {
                return false;
            }
        }));
        return titles;
    }
}
