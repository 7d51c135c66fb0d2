// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * Gives the keyboard to the view on show when nothing in the window has it. What had it may be gone by the time a panel over the window
 * is closed; GTK then sends keys to nobody, and neither Tab nor a short cut would work until the mouse is used. UI thread only.
 */
final class KeyboardHome {
    private final Shell shell;
    private final MWindow window;

    private KeyboardHome(Shell shell, MWindow window) {
        this.shell = shell;
        this.window = window;
    }

    /** Watches a window to its end. */
    static void watch(Shell shell, MWindow window) {
        KeyboardHome home = new KeyboardHome(shell, window);
        Display display = shell.getDisplay();
        Listener later = e -> home.later();
        shell.addListener(SWT.Activate, later);
        display.addFilter(SWT.FocusOut, later);
        shell.addListener(SWT.Dispose, e -> display.removeFilter(SWT.FocusOut, later));
    }

    private void later() {
        shell.getDisplay().asyncExec(this::lookAfter);
    }

    private void lookAfter() {
        if (shell.isDisposed() || window.getContext() == null) {
            // It is closing.
            return;
        }
        Shell active = shell.getDisplay().getActiveShell();
        if (active != null && active != shell) {
            return;
        }
        Control focus = shell.getDisplay().getFocusControl();
        if (focus == null || focus == shell) {
            MPart part = window.getContext().get(EPartService.class).getActivePart();
            if (part != null) {
                window.getContext().get(IPresentationEngine.class).focusGui(part);
            }
        }
    }
}
