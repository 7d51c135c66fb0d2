// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * Letters that are typed while a panel is on its way: they are meant for it, and go to the field in it that has the keyboard. Without this, whoever types
 * on after a letter that opens a panel would run what further letters mean to the list behind it. UI thread only.
 */
public final class TypedAhead {
    private static final String WAITING = "org.wellspring.typed-ahead";
    /** A panel takes no longer; after that letters mean again what they mean. */
    private static final int LONGEST_MS = 2_000;
    /** So long after a panel came, the desktop may still send letters to the window behind it. */
    private static final int AFTER_MS = 400;

    private final Shell window;
    private final Display display;
    private final StringBuilder typed = new StringBuilder();
    private final Listener keys = this::key;
    private boolean came;

    private TypedAhead(Shell window) {
        this.window = window;
        this.display = window.getDisplay();
    }

    /** From now on letters wait for the panel over a window. */
    public static void begin(Shell window) {
        of(window).ifPresent(TypedAhead::end);
        TypedAhead waiting = new TypedAhead(window);
        window.setData(WAITING, waiting);
        waiting.display.addFilter(SWT.KeyDown, waiting.keys);
        waiting.display.timerExec(LONGEST_MS, waiting::end);
    }

    /** It came, or does not come: then what was typed is forgotten. */
    public static void arrived(Shell window) {
        of(window).ifPresent(waiting -> waiting.display.asyncExec(waiting::pass));
    }

    private static Optional<TypedAhead> of(Shell window) {
        return window.isDisposed() ? Optional.empty() : Optional.ofNullable((TypedAhead) window.getData(WAITING));
    }

    private void key(Event e) {
        boolean here = e.widget instanceof Control control && !control.isDisposed() && !window.isDisposed() && control.getShell() == window
                && !(control instanceof Text);
        if (!here || (e.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0) {
            return;
        }
        boolean letter = e.character >= ' ' && e.character != SWT.DEL;
        boolean enter = e.keyCode == SWT.CR && typed.length() > 0;
        if (!letter && !enter) {
            return;
        }
        if (came && field().isEmpty()) {
            end();
            return;
        }
        e.doit = false;
        e.type = SWT.None;
        if (letter) {
            typed.append(e.character);
            if (came) {
                deliver();
            }
        }
    }

    private void pass() {
        if (window.isDisposed() || of(window).filter(now -> now == this).isEmpty()) {
            return;
        }
        if (field().isEmpty()) {
            end();
            return;
        }
        came = true;
        deliver();
        display.timerExec(AFTER_MS, this::end);
    }

    private void deliver() {
        field().ifPresent(text -> {
            text.insert(typed.toString());
            typed.setLength(0);
        });
    }

    /** The field of the panel in front that has the keyboard. */
    private Optional<Text> field() {
        return Popover.over(window).flatMap(Popover::field);
    }

    private void end() {
        if (!display.isDisposed()) {
            display.removeFilter(SWT.KeyDown, keys);
        }
        if (of(window).filter(now -> now == this).isPresent()) {
            window.setData(WAITING, null);
        }
    }
}
