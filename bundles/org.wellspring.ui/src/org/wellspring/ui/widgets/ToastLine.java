// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.wellspring.ui.theme.Theme;

/** The words of a toast in inverted colours, with the link at the end. */
final class ToastLine extends Painted {
    private static final int MOST = 560;

    private final String text;
    private final String link;
    private final Runnable action;
    private int linkStart;
    private boolean clipped;

    ToastLine(Composite parent, Theme theme, String text, String link, Runnable action) {
        super(parent, theme, SWT.NO_FOCUS);
        this.text = text;
        this.link = link;
        this.action = action;
        accessible(ACC.ROLE_ALERT, () -> link.isEmpty() ? text : text + ", " + link);
        acts(() -> link, action);
        addListener(SWT.MouseMove, this::hover);
        addListener(SWT.MouseUp, e -> {
            if (overLink(e)) {
                action.run();
            }
        });
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int words = measure(b -> b.width(theme().fonts().text(), text));
        int linkWidth = link.isEmpty() ? 0 : measure(b -> b.width(theme().fonts().strong(), link)) + theme().px(16);
        return new Point(Math.min(theme().px(MOST), words + linkWidth + 1), measure(b -> b.lineHeight(theme().fonts().text())));
    }

    @Override
    protected void paint(Brush brush, Rectangle area) {
        var palette = theme().palette();
        var fonts = theme().fonts();
        int linkWidth = link.isEmpty() ? 0 : brush.width(fonts.strong(), link) + theme().px(16);
        int baseline = (area.height - brush.lineHeight(fonts.text())) / 2 + brush.ascent(fonts.text());
        linkStart = brush.line(0, baseline, area.width - linkWidth).add(text, fonts.text(), palette.background()).gap(16).x();
        clipped = brush.clipped();
        brush.line(linkStart, baseline, area.width + 1).add(link, fonts.strong(), palette.accentSoft());
    }

    private boolean overLink(Event e) {
        return !link.isEmpty() && e.x >= linkStart;
    }

    /** In a narrow window not all of the words fit. */
    private void hover(Event e) {
        setCursor(overLink(e) ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        setToolTipText(clipped ? text : null);
    }
}
