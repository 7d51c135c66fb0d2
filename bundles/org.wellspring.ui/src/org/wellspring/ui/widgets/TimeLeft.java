// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.ui.theme.Theme;

/** A time that is read from across the room. */
public final class TimeLeft extends Painted {
    private static final int PIXELS = 96;
    private static final String WIDEST = "+00:00";

    private final String name;
    private String time = "";
    private Tone tone = Tone.ACCENT;

    /** Shows nothing yet; {@code name} says what it measures. */
    public TimeLeft(Composite parent, Theme theme, String name) {
        super(parent, theme, SWT.NO_FOCUS);
        this.name = name;
        accessible(ACC.ROLE_LABEL, () -> this.name + " " + time);
    }

    /** Shows a time, in the colour that a tone has for words. */
    public void setTime(String shown, Tone colour) {
        if (!shown.equals(time) || colour != tone) {
            time = shown;
            tone = colour;
            redraw();
        }
    }

    /** What it shows. */
    public String time() {
        return time;
    }

    private Font font() {
        return theme().fonts().sized(PIXELS, false);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            gc.setFont(font());
            Point size = gc.textExtent(WIDEST);
            return new Point(widthHint == SWT.DEFAULT ? size.x : widthHint, heightHint == SWT.DEFAULT ? size.y : heightHint);
        } finally {
            gc.dispose();
        }
    }

    @Override
    protected void paint(Brush brush, Rectangle area) {
        Color ink = tone.ink(brush.palette());
        brush.text(time, font(), ink, area.x, area.y, area.width);
    }
}
