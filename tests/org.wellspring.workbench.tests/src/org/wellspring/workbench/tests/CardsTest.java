// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.core.Space;
import org.wellspring.followup.Due;
import org.wellspring.followup.NextSteps;
import org.wellspring.followup.commands.NewCard;
import org.wellspring.followup.commands.NewPromise;
import org.wellspring.model.Card;
import org.wellspring.model.CardState;
import org.wellspring.model.Promise;
import org.wellspring.model.PromiseState;
import org.wellspring.people.People;
import org.wellspring.people.TimelineEntry;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.InlineEdit;
import org.wellspring.ui.widgets.LinkText;

/** What was kept without a next step, and what was promised: each can be opened, and what became of it be said. */
@DisplayName("Cards and promises in the window")
@Timeout(240)
class CardsTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("a card that was just kept is found, and becomes a person with what else it says")
    void person() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID card = card(window, "Ines Falk, roof gardens, met at the harbor");
            window.run(CommandIds.CARDS, Map.of());
            window.until("it is among those that wait", () -> window.panel() != null && rows(window) != null && rows(window).rowCount() >= 1);
            type(window, "ines falk");
            window.until("it is found", () -> rows(window).rowCount() == 1);
            window.enter();
            window.until("it is open", () -> window.offers("a person"));
            window.follow("a person");
            window.until("the name is asked", () -> chooser(window) != null);
            assertThat(window.ui(() -> Window.find(chooser(window), Text.class, t -> true).getText())).isEqualTo("Ines Falk");
            window.until("somebody new is offered", () -> Window.find(chooser(window), RowList.class, l -> l.rowCount() > 0) != null);
            enterIn(window);
            window.until("she is in the book", () -> new People(space(window)).named("ines falk").size() == 1);
            UUID ines = window.ui(() -> new People(space(window)).named("ines falk").getFirst().id());
            assertThat(new People(window.space()).timeline(ines, 0, 10)).extracting(TimelineEntry::text).contains("Ines Falk, roof gardens, met at the harbor");
            assertThat(window.ui(() -> state(window, card))).isEqualTo(CardState.DONE);
            window.until("the sheet is closed", () -> window.panel() == null);
            window.key(SWT.MOD1, 'z');
            window.until("one undo takes it back", () -> state(window, card) == CardState.WAITING && new People(space(window)).named("ines falk").isEmpty());
        });
    }

    @Test
    @DisplayName("a card becomes a note about somebody or a next step, is reworded, and done")
    void others() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID malik = new People(window.space()).named("Malik Adeyemi").getFirst().id();
            UUID note = window.ui(() -> new NewCard("Likes oak", malik).run(space(window)).result());
            UUID step = window.ui(() -> new NewCard("Ask about the pier", malik).run(space(window)).result());
            UUID done = card(window, "Buy stamps");
            open(window, note);
            window.ui(() -> {
                Window.find(window.panel(), Text.class, t -> true).setText("Likes oak, not ash");
                return null;
            });
            window.follow("a note about somebody");
            window.until("it is a note", () -> state(window, note) == CardState.DONE);
            assertThat(new People(window.space()).timeline(malik, 0, 5)).extracting(TimelineEntry::text).contains("Likes oak, not ash");
            window.until("closed", () -> window.panel() == null);
            open(window, step);
            window.follow("a next step");
            window.until("the day is asked", () -> chooser(window) != null && Window.find(chooser(window), RowList.class, l -> l.rowCount() > 3) != null);
            window.ui(() -> {
                Window.key(Window.find(chooser(window), RowList.class, l -> l.rowCount() > 3), 0, '1');
                return null;
            });
            window.until("it is a step", () -> new NextSteps(space(window)).with(malik).stream().anyMatch(s -> s.what().equals("Ask about the pier")
                    && s.kind() == NextSteps.Kind.FOLLOW_UP && s.due().equals(Optional.of(LocalDate.now(space(window).clock()).plusDays(1)))));
            window.until("closed", () -> window.panel() == null);
            open(window, done);
            window.press("Done");
            window.until("it is done", () -> state(window, done) == CardState.DONE);
            assertThat(new Due(window.space()).cards(true)).extracting(Due.CardRow::id).doesNotContain(note, step, done);
        });
    }

    @Test
    @DisplayName("one is released from a promise in its sheet and on its line, and says that there is no hurry")
    void promises() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID grete = window.ui(() -> new CreatePerson("Grete Halvard").run(space(window)).result());
            List<UUID> all = window.ui(() -> List.of("Send the drawings", "Lend the book").stream()
                    .map(what -> new NewPromise(grete, what, LocalDate.now(space(window).clock()).plusDays(5)).run(space(window)).result()).toList());
            window.key(SWT.MOD1, '3');
            window.showPage(grete);
            window.until("both are there", () -> window.field("Send the drawings") != null && window.field("Lend the book") != null);
            sheet(window, "Send the drawings");
            window.follow("No hurry");
            window.until("it is acknowledged", () -> promise(window, all.get(0)) == PromiseState.ACKNOWLEDGED && window.panel() == null);
            window.until("the line says so", () -> window.find(LinkText.class, l -> l.text().text().contains("no hurry")) != null);
            sheet(window, "Send the drawings");
            window.follow("Released from it");
            window.until("one is released", () -> promise(window, all.get(0)) == PromiseState.RELEASED && window.field("Send the drawings") == null);
            window.ui(() -> {
                InlineEdit line = window.field("Lend the book");
                List.of(line.getParent().getChildren()).stream().filter(FlatButton.class::isInstance).map(FlatButton.class::cast).toList().get(1).press();
                return null;
            });
            window.until("and from the other", () -> promise(window, all.get(1)) == PromiseState.RELEASED);
        });
    }

    private static void sheet(Window window, String promise) throws Exception {
        window.ui(() -> {
            Window.find(window.field(promise).getParent(), LinkText.class, l -> true).text().spans().getFirst().action().run();
            return null;
        });
        window.until("its sheet is there", () -> window.panel() != null);
    }

    private static void open(Window window, UUID card) throws Exception {
        window.run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, card.toString()));
        window.until("it is open", () -> window.panel() != null && window.offers("a next step"));
    }

    private static UUID card(Window window, String text) throws Exception {
        window.space();
        return window.ui(() -> new NewCard(text, null).run(space(window)).result());
    }

    /** The panel in front of another. UI thread. */
    private static Shell chooser(Window window) {
        List<Shell> all = List.of(window.shells().getFirst().getShells()).stream().filter(s -> s.isVisible() && (s.getStyle() & SWT.ON_TOP) == 0).toList();
        return all.stream().filter(s -> all.size() > 1 && !s.getText().equals("A card")).findFirst().orElse(null);
    }

    private static void type(Window window, String text) throws Exception {
        window.ui(() -> {
            Window.find(window.panel(), Text.class, t -> true).setText(text);
            return null;
        });
    }

    private static void enterIn(Window window) throws Exception {
        window.ui(() -> {
            Window.find(chooser(window), Text.class, t -> true).notifyListeners(SWT.DefaultSelection, new Event());
            return null;
        });
    }

    private static RowList<?> rows(Window window) {
        return Window.find(window.panel(), RowList.class, l -> true);
    }

    private static Space space(Window window) {
        return window.model().getContext().get(Space.class);
    }

    private static CardState state(Window window, UUID id) {
        return space(window).find(id, Card.class).orElseThrow().getState();
    }

    private static PromiseState promise(Window window, UUID id) {
        return space(window).find(id, Promise.class).orElseThrow().getState();
    }
}
