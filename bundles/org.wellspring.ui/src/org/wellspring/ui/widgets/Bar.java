// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.ui.theme.Theme;

/** A quiet bar that shows a share of a whole. */
public final class Bar extends Painted {
    private final String name;
    private double fraction;

    /** An empty bar; {@code name} says what it measures. */
    public Bar(Composite parent, Theme theme, String name) {
        super(parent, theme, SWT.NO_FOCUS);
        this.name = name;
        accessible(ACC.ROLE_PROGRESSBAR, () -> this.name + " " + Math.round(fraction * 100) + " %");
    }

    /** Sets the share, limited to 0…1. */
    public void setFraction(double changed) {
        fraction = Math.clamp(changed, 0, 1);
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? theme().px(160) : widthHint, heightHint == SWT.DEFAULT ? theme().px(6) : heightHint);
    }

    @Override
    protected void paint(Brush brush, Rectangle area) {
        brush.bar(fraction, area);
    }
}
