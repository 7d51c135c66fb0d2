// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.ui.theme.Theme;

/** Text that wraps in the width it is given. */
abstract class WrappedText extends Painted {
    private final TextLayout layout;

    WrappedText(Composite parent, Theme theme, int style) {
        super(parent, theme, style);
        layout = new TextLayout(getDisplay());
        addListener(SWT.Dispose, e -> layout.dispose());
    }

    /** The text as it is laid out; its width is set before it is measured or drawn. */
    final TextLayout lines() {
        return layout;
    }

    /** Puts text and fonts into the layout. */
    abstract void compose();

    /** The colour of what has none of its own. */
    abstract Color ink();

    /** Shows what {@link #compose()} puts there now. */
    final void changed() {
        compose();
        requestLayout();
        redraw();
    }

    @Override
    public final Point computeSize(int widthHint, int heightHint, boolean changed) {
        layout.setWidth(widthHint == SWT.DEFAULT || widthHint <= 0 ? -1 : widthHint);
        Rectangle bounds = layout.getBounds();
        return new Point(widthHint == SWT.DEFAULT ? bounds.width + 1 : widthHint, heightHint == SWT.DEFAULT ? bounds.height : heightHint);
    }

    @Override
    protected void paint(Brush brush, Rectangle area) {
        layout.setWidth(Math.max(1, area.width));
        brush.gc().setForeground(ink());
        layout.draw(brush.gc(), 0, 0);
    }

    @Override
    protected final void themeChanged() {
        compose();
        super.themeChanged();
    }
}
