// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.keys;

import org.eclipse.e4.ui.bindings.keys.KeyBindingDispatcher;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.ui.widgets.Popover;

/**
 * While the keyboard is in a sheet that something would be lost with, the window's short cuts rest: what they did would be done behind the sheet,
 * where nobody looks. Escape leads out of it. UI thread only.
 */
public final class KeysBehind {
    private final MApplication application;
    private final Display display;

    private KeysBehind(MApplication application, Display display) {
        this.application = application;
        this.display = display;
    }

    /** Watches for as long as the window lives. */
    public static void watch(Shell window, MApplication application) {
        Display display = window.getDisplay();
        KeysBehind keys = new KeysBehind(application, display);
        Listener moved = keys::moved;
        display.addFilter(SWT.FocusIn, moved);
        display.addFilter(SWT.Modify, moved);
        window.addListener(SWT.Activate, moved);
        window.addListener(SWT.Dispose, e -> {
            display.removeFilter(SWT.FocusIn, moved);
            display.removeFilter(SWT.Modify, moved);
        });
    }

    private void moved(Event e) {
        KeyBindingDispatcher dispatcher = application.getContext().get(KeyBindingDispatcher.class);
        if (dispatcher != null) {
            Control focus = e.type == SWT.FocusIn && e.widget instanceof Control control ? control : display.getFocusControl();
            // Between two windows the keyboard is nowhere for a moment.
            if (focus != null) {
                dispatcher.getKeyDownFilter().setEnabled(!Popover.holds(focus));
            }
        }
    }
}
