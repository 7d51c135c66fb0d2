// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;

/** A sheet over a whole window, for what takes all of one’s attention; no wider inside than one reads. UI thread only. */
public final class WindowSheet {
    private static final String NAME = "org.wellspring.window-sheet";
    private static final int LEAST_BESIDE = 24;

    private final Shell window;
    private final Theme theme;
    private final int widest;
    private final Composite sheet;
    private Runnable fitted = () -> {};
    private Control before;

    /**
     * A sheet that does not lie over its window yet.
     *
     * @param name by which it is known among all sheets
     * @param widest in pixels at the usual scale
     */
    public WindowSheet(Shell window, Theme theme, String name, int widest) {
        this.window = window;
        this.theme = theme;
        this.widest = widest;
        sheet = theme.surface(new Composite(window, SWT.NONE), Token.BACKGROUND);
        sheet.setData(NAME, name);
        GridLayout around = new GridLayout();
        around.marginBottom = theme.px(20);
        sheet.setLayout(around);
    }

    private static Optional<Control> named(Shell window, String name) {
        return Arrays.stream(window.getChildren()).filter(child -> name.equals(child.getData(NAME))).findFirst();
    }

    /** Whether the sheet of this name lies over a window. */
    public static boolean isOver(Shell window, String name) {
        return named(window, name).isPresent();
    }

    /** Takes the sheet of this name away from over a window, unless something is written in it, which gets the keyboard then; false where none is. */
    public static boolean close(Shell window, String name) {
        Optional<Control> there = named(window, name);
        there.ifPresent(sheet -> written(sheet).ifPresentOrElse(Control::setFocus, sheet::dispose));
        return there.isPresent();
    }

    private static Optional<Control> written(Control in) {
        return in instanceof Text field && !field.getText().isBlank() ? Optional.of(field)
                : in instanceof Composite inner ? Arrays.stream(inner.getChildren()).flatMap(child -> written(child).stream()).findFirst() : Optional.empty();
    }

    /** Where children go; a one-column grid. */
    public Composite content() {
        return sheet;
    }

    /** Called after it was made to fit its window. */
    public void onFit(Runnable after) {
        fitted = after;
    }

    /** Does something on Escape, while nothing else lies over the window. */
    public void onEscape(Runnable action) {
        onKeys(e -> {
            boolean escape = e.keyCode == SWT.ESC;
            if (escape) {
                action.run();
            }
            return escape;
        });
    }

    /** Hears of keys before what lies in the sheet does, while nothing else lies over the window; says of each whether it was meant for it, and goes no further. */
    public void onKeys(Predicate<Event> mine) {
        Listener keys = e -> {
            boolean here = !sheet.isDisposed() && Popover.over(window).isEmpty() && e.widget instanceof Control at && !at.isDisposed()
                    && at.getShell() == window;
            if (here && mine.test(e)) {
                e.doit = false;
                e.type = SWT.None;
            }
        };
        theme.display().addFilter(SWT.KeyDown, keys);
        sheet.addListener(SWT.Dispose, e -> theme.display().removeFilter(SWT.KeyDown, keys));
    }

    /** Lays it over the window, and keeps it so when that changes its size. */
    public void open() {
        Listener resized = e -> fit();
        window.addListener(SWT.Resize, resized);
        before = theme.display().getFocusControl();
        sheet.addListener(SWT.Dispose, e -> {
            if (!window.isDisposed()) {
                window.removeListener(SWT.Resize, resized);
                holdKeyboard(sheet);
            }
        });
        fit();
        holdKeyboard(null);
    }

    /** Tab goes round in the topmost sheet, and never to what it covers; without a sheet as it would. */
    private void holdKeyboard(Control going) {
        Control[] topmost = Arrays.stream(window.getChildren()).filter(child -> child != going && !child.isDisposed() && child.getData(NAME) != null).limit(1)
                .toArray(Control[]::new);
        window.setTabList(topmost.length == 0 ? null : topmost);
    }

    /** Makes it fit the window, after its children changed. */
    public void fit() {
        if (!sheet.isDisposed()) {
            sheet.setBounds(window.getClientArea());
            sheet.moveAbove(null);
            ((GridLayout) sheet.getLayout()).marginWidth = Math.max(theme.px(LEAST_BESIDE), (sheet.getClientArea().width - theme.px(widest)) / 2);
            sheet.layout(true, true);
            fitted.run();
        }
    }

    /** Takes it away, and gives the keyboard back to what had it in the window, or to the window where that is gone. */
    public void close() {
        if (!sheet.isDisposed()) {
            sheet.dispose();
            if (before == null || before.isDisposed() || before.getShell() != window || !before.forceFocus()) {
                window.setFocus();
            }
        }
    }
}
