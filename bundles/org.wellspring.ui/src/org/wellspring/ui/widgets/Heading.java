// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.ui.theme.Theme;

/** Words that name what follows. Wraps. */
public final class Heading extends Painted {
    /** The levels of text on a page. */
    public enum Level {
        /** The page itself, 21 px. */
        TITLE,
        /** A strong line inside a card. */
        STRONG,
        /** A part of the page: small, muted, strong. */
        SECTION,
        /** A muted line under a title. */
        SUBTITLE,
        /** Running text. */
        TEXT
    }

    private final Level level;
    private final TextLayout layout;
    private String text;

    /** A heading of the given level. */
    public Heading(Composite parent, Theme theme, Level level, String text) {
        super(parent, theme, SWT.NO_FOCUS);
        this.level = level;
        this.text = text;
        this.layout = new TextLayout(getDisplay());
        accessible(ACC.ROLE_LABEL, () -> this.text);
        addListener(SWT.Dispose, e -> layout.dispose());
        compose();
    }

    /** Changes the words. */
    public void setText(String changed) {
        text = changed;
        compose();
        requestLayout();
        redraw();
    }

    /** The words. */
    public String getText() {
        return text;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
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
    protected void themeChanged() {
        compose();
        super.themeChanged();
    }

    private void compose() {
        layout.setFont(font());
        layout.setText(text);
        layout.setSpacing(theme().px(2));
    }

    private Font font() {
        var fonts = theme().fonts();
        return switch (level) {
            case TITLE -> fonts.title();
            case STRONG -> fonts.strong();
            case SECTION -> fonts.captionStrong();
            case SUBTITLE, TEXT -> fonts.text();
        };
    }

    private Color ink() {
        var palette = theme().palette();
        return level == Level.SECTION || level == Level.SUBTITLE ? palette.muted() : palette.text();
    }
}
