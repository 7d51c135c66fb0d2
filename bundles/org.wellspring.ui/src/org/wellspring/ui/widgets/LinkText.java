// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.wellspring.ui.theme.Theme;

/** Text that wraps, with links in the accent colour. Tab goes from link to link, Enter or Space follows one. */
public final class LinkText extends Painted {
    private record Run(int from, int to, RichText.Span span) { }

    private final TextLayout layout;
    private RichText text;
    private List<Run> links = List.of();
    private int current = -1;
    private int hovered = -1;

    /** Shows a text. */
    public LinkText(Composite parent, Theme theme, RichText text) {
        super(parent, theme, SWT.NONE);
        this.layout = new TextLayout(getDisplay());
        this.text = text;
        compose();
        accessible(ACC.ROLE_LINK, () -> this.text.text());
        addListener(SWT.Dispose, e -> layout.dispose());
        addListener(SWT.MouseMove, e -> hover(linkAt(e.x, e.y)));
        addListener(SWT.MouseExit, e -> hover(-1));
        addListener(SWT.MouseUp, e -> follow(linkAt(e.x, e.y)));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, this::traverse);
        addListener(SWT.FocusIn, e -> current(Math.max(0, current)));
        addListener(SWT.FocusOut, e -> redraw());
    }

    /** Shows another text. */
    public void setText(RichText changed) {
        text = changed;
        current = -1;
        compose();
        requestLayout();
        redraw();
    }

    /** The text shown. */
    public RichText text() {
        return text;
    }

    /** Takes the focus only if there is a link to follow. */
    @Override
    public boolean setFocus() {
        return !links.isEmpty() && super.setFocus();
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
        brush.gc().setForeground(theme().palette().text());
        layout.draw(brush.gc(), 0, 0);
        if (theme().showsFocus(this) && current >= 0 && current < links.size()) {
            Run run = links.get(current);
            brush.strokeRound(theme().palette().accent(), layout.getBounds(run.from(), run.to()), theme().px(3));
        }
    }

    @Override
    protected void themeChanged() {
        compose();
        super.themeChanged();
    }

    private void compose() {
        layout.setText(text.text());
        layout.setFont(theme().fonts().text());
        layout.setSpacing(theme().px(3));
        List<Run> found = new ArrayList<>();
        int at = 0;
        for (RichText.Span span : text.spans()) {
            if (!span.text().isEmpty()) {
                Run run = new Run(at, at + span.text().length() - 1, span);
                if (span.style() == RichText.Style.LINK) {
                    found.add(run);
                }
                layout.setStyle(style(span.style(), found.size() - 1 == hovered && span.style() == RichText.Style.LINK), run.from(), run.to());
                at += span.text().length();
            }
        }
        links = List.copyOf(found);
    }

    private TextStyle style(RichText.Style style, boolean underline) {
        var palette = theme().palette();
        var fonts = theme().fonts();
        TextStyle result = switch (style) {
            case PLAIN -> new TextStyle(fonts.text(), palette.text(), null);
            case STRONG -> new TextStyle(fonts.strong(), palette.text(), null);
            case MUTED -> new TextStyle(fonts.text(), palette.muted(), null);
            case LINK -> new TextStyle(fonts.text(), palette.accent(), null);
        };
        result.underline = underline;
        return result;
    }

    private int linkAt(int x, int y) {
        for (int i = 0; i < links.size(); i++) {
            int offset = layout.getOffset(x, y, null);
            if (layout.getBounds().contains(x, y) && offset >= links.get(i).from() && offset <= links.get(i).to()) {
                return i;
            }
        }
        return -1;
    }

    private void hover(int link) {
        if (link != hovered) {
            hovered = link;
            setCursor(link < 0 ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            compose();
            redraw();
        }
    }

    private void follow(int link) {
        if (link >= 0 && link < links.size()) {
            links.get(link).span().action().run();
        }
    }

    private void key(Event e) {
        if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR || e.character == ' ') {
            follow(current);
        }
    }

    private void traverse(Event e) {
        int next = switch (e.detail) {
            case SWT.TRAVERSE_TAB_NEXT -> current + 1;
            case SWT.TRAVERSE_TAB_PREVIOUS -> current - 1;
            default -> -1;
        };
        e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS || e.detail == SWT.TRAVERSE_ESCAPE;
        if (next >= 0 && next < links.size()) {
            e.detail = SWT.TRAVERSE_NONE;
            e.doit = false;
            current(next);
        }
    }

    private void current(int link) {
        current = Math.min(link, links.size() - 1);
        redraw();
    }
}
