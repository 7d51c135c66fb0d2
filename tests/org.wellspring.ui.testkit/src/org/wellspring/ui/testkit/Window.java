// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.ThemeMode;
import org.wellspring.ui.theme.Tokens;

/** A real window on a real display, with keys to press in it, for a view that stands alone. UI thread only. */
public final class Window implements AutoCloseable {
    public final Display display = Display.getDefault();
    public final Theme theme = new Theme(display, Tokens.load(), ThemeMode.LIGHT);
    public final Shell shell = new Shell(display);

    /** A window that is not open yet, in the light look. */
    public Window() {
        shell.setLayout(new FillLayout());
        shell.setSize(1200, 760);
    }

    /** Opens it. */
    public void open() {
        shell.open();
        shell.layout(true, true);
    }

    /** Handles events until the condition holds; fails when it never does. */
    public void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never happened: " + what);
            }
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    /** Presses a key on a control. */
    public static void key(Control control, int key) {
        Event e = new Event();
        e.keyCode = key;
        e.character = key < 128 ? (char) key : 0;
        control.notifyListeners(SWT.KeyDown, e);
    }

    /** A control of a kind in any window that is open, the front one first. */
    public <C extends Control> List<C> all(Class<C> type, Predicate<C> wanted) {
        return Stream.of(display.getShells()).toList().reversed().stream().filter(s -> !s.isDisposed())
                .flatMap(s -> inside(s, new ArrayList<>()).stream()).filter(type::isInstance).map(type::cast).filter(wanted).toList();
    }

    private static List<Control> inside(Composite parent, List<Control> into) {
        for (Control child : parent.getChildren()) {
            into.add(child);
            if (child instanceof Composite inner) {
                inside(inner, into);
            }
        }
        return into;
    }

    @Override
    public void close() {
        shell.dispose();
    }
}
