// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;

/** A container with round corners and padding: a bordered panel, or a borderless soft ground. Has a one-column grid; change it freely. */
public final class Card extends Composite {
    private final Theme theme;
    private final Token ground;
    private final Token outside;

    /** A bordered panel. */
    public Card(Composite parent, Theme theme) {
        this(parent, theme, Token.PANEL);
    }

    /** A card on the given ground; only {@link Token#PANEL} has a border. */
    public Card(Composite parent, Theme theme, Token ground) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.theme = theme;
        this.ground = ground;
        this.outside = theme.surfaceOf(parent);
        theme.surface(this, ground);
        setLayout(padded());
        addListener(SWT.Paint, e -> paint(new Brush(e.gc, theme)));
        addListener(SWT.Resize, e -> redraw());
        theme.onChange(this, this::redraw);
    }

    private GridLayout padded() {
        GridLayout layout = new GridLayout();
        layout.marginWidth = theme.size("card-padding") + 2;
        layout.marginHeight = theme.size("card-padding");
        layout.verticalSpacing = theme.px(6);
        layout.horizontalSpacing = theme.px(8);
        return layout;
    }

    private void paint(Brush brush) {
        Rectangle area = getClientArea();
        int corner = theme.size("card-corner");
        brush.fill(theme.palette().color(outside), area);
        brush.fillRound(theme.palette().color(ground), area, corner);
        if (ground == Token.PANEL) {
            brush.strokeRound(theme.palette().line(), area, corner);
        }
    }
}
