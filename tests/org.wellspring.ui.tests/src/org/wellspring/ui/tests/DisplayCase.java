// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.tests;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.ThemeMode;
import org.wellspring.ui.theme.Tokens;

/** A real window on a real display for each test. */
abstract class DisplayCase {
    Display display;
    Shell shell;
    Theme theme;

    @BeforeEach
    void openWindow() {
        display = Display.getDefault();
        theme = new Theme(display, Tokens.load(), ThemeMode.LIGHT);
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(480, 420);
    }

    @AfterEach
    void closeWindow() {
        shell.dispose();
    }

    void show() {
        shell.open();
        shell.layout(true, true);
        settle();
    }

    /** Handles every event that waits. */
    void settle() {
        while (display.readAndDispatch()) {
            Thread.onSpinWait();
        }
        shell.update();
    }

    /** Handles events until the condition holds; fails when it never does. */
    void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never happened: " + what);
            }
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    void key(Control control, int keyCode, int modifiers) {
        Event e = new Event();
        e.keyCode = keyCode;
        e.character = keyCode < 128 ? (char) keyCode : 0;
        e.stateMask = modifiers;
        control.notifyListeners(SWT.KeyDown, e);
    }

    void traverse(Control control, int detail) {
        Event e = new Event();
        e.detail = detail;
        e.doit = true;
        control.notifyListeners(SWT.Traverse, e);
    }

    void type(Control control, int eventType) {
        control.notifyListeners(eventType, new Event());
    }

    /** The colour a control really painted at a point. */
    RGB pixel(Control control, int x, int y) {
        Image image = new Image(display, control.getSize().x, control.getSize().y);
        GC gc = new GC(image);
        try {
            control.print(gc);
            ImageData data = image.getImageData();
            return data.palette.getRGB(data.getPixel(x, y));
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    static RGB rgb(Color color) {
        return color.getRGB();
    }
}
