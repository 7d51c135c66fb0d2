// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.workbench.tests.PersonPages.person;
import static org.wellspring.workbench.tests.PersonPages.space;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.model.RhythmState;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.rhythm.RhythmStage;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.Heading;

@DisplayName("A rhythm that is agreed on")
@Timeout(240)
class RhythmTest {
    private static final String RHYTHM = "org.wellspring.command.rhythm";

    @TempDir
    Path folder;

    @Test
    @DisplayName("may be of any span, typed where the usual ones stand; its purpose is on the page")
    void anySpan() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID noor = window.ui(() -> new CreatePerson("Noor Halabi").run(space(window)).result());
            window.key(SWT.MOD1, '3');
            window.showPage(noor);
            window.until("the page is there", () -> window.field("Noor Halabi") != null);
            window.run(RHYTHM, Map.of());
            window.until("it asks how often", () -> field(window, "any other") != null);
            window.ui(() -> {
                Window.key(Window.find(window.panel(), ChipBar.class, b -> b.chips().size() > 3), 0, '6');
                assertThat(field(window, "any other").getText()).as("what is typed on the usual ones").isEqualTo("6");
                assertThat(Window.find(window.panel(), ChipBar.class, b -> b.chips().size() > 3).on()).isEmpty();
                field(window, "any other").setText("6 moons");
                field(window, "what they build").setText("buying stone");
                return null;
            });
            assertThat(window.ui(() -> Window.find(window.panel(), Heading.class, h -> h.getText().startsWith("A draft that does not remind you yet"))
                    .getText())).as("what is written is missed no more").doesNotContain("purpose").contains("what’s in it for them");
            window.press("Save as draft");
            window.until("it says what it does not understand",
                    () -> window.panel() != null && Window.find(window.panel(), Heading.class, h -> h.getText().startsWith("How often is that?")) != null);
            assertThat(window.ui(() -> person(window, noor).getRhythm())).isNull();
            window.ui(() -> {
                field(window, "any other").setText("every six weeks");
                return null;
            });
            window.press("Save as draft");
            window.until("it is kept", () -> window.panel() == null && person(window, noor).getRhythm() != null);
            assertThat(window.ui(() -> person(window, noor).getRhythm().getIdealDays())).isEqualTo(42);
            window.until("the page says what for", () -> window.find(Heading.class, h -> h.getText().equals("What for: buying stone")) != null);
            window.run(RHYTHM, Map.of());
            window.until("it begins with that", () -> window.panel() != null
                    && Window.find(window.panel(), ChipBar.class, b -> b.chips().size() > 3) != null);
            assertThat(window.ui(() -> List.copyOf(Window.find(window.panel(), ChipBar.class, b -> b.chips().size() > 3).on()))).hasSize(1)
                    .first().asString().contains("6");
        });
    }

    @Test
    @DisplayName("opens from its card as one sheet, by a click; complete it reminds, and the sheet pauses and ends it")
    void oneSheet() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID noor = window.ui(() -> new CreatePerson("Noor Halabi").run(space(window)).result());
            window.key(SWT.MOD1, '3');
            window.showPage(noor);
            window.follow("Agree on a rhythm");
            window.until("the sheet is there", () -> field(window, "any other") != null);
            window.ui(() -> {
                field(window, "any other").setText("every other week");
                field(window, "what they build").setText("stone");
                field(window, "good suppliers").setText("customers");
                field(window, "second opinion").setText("prices");
                field(window, "longest gap").setText("alle zwei Monate");
                field(window, "call, coffee").setText("call, coffee");
                return null;
            });
            window.press("Agree");
            window.until("it is kept", () -> window.panel() == null && person(window, noor).getRhythm() != null);
            assertThat(window.ui(() -> person(window, noor).getRhythm().getIdealDays())).isEqualTo(14);
            assertThat(window.ui(() -> person(window, noor).getRhythm().getMaxMonths())).isEqualTo(2);
            assertThat(window.ui(() -> List.copyOf(person(window, noor).getRhythm().getChannels()))).containsExactly("call", "coffee");
            window.follow("Change");
            window.until("it begins with all of it", () -> field(window, "longest gap") != null && field(window, "longest gap").getText().equals("2 months"));
            window.press("Pause");
            window.until("it rests", () -> window.panel() == null && person(window, noor).getRhythm().getState() == RhythmState.PAUSED);
        });
    }

    @Test
    @DisplayName("is made to remind by one example taken with a click; words of one's own stay, and another example takes the place of the first (F3)")
    void example() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID noor = window.ui(() -> new CreatePerson("Noor Halabi").run(space(window)).result());
            window.key(SWT.MOD1, '3');
            window.showPage(noor);
            window.until("the page is there", () -> window.field("Noor Halabi") != null);
            window.run(RHYTHM, Map.of());
            window.until("it asks how often", () -> field(window, "any other") != null);
            window.ui(() -> {
                field(window, "any other").setText("6 weeks");
                field(window, "second opinion").setText("her eye for stone");
                return null;
            });
            take(window, 0);
            String purpose = window.ui(() -> field(window, "what they build").getText());
            assertThat(purpose).isNotBlank();
            take(window, 1);
            assertThat(window.ui(() -> field(window, "what they build").getText())).isNotBlank().isNotEqualTo(purpose);
            assertThat(window.ui(() -> field(window, "second opinion").getText())).isEqualTo("her eye for stone");
            window.press("Agree");
            window.until("it is kept", () -> window.panel() == null && person(window, noor).getRhythm() != null);
            assertThat(window.ui(() -> RhythmStage.of(person(window, noor).getRhythm(), 42))).isEqualTo(RhythmStage.PROPOSED);
        });
    }

    /** Takes one of the examples by the keyboard. */
    private static void take(Window window, int example) throws Exception {
        window.ui(() -> {
            ChipBar bar = Window.find(window.panel(), ChipBar.class, b -> b.chips().stream().anyMatch(c -> c.text().equals("Stay friends")));
            Window.key(bar, 0, SWT.HOME);
            for (int i = 0; i < example; i++) {
                Window.key(bar, 0, SWT.ARROW_RIGHT);
            }
            Window.key(bar, 0, ' ');
            return null;
        });
    }

    private static Text field(Window window, String hint) {
        return window.panel() == null ? null : Window.find(window.panel(), Text.class, t -> t.getMessage().contains(hint));
    }
}
