// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.care;

import java.util.Locale;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.wellspring.app.internal.Texts;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.ThemeMode;
import org.wellspring.ui.theme.ThemePreference;

import jakarta.inject.Named;

/** Chooses a look; without a name the next of light, dark, as the system. */
public final class ThemeHandler {
    static final String MODE = "org.wellspring.parameter.theme";

    @Execute
    void choose(Theme theme, ErrorService errors, @Optional @Named(MODE) String name) {
        ThemeMode mode = name == null ? next(theme.mode()) : ThemeMode.valueOf(name.toUpperCase(Locale.ROOT));
        theme.setMode(mode);
        new ThemePreference().save(mode);
        errors.notice(Notice.of(Texts.get("theme." + mode.name())));
    }

    private static ThemeMode next(ThemeMode mode) {
        ThemeMode[] all = ThemeMode.values();
        return all[(mode.ordinal() + 1) % all.length];
    }
}
