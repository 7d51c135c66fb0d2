// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.workbench.tests.PersonPages.space;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.core.Space;
import org.wellspring.followup.NextSteps;
import org.wellspring.followup.commands.NewFollowUp;
import org.wellspring.followup.commands.NewPromise;
import org.wellspring.model.InteractionKind;
import org.wellspring.people.TimelineEntry;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;
import org.wellspring.ui.widgets.Painted;

/** Put off and done, by key, where a promise or a next step has the keyboard, and where none has. */
@DisplayName("Put off and Done by key")
@Timeout(240)
class StepKeysTest {
    private static final int SHIFT_S = SWT.MOD1 | SWT.MOD2;

    @TempDir
    Path folder;

    @Test
    @DisplayName("act on the next step that has the keyboard, wherever on its row, and leave its words alone")
    void onStep() throws Exception {
        long seed = ThreadLocalRandom.current().nextLong();
        System.getLogger(StepKeysTest.class.getName()).log(System.Logger.Level.INFO, "seed " + seed);
        Random random = new Random(seed);
        Window.inSampleWorld(folder, window -> {
            UUID david = david(window);
            LocalDate today = LocalDate.now(space(window).clock());
            for (int i = 0; i < 8; i++) {
                String what = "Call him again about contract " + i;
                boolean promise = random.nextBoolean();
                window.ui(() -> promise ? new NewPromise(david, what, today.plusDays(5)).run(space(window))
                        : new NewFollowUp(david, what, today.plusDays(5)).run(space(window)));
                window.until("it is there", () -> window.field(what) != null);
                List<Control> row = window.ui(() -> List.of(window.field(what).getParent().getChildren()));
                focus(window, row.get(random.nextInt(row.size())));
                String context = "step %d, seed %d".formatted(i, seed);
                if (random.nextBoolean()) {
                    window.key(SHIFT_S, 's');
                    window.until("it asks until when, " + context, () -> window.panel() != null && window.panel().getText().contains(what));
                    window.ui(() -> {
                        Window.key(Window.find(window.panel(), RowList.class, l -> true), 0, '2');
                        return null;
                    });
                    window.until("it is put off, " + context, () -> step(window, david, what).filter(s -> s.putOff().isPresent()).isPresent());
                    window.until("that is said, " + context, () -> window.notices(what + ": put off until"));
                } else {
                    window.key(SWT.MOD1, SWT.CR);
                    window.until("it is done, " + context, () -> step(window, david, what).isEmpty());
                    window.until("that is said, " + context, () -> window.notices((promise ? "Promise kept: " : "Done: ") + what));
                    window.key(SWT.MOD1, 'z');
                    window.until("it is back, " + context, () -> step(window, david, what).isPresent());
                }
                assertThat(window.ui(() -> window.find(InlineEdit.class, InlineEdit::isEditing))).as(context).isNull();
            }
        });
    }

