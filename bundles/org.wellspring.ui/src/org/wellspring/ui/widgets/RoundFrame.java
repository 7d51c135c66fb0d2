// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Region;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.ui.theme.Theme;

/** Gives a panel over the window its round corners and its outline, whatever its size becomes. UI thread only. */
public final class RoundFrame {
    private final Shell shell;
    private final Theme theme;
    private Region shape;

    private RoundFrame(Shell shell, Theme theme) {
        this.shell = shell;
        this.theme = theme;
    }

    /** Frames a shell without trim. */
    public static void around(Shell shell, Theme theme) {
        RoundFrame frame = new RoundFrame(shell, theme);
        shell.addListener(SWT.Resize, e -> frame.cut());
        shell.addListener(SWT.Paint, frame::paint);
        shell.addListener(SWT.Dispose, e -> frame.release());
    }

    /** How far children have to stay away from the edge, so that the corners remain round. */
    public static int margin(Theme theme) {
        return 1 + (int) Math.round(theme.size("card-corner") * (1 - Math.sqrt(0.5)));
    }

    private void cut() {
        release();
        Point size = shell.getSize();
        shape = RoundRegion.of(shell.getDisplay(), size.x, size.y, theme.size("card-corner"));
        shell.setRegion(shape);
        shell.redraw();
    }

    /** Whatever of the shape is not ground is outline, so that the two can't miss each other by a pixel. */
    private void paint(Event e) {
        Color ground = theme.palette().color(theme.surfaceOf(shell));
        Rectangle all = shell.getClientArea();
        Brush brush = new Brush(e.gc, theme);
        brush.fill(theme.palette().edge(), all);
        brush.fillRound(ground, new Rectangle(1, 1, all.width - 2, all.height - 2), theme.size("card-corner") - 1);
    }

    private void release() {
        if (shape != null) {
            shape.dispose();
            shape = null;
        }
    }
}
