// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.wellspring.ui.ElementIds;

/**
 * Keeps the e4 style sheet in step with the {@link Theme}. Install it in the life cycle before the window is rendered, and name
 * {@link #themeId()} as the application's CSS theme.
 */
public final class WorkbenchStyle {
    private final IThemeEngine engine;
    private final Theme theme;

    /** Style for the display of the engine and the theme, which must be the same. */
    public WorkbenchStyle(IThemeEngine engine, Theme theme) {
        this.engine = engine;
        this.theme = theme;
    }

    /**
     * Writes both style sheets and registers them; from then on a change of the theme restyles the window. The CSS engine reads style
     * sheets only from URLs, hence the files.
     *
     * @param folder where the files go, for as long as the window is open; windows may share it
     */
    public void install(Path folder) throws IOException {
        Files.createDirectories(folder);
        register(folder.resolve("light.css"), ElementIds.LIGHT_THEME, "Light", false);
        register(folder.resolve("dark.css"), ElementIds.DARK_THEME, "Dark", true);
        // The workbench sets the first theme itself; each time costs a fifth of a second of GTK's.
        theme.onChange(() -> engine.setTheme(themeId(), false));
    }

    /** The id of the style sheet for the scheme in force. */
    public String themeId() {
        return theme.palette().dark() ? ElementIds.DARK_THEME : ElementIds.LIGHT_THEME;
    }

    private void register(Path file, String id, String label, boolean dark) throws IOException {
        String css = StyleSheets.css(theme.tokens(), dark);
        // Another window may be reading it.
        if (!Files.exists(file) || !Files.readString(file).equals(css)) {
            Files.writeString(file, css);
        }
        if (engine.getThemes().stream().noneMatch(t -> t.getId().equals(id))) {
            engine.registerTheme(id, label, file.toUri().toString());
        }
    }
}
