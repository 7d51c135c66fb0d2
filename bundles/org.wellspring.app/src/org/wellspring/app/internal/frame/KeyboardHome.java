// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.frame;

import java.util.Optional;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.ui.widgets.InlineEdit;
import org.wellspring.ui.widgets.Popover;

/**
 * Gives the keyboard to the view on show when nothing in the window has it. What had it may be gone by the time a panel over the window
 * is closed; GTK then sends keys to nobody, and neither Tab nor a short cut would work until the mouse is used. And Escape in the window
 * leads back to a panel that is still open over it. UI thread only.
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
        Listener escape = home::escape;
        display.addFilter(SWT.Traverse, escape);
        shell.addListener(SWT.Dispose, e -> {
            display.removeFilter(SWT.FocusOut, later);
            display.removeFilter(SWT.Traverse, escape);
        });
    }

    private void escape(Event e) {
        boolean here = e.detail == SWT.TRAVERSE_ESCAPE && e.widget instanceof Control control && !control.isDisposed()
                && control.getShell() == shell && !InlineEdit.isOpenField(control);
        if (here) {
            Popover.over(shell).ifPresent(panel -> {
                e.doit = false;
                e.type = SWT.None;
                panel.comeBack();
            });
        }
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
        if (focus != null && focus != shell) {
            return;
        }
        Optional<Popover> panel = Popover.over(shell);
        if (panel.isPresent()) {
            panel.get().comeBack();
        } else {
            MPart part = window.getContext().get(EPartService.class).getActivePart();
            if (part != null) {
                window.getContext().get(IPresentationEngine.class).focusGui(part);
            }
        }
    }
}