    @Test
    @DisplayName("act on a promise that has the keyboard in the timeline")
    void inTimeline() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID david = david(window);
            window.ui(() -> new NewPromise(david, "Send the drawings", LocalDate.now(space(window).clock()).plusDays(4)).run(space(window)));
            window.until("it is in the timeline", () -> promised(window) != null);
            focus(window, window.ui(() -> promised(window)));
            window.ui(() -> {
                RowList<TimelineEntry> list = promised(window);
                for (int i = 0; i < list.rowCount(); i++) {
                    if (list.row(i).text().equals("Send the drawings")) {
                        list.select(i);
                    }
                }
                return null;
            });
            window.key(SWT.MOD1, SWT.CR);
            window.until("it is kept", () -> step(window, david, "Send the drawings").isEmpty());
        });
    }

    @Test
    @DisplayName("find what is open from anywhere on the page of somebody: one to put off at once, of several one that is chosen; nothing is done unasked")
    void fromAnywhere() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID david = david(window);
            LocalDate today = LocalDate.now(space(window).clock());
            window.ui(() -> new NewFollowUp(david, "Send the drawings on", today.plusDays(5)).run(space(window)));
            window.until("it is there", () -> window.field("Send the drawings on") != null);
            focus(window, window.ui(() -> window.field("David Levi")));
            window.key(SHIFT_S, 's');
            window.until("it asks until when", () -> window.panel() != null && window.panel().getText().contains("Send the drawings on"));
            window.ui(() -> {
                Window.key(Window.find(window.panel(), RowList.class, l -> true), 0, '2');
                return null;
            });
            window.until("it is put off", () -> step(window, david, "Send the drawings on").filter(s -> s.putOff().isPresent()).isPresent());
            focus(window, window.ui(() -> window.field("David Levi")));
            window.key(SWT.MOD1, SWT.CR);
            window.until("it asks which is done", () -> window.panel() != null && window.panel().getText().equals("Which is done?"));
            assertThat(step(window, david, "Send the drawings on")).isPresent();
            window.until("it is offered", () -> offered(window) == 1);
            window.enter();
            window.until("it is done", () -> step(window, david, "Send the drawings on").isEmpty());
            window.ui(() -> new NewFollowUp(david, "Ask about the harbour", today.plusDays(5)).run(space(window)));
            window.ui(() -> new NewPromise(david, "Lend him the ladder", today.plusDays(3)).run(space(window)));
            window.until("both are there", () -> window.field("Lend him the ladder") != null && window.field("Ask about the harbour") != null);
            focus(window, window.ui(() -> window.field("David Levi")));
            window.key(SHIFT_S, 's');
            window.until("it asks which is to wait", () -> window.panel() != null && window.panel().getText().equals("Which is to wait?"));
            window.until("both are offered", () -> offered(window) == 2);
        });
    }

    private static int offered(Window window) {
        RowList<?> list = window.panel() == null ? null : Window.find(window.panel(), RowList.class, l -> true);
        return list == null ? 0 : list.rowCount();
    }

    @Test
    @DisplayName("say that there is nothing to do it with, everywhere else")
    void nothing() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID david = david(window);
            focus(window, window.ui(() -> window.field("David Levi")));
            assertThat(before(window, "Nothing to")).isFalse();
            window.key(SHIFT_S, 's');
            window.until("it is said", () -> window.notices("Nothing to put off here"));
            window.key(SWT.MOD1, SWT.CR);
            window.until("it is said", () -> window.notices("Nothing to mark as done here"));
            assertThat(window.ui(() -> window.field("David Levi").isEditing())).isFalse();
            window.key(SWT.MOD1, '1');
            window.until("Today is there", () -> window.find(RowList.class, l -> l.rowCount() > 3) != null);
            window.run("org.wellspring.command.person-history", Map.of());
            window.until("a panel is in front", () -> window.panel() != null);
            List<NextSteps.Step> open = new NextSteps(window.space()).with(david);
            window.key(SWT.MOD1, SWT.CR);
            window.until("nothing behind a panel is meant", () -> window.notices("Nothing to mark as done here"));
            assertThat(new NextSteps(window.space()).with(david)).isEqualTo(open);
        });
    }

    @Test
    @DisplayName("are listed with what they act on, not under “Everywhere”")
    void listed() throws Exception {
        Window.inSampleWorld(folder, window -> {
            window.run("org.wellspring.command.help", Map.of());
            window.until("the keys are there", () -> window.panel() != null && words(window).contains("Mark as done"));
            List<String> words = window.ui(() -> words(window));
            int title = words.indexOf("On a row of Today, a promise or a next step");
            assertThat(title).as(words.toString()).isNotNegative();
            assertThat(words.subList(title, title + 6)).contains("Put off until another day", "Mark as done");
        });
    }

    private static List<String> words(Window window) {
        List<String> found = new ArrayList<>();
        Window.find(window.panel(), Heading.class, h -> !found.add(h.getText()));
        return found;
    }

    private static boolean before(Window window, String text) throws Exception {
        return window.ui(() -> window.notices(text));
    }

    private static Optional<NextSteps.Step> step(Window window, UUID person, String what) {
        return new NextSteps(space(window)).with(person).stream().filter(s -> s.what().equals(what)).findFirst();
    }

    @SuppressWarnings("unchecked")
    private static RowList<TimelineEntry> promised(Window window) {
        return window.find(RowList.class, l -> l.rowCount() > 0 && l.row(0) instanceof TimelineEntry entry && entry.text().equals("Send the drawings"));
    }

    private static void focus(Window window, Control control) throws Exception {
        window.until("it has the keyboard", () -> {
            control.getShell().forceActive();
            return control instanceof Painted && (control.forceFocus() && control.isFocusControl() || !control.isFocusControl() && control.setFocus());
        });
    }

    private static UUID david(Window window) throws Exception {
        window.space();
        UUID david = window.ui(() -> {
            Space space = space(window);
            UUID id = new CreatePerson("David Levi").run(space).result();
            new LogInteraction(InteractionKind.CALL, id).summary("The contract").run(space);
            return id;
        });
        window.key(SWT.MOD1, '3');
        window.showPage(david);
        window.until("the page is there", () -> window.field("David Levi") != null);
        return david;
    }
}
