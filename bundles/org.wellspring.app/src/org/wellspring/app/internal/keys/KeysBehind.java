// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.keys;

import java.util.Optional;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.bindings.EBindingService;
import org.eclipse.e4.ui.bindings.keys.KeyBindingDispatcher;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.app.internal.Texts;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.widgets.Popover;

/**
 * While the keyboard is in a sheet that something would be lost with, the window's short cuts rest: what they did would be done behind the sheet,
 * where nobody looks. A key that rests says so, and that Escape leads out of it. UI thread only.
 */
public final class KeysBehind {
    private final Shell window;
    private final MApplication application;
    private final Display display;

    private KeysBehind(Shell window, MApplication application) {
        this.window = window;
        this.application = application;
        this.display = window.getDisplay();
    }

    /** Watches for as long as the window lives. */
    public static void watch(Shell window, MApplication application) {
        Display display = window.getDisplay();
        KeysBehind keys = new KeysBehind(window, application);
        Listener moved = keys::moved;
        display.addFilter(SWT.FocusIn, moved);
        display.addFilter(SWT.Modify, moved);
        window.addListener(SWT.Activate, moved);
        Listener pressed = keys::pressed;
        display.addFilter(SWT.KeyDown, pressed);
        window.addListener(SWT.Dispose, e -> {
            display.removeFilter(SWT.FocusIn, moved);
            display.removeFilter(SWT.Modify, moved);
            display.removeFilter(SWT.KeyDown, pressed);
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

    private void pressed(Event e) {
        IEclipseContext context = application.getChildren().getFirst().getContext();
        // A window that is being closed has no context any more.
        if (context != null && e.widget instanceof Control focus && Popover.holds(focus) && isOver(focus.getShell())) {
            // Which keys are bound is known where the window is.
            EBindingService bindings = context.getActiveLeaf().get(EBindingService.class);
            Optional<String> key = KeyBindingDispatcher.generatePossibleKeyStrokes(e).stream().map(KeySequence::getInstance)
                    .filter(keys -> bindings.getPerfectMatch(keys) != null).map(KeySequence::format).findFirst();
            // Whether it means something in the sheet is known once the sheet had it.
            key.ifPresent(k -> display.asyncExec(() -> {
                if (!window.isDisposed() && e.doit && e.type == SWT.KeyDown && Popover.holds(focus)) {
                    context.get(ErrorService.class).notice(Notice.of(Texts.get("keys.rest", k)));
                }
            }));
        }
    }

    /** Whether a sheet is one of this window's. */
    private boolean isOver(Composite sheet) {
        return sheet != null && (sheet == window || isOver(sheet.getParent()));
    }
}
