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
import org.wellspring.people.commands.CreatePerson;
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
            window.until("it asks how often", () -> field(window, "another span") != null);
            window.ui(() -> {
                Window.key(Window.find(window.panel(), ChipBar.class, b -> b.chips().size() > 3), 0, '6');
                assertThat(field(window, "another span").getText()).as("what is typed on the usual ones").isEqualTo("6");
                assertThat(Window.find(window.panel(), ChipBar.class, b -> b.chips().size() > 3).on()).isEmpty();
                field(window, "another span").setText("6 moons");
                field(window, "what it is for").setText("buying stone");
                return null;
            });
            window.press("Agree");
            window.until("it says what it does not understand",
                    () -> window.panel() != null && Window.find(window.panel(), Heading.class, h -> h.getText().startsWith("How often is that?")) != null);
            assertThat(window.ui(() -> person(window, noor).getRhythm())).isNull();
            window.ui(() -> {
                field(window, "another span").setText("6 weeks");
                return null;
            });
            window.press("Agree");
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

    private static Text field(Window window, String hint) {
        return window.panel() == null ? null : Window.find(window.panel(), Text.class, t -> t.getMessage().contains(hint));
    }
}
