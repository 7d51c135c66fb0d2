// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.etiquette.OptOutRow;
import org.wellspring.etiquette.OptOuts;
import org.wellspring.etiquette.Outreach;
import org.wellspring.etiquette.Reached;
import org.wellspring.etiquette.ui.internal.EtiquetteIds;
import org.wellspring.model.OptOutBy;
import org.wellspring.model.Purpose;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.LinkText;

@DisplayName("Staying welcome, in the window")
@Timeout(180)
class StayingWelcomeTest {
    @TempDir
    Path folder;

    private static PersonRow person(Window window, String name) throws Exception {
        return new People(window.space()).named(name).getFirst();
    }

    private static List<OptOutRow> wishes(Window window, UUID person) throws Exception {
        return new OptOuts(window.space()).of(person, LocalDate.now(window.space().clock()));
    }

    @Test
    @DisplayName("somebody is left in peace by one action, which the page shows, and one step of undo takes back (T15)")
    void oneAction() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID malik = person(window, "Malik Adeyemi").id();
            window.run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, malik.toString()));
            window.run(EtiquetteIds.LEAVE_IN_PEACE, Map.of(CommandIds.PERSON, malik.toString()));
            window.until("it is noted", () -> wishes(window, malik).stream().anyMatch(row -> row.way().equals("all")));
            window.until("the page says so", () -> window.ui(() -> window.find(LinkText.class, line -> line.text().text().startsWith("Not at all"))) != null);
            window.run("org.wellspring.command.undo", Map.of());
            window.until("it is taken back", () -> wishes(window, malik).isEmpty());
        });
    }

    @Test
    @DisplayName("a wish is noted by keyboard alone: the way by arrows, the reason, Enter (T3)")
    void wish() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID malik = person(window, "Malik Adeyemi").id();
            window.run(EtiquetteIds.WISH, Map.of(CommandIds.PERSON, malik.toString()));
            window.until("the sheet is there", () -> window.panel() != null);
            window.ui(() -> {
                Text why = Window.find(window.panel(), Text.class, t -> true);
                why.setText("Sits in an open office");
                Window.key(why, 0, SWT.ARROW_DOWN);
                why.notifyListeners(SWT.DefaultSelection, new Event());
                return null;
            });
            window.until("it is noted", () -> !wishes(window, malik).isEmpty());
            OptOutRow row = wishes(window, malik).getFirst();
            assertThat(row.way()).isEqualTo("email");
            assertThat(row.by()).isEqualTo(OptOutBy.THEM);
            assertThat(row.reason()).isEqualTo("Sits in an open office");
        });
    }

    @Test
    @DisplayName("all wishes stand in a list, theirs and mine; none of it is empty in the sample world (T3)")
    void list() throws Exception {
        Window.inSampleWorld(folder, window -> {
            window.run(EtiquetteIds.WISHES, Map.of());
            window.until("the list is there", () -> window.panel() != null);
            OptOutRow one = new OptOuts(window.space()).all(false).getFirst();
            assertThat(window.ui(() -> Window.find(window.panel(), LinkText.class, line -> line.text().text().startsWith(one.name())))).isNotNull();
        });
    }

    @Test
    @DisplayName("a touch that is logged has a label for what it was for, the usual one unless another is chosen (T6)")
    void label() throws Exception {
        Window.inSampleWorld(folder, window -> {
            PersonRow malik = person(window, "Malik Adeyemi");
            window.run(CommandIds.LOG, Map.of(CommandIds.PERSON, malik.id().toString()));
            window.until("the sheet is there", () -> window.panel() != null);
            window.ui(() -> {
                ChipBar purposes = Window.find(window.panel(), ChipBar.class, bar -> bar.chips().stream().anyMatch(chip -> chip.text().equals("to sell")));
                assertThat(purposes.on()).containsExactly("networking");
                Event click = new Event();
                click.button = 1;
                click.x = purposes.bounds(1).x + 3;
                click.y = purposes.bounds(1).y + 3;
                purposes.notifyListeners(SWT.MouseDown, click);
                assertThat(purposes.on()).containsExactly("keeping");
                Text line = Window.find(window.panel(), Text.class, t -> true);
                line.setText("Just to hear how the boat is");
                line.notifyListeners(SWT.DefaultSelection, new Event());
                return null;
            });
            LocalDate today = LocalDate.now(window.space().clock());
            window.until("it is logged", () -> !new Outreach(window.space()).to(malik, today, today).isEmpty());
            Reached logged = new Outreach(window.space()).to(malik, today, today).getFirst();
            assertThat(logged.purpose()).isEqualTo(Purpose.KEEPING_IN_TOUCH);
        });
    }
}
