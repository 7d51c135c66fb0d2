// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/** Tells the native toolkit to draw its own controls (fields, menus, scroll bars) dark or light. */
final class NativeAppearance {
    private final Display display;
    private final boolean systemDarkAtStart;
    private boolean overridden;

    NativeAppearance(Display display) {
        this.display = display;
        this.systemDarkAtStart = Display.isSystemDarkTheme();
    }

    /** What the desktop uses. Once we have overridden it, GTK reports our own choice back, hence the value from the start. */
    boolean systemIsDark() {
        return overridden && "gtk".equals(SWT.getPlatform()) ? systemDarkAtStart : Display.isSystemDarkTheme();
    }

    void apply(boolean dark) {
        overridden |= dark != systemDarkAtStart;
        if (overridden) {
            display.setDarkThemePreferred(dark);
        }
    }
}
