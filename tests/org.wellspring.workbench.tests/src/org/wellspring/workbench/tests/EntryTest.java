// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.model.Interaction;
import org.wellspring.model.InteractionKind;
import org.wellspring.people.TimelineEntry;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.widgets.InlineEdit;

@DisplayName("An entry of the timeline, in the window")
@Timeout(120)
class EntryTest {
    private static final String LONG = "Called her about the roof of the old mill, who is to mend it, and what that may cost; she had asked three builders "
            + "already and likes none of them";
    @TempDir
    Path folder;

    @Test
    @DisplayName("of a long sentence has all of it once, in a field that grows, and is kept as it was logged (M15)")
    void long_M15() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID tess = window.ui(() -> new CreatePerson("Tess Quaymark").run(window.space()).result());
            UUID call = window.ui(() -> new LogInteraction(InteractionKind.CALL, tess).note(LONG).run(window.space()).result().interaction());
            open(window, tess);
            assertThat(window.ui(() -> line(window).getText())).isEqualTo(LONG);
            assertThat(window.<InlineEdit>ui(() -> Window.find(window.panel(), InlineEdit.class, e -> e.value().contains("roof")))).as("a second time")
                    .isNull();
            assertThat(window.<Integer>ui(() -> line(window).getSize().y)).as("it has grown").isGreaterThan(window.ui(() -> line(window).getLineHeight() + 6));
            window.ui(() -> {
                line(window).setText(LONG + " so far");
                return null;
            });
            window.press("Save");
            window.until("the sheet is gone", () -> window.panel() == null);
            Interaction kept = window.ui(() -> window.space().find(call, Interaction.class).orElseThrow());
            assertThat(kept.getNote()).isEqualTo(LONG + " so far");
            assertThat(kept.getSummary()).endsWith("…").hasSizeLessThan(LONG.length());
        });
    }

    @Test
    @DisplayName("is reached by Ctrl+T, with most of the timeline in sight; where nothing has happened that is said (F11)")
    void reached_F11() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID tess = window.ui(() -> new CreatePerson("Tess Quaymark").run(window.space()).result());
            window.key(SWT.MOD1, '3');
            window.showPage(tess);
            window.until("her page is there", () -> window.field("Tess Quaymark") != null);
            window.run("org.wellspring.command.timeline", java.util.Map.of());
            window.until("it says so", () -> window.notices("Nothing has happened yet"));
            UUID zoe = window.ui(() -> new CreatePerson("Zoë Quint").run(window.space()).result());
            window.ui(() -> new LogInteraction(InteractionKind.CALL, zoe).note(LONG).run(window.space()));
            window.ui(() -> {
                window.showPage(zoe);
                window.run("org.wellspring.command.timeline", java.util.Map.of());
                return null;
            });
            window.until("of a page that is on its way, too", () -> window.field("Zoë Quint") != null && entries(window) != null
                    && entries(window).isFocusControl() && entries(window).selectionIndices().length == 1);
        });
    }

    private static void open(Window window, UUID person) throws Exception {
        window.key(SWT.MOD1, '3');
        window.showPage(person);
        window.until("the entry is there", () -> entries(window) != null);
        window.ui(() -> {
            entries(window).select(0);
            Window.key(entries(window), 0, 'e');
            return null;
        });
        window.until("it is open", () -> window.panel() != null && line(window) != null);
    }

    private static RowList<?> entries(Window window) {
        return window.find(RowList.class, l -> l.rowCount() > 0 && l.row(0) instanceof TimelineEntry);
    }

    private static Text line(Window window) {
        return Window.find(window.panel(), Text.class, t -> true);
    }
}
