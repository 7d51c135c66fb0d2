// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.wellspring.ui.ElementIds;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.ThemeMode;

/** The look in force: the kit's theme, the style sheet of tabs and sashes, and the user's choice between starts. */
final class Look {
    private static final String KEY = "theme";

    private final Theme theme;
    private final LayoutMemory memory;
    private Optional<IThemeEngine> engine = Optional.empty();

    Look(Theme theme, LayoutMemory memory) {
        this.theme = theme;
        this.memory = memory;
        theme.onChange(this::follow);
    }

    /** What the user chose before, or what the system uses. */
    static ThemeMode remembered(LayoutMemory memory) {
        for (ThemeMode mode : ThemeMode.values()) {
            if (memory.get(KEY).filter(mode.name().toLowerCase(Locale.ROOT)::equals).isPresent()) {
                return mode;
            }
        }
        return ThemeMode.SYSTEM;
    }

    /** From now on, the style sheet follows too. */
    void attach(IThemeEngine styles) {
        engine = Optional.of(styles);
        follow();
    }

    /** The user's choice. */
    ThemeMode mode() {
        return theme.mode();
    }

    /** Chooses a look and remembers it. */
    void choose(ThemeMode mode) {
        theme.setMode(mode);
        memory.put(KEY, mode.name().toLowerCase(Locale.ROOT));
        memory.save();
    }

    private void follow() {
        String wanted = theme.palette().dark() ? ElementIds.DARK_THEME : ElementIds.LIGHT_THEME;
        engine.filter(e -> e.getActiveTheme() == null || !wanted.equals(e.getActiveTheme().getId()))
                .ifPresent(e -> e.setTheme(wanted, false));
    }
}
