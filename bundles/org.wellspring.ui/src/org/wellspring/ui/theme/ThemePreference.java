// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.theme;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** Remembers the mode the user chose from one start to the next. */
public final class ThemePreference {
    private static final String NODE = "org.wellspring.ui";
    private static final String KEY = "theme";

    /** The mode chosen last, {@link ThemeMode#SYSTEM} if none was. */
    public ThemeMode load() {
        String name = preferences().get(KEY, ThemeMode.SYSTEM.name());
        for (ThemeMode mode : ThemeMode.values()) {
            if (mode.name().equals(name)) {
                return mode;
            }
        }
        return ThemeMode.SYSTEM;
    }

    /** Keeps a mode for the next start. */
    public void save(ThemeMode mode) {
        preferences().put(KEY, mode.name());
        try {
            preferences().flush();
        } catch (BackingStoreException e) {
            ILog.of(ThemePreference.class).warn("The chosen look could not be remembered", e);
        }
    }

    private static Preferences preferences() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
