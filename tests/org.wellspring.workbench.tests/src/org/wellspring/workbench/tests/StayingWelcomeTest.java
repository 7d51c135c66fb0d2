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
import org.wellspring.etiquette.ui.internal.EtiquetteIds;
import org.wellspring.core.Space;
import org.wellspring.model.Interaction;
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
            window.until("the page says so",
                    () -> window.ui(() -> window.find(LinkText.class, line -> line.text().text().startsWith("Left in peace"))) != null);
            assertThat(window.ui(() -> window.find(LinkText.class, line -> line.text().text().startsWith("Left in peace")).text().text()))
                    .contains("your own decision").doesNotContain("asked");
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
    @DisplayName("a touch that is logged shows the label that is usual for what it was for, and keeps one only where it was chosen (T6)")
    void label() throws Exception {
        Window.inSampleWorld(folder, window -> {
            PersonRow malik = person(window, "Malik Adeyemi");
            log(window, malik, "Just to hear how the boat is", false);
            assertThat(kept(window, malik)).as("nobody chose one").isEqualTo(Purpose.UNKNOWN);
            LocalDate today = LocalDate.now(window.space().clock());
            assertThat(new Outreach(window.space()).to(malik, today, today).getFirst().purpose()).isEqualTo(Purpose.NETWORKING);
            log(window, malik, "Whether the boat swims", true);
            assertThat(kept(window, malik)).isEqualTo(Purpose.KEEPING_IN_TOUCH);
        });
    }

    /** Logs a line by the sheet; its label is changed to keeping in touch where one is to be chosen. */
    private static void log(Window window, PersonRow person, String words, boolean choosing) throws Exception {
        int before = new People(window.space()).find(person.id()).orElseThrow().touches();
        window.run(CommandIds.LOG, Map.of(CommandIds.PERSON, person.id().toString()));
        window.until("the sheet is there", () -> window.panel() != null);
        window.ui(() -> {
            ChipBar purposes = Window.find(window.panel(), ChipBar.class, bar -> bar.chips().stream().anyMatch(chip -> chip.text().equals("to sell")));
            assertThat(purposes.on()).containsExactly("networking");
            if (choosing) {
                Event click = new Event();
                click.button = 1;
                click.x = purposes.bounds(1).x + 3;
                click.y = purposes.bounds(1).y + 3;
                purposes.notifyListeners(SWT.MouseDown, click);
                assertThat(purposes.on()).containsExactly("keeping");
            }
            Text line = Window.find(window.panel(), Text.class, t -> true);
            line.setText(words);
            line.notifyListeners(SWT.DefaultSelection, new Event());
            return null;
        });
        window.until("it is logged", () -> new People(window.space()).find(person.id()).orElseThrow().touches() == before + 1);
        window.until("the sheet is gone", () -> window.panel() == null);
    }

    /** The label that the last touch with somebody keeps. */
    private static Purpose kept(Window window, PersonRow person) throws Exception {
        List<UUID> entries = new People(window.space()).timeline(person.id(), 0, 20).stream().map(entry -> entry.id()).toList();
        Space space = window.space();
        return window.ui(() -> entries.stream().flatMap(id -> space.find(id, Interaction.class).stream()).findFirst().orElseThrow().getPurpose());
    }
}
