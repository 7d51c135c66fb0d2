// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.Rail;

@DisplayName("What somebody is writing and has not saved")
@Timeout(240)
class UnsavedTest {
    private static final String SENTENCE = "buy copper nails for the museum roof";

    @TempDir
    Path folder;

    @Test
    @DisplayName("stands there again after Escape, marked as a whole; once it is saved it does not")
    void afterEscape() throws Exception {
        Window.inSampleWorld(folder, window -> {
            write(window);
            close(window);
            capture(window);
            assertThat(window.ui(() -> field(window).getText())).isEqualTo(SENTENCE);
            assertThat(window.ui(() -> field(window).getSelectionText())).isEqualTo(SENTENCE);
            window.until("it is understood", () -> window.button("Keep as a card") != null && window.button("Keep as a card").isEnabled());
            window.enter();
            window.until("the panel has closed", () -> window.panel() == null);
            capture(window);
            assertThat(window.ui(() -> field(window).getText())).isEmpty();
        });
    }

    @Test
    @DisplayName("is there after the program was ended and started again, in its own book only")
    void afterTheEnd() throws Exception {
        Window.inSampleWorld(folder.resolve("first"), UnsavedTest::write);
        Window.open(folder.resolve("first/book"), window -> {
            window.space();
            window.until("the rail is filled", () -> window.find(Rail.class, r -> !r.items().isEmpty()) != null);
            capture(window);
            assertThat(window.ui(() -> field(window).getText())).isEqualTo(SENTENCE);
        });
        Window.inSampleWorld(folder.resolve("second"), window -> {
            capture(window);
            assertThat(window.ui(() -> field(window).getText())).isEmpty();
        });
    }

    @Test
    @DisplayName("is what Ctrl+Z takes back while the keyboard is there, and nothing else; Ctrl+Y puts it back")
    void undone() throws Exception {
        Window.inSampleWorld(folder, window -> {
            capture(window);
            Optional<UUID> before = window.space().history().undoable().map(entry -> entry.id());
            window.ui(() -> {
                field(window).setFocus();
                field(window).insert("call ");
                field(window).insert("Rosa");
                return null;
            });
            press(window, SWT.MOD1, 'z');
            assertThat(window.ui(() -> field(window).getText())).isEqualTo("call ");
            press(window, SWT.MOD1, 'z');
            press(window, SWT.MOD1, 'z');
            assertThat(window.ui(() -> field(window).getText())).isEmpty();
            press(window, SWT.MOD1, 'y');
            assertThat(window.ui(() -> field(window).getText())).isEqualTo("call ");
            assertThat(window.space().history().undoable().map(entry -> entry.id())).isEqualTo(before);
        });
    }

    @Test
    @DisplayName("gets the keyboard back when Ctrl+K over it is left, and when Escape is pressed in the window behind it")
    void comesBack() throws Exception {
        Window.inSampleWorld(folder, window -> {
            write(window);
            Shell panel = window.ui(window::panel);
            window.run("org.wellspring.command.palette", Map.of());
            window.until("the palette is there", () -> palette(window, panel) != null);
            window.ui(() -> {
                traverse(Window.find(palette(window, panel), Text.class, t -> true));
                return null;
            });
            window.until("the palette is gone", () -> palette(window, panel) == null);
            window.until("the sentence has the keyboard", () -> field(window).isFocusControl());
            window.ui(() -> {
                Shell main = window.shells().getFirst();
                main.setActive();
                main.forceFocus();
                traverse(main);
                return null;
            });
            window.until("the sentence has it again", () -> field(window).isFocusControl());
            assertThat(window.ui(() -> Popover.over(window.shells().getFirst()).isPresent())).isTrue();
        });
    }

    private static Shell palette(Window window, Shell panel) {
        return Arrays.stream(window.shells().getFirst().getShells()).filter(s -> s != panel && s.isVisible() && (s.getStyle() & SWT.ON_TOP) == 0)
                .findFirst().orElse(null);
    }

    private static void capture(Window window) throws Exception {
        window.run(CommandIds.CAPTURE, Map.of());
        window.until("the panel is there", () -> window.panel() != null && field(window) != null);
    }

    private static void write(Window window) throws Exception {
        capture(window);
        window.ui(() -> {
            field(window).setText(SENTENCE);
            return null;
        });
    }

    private static void close(Window window) throws Exception {
        window.ui(() -> {
            traverse(field(window));
            return null;
        });
        window.until("the panel has closed", () -> window.panel() == null);
    }

    private static void traverse(Control control) {
        Event e = new Event();
        e.detail = SWT.TRAVERSE_ESCAPE;
        e.doit = true;
        control.notifyListeners(SWT.Traverse, e);
    }

    private static void press(Window window, int modifiers, int key) throws Exception {
        window.ui(() -> {
            Window.key(field(window), modifiers, key);
            return null;
        });
    }

    private static Text field(Window window) {
        return Window.find(window.panel(), Text.class, t -> true);
    }
}
