// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.wellspring.ui.theme.Theme;

/** Text that wraps, with links in the accent colour. Tab goes from link to link, Enter or Space follows one. */
public final class LinkText extends WrappedText {
    private record Run(int from, int to, RichText.Span span) {}

    private final PartAccess access;
    private RichText text;
    private List<Run> links = List.of();
    private int current = -1;
    private int hovered = -1;

    /** Shows a text. */
    public LinkText(Composite parent, Theme theme, RichText text) {
        super(parent, theme, SWT.NONE);
        this.text = text;
        compose();
        accessible(ACC.ROLE_LABEL, () -> this.text.text());
        access = parts(new Links());
        acts(() -> links.isEmpty() ? "" : Messages.follow, () -> follow(Math.max(0, current)));
        addListener(SWT.MouseMove, e -> hover(linkAt(e.x, e.y)));
        addListener(SWT.MouseExit, e -> hover(-1));
        addListener(SWT.MouseUp, e -> follow(linkAt(e.x, e.y)));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, this::traverse);
        TabWay.follow(getDisplay());
        addListener(SWT.FocusIn, e -> current(switch (TabWay.of(getDisplay())) {
            case ON -> 0;
            case BACK -> links.size() - 1;
            case NONE -> Math.max(0, current);
        }));
        addListener(SWT.FocusOut, e -> redraw());
    }

    /** Shows another text. */
    public void setText(RichText changed) {
        text = changed;
        current = -1;
        changed();
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

    /** This is what Tab asks. */
    @Override
    public boolean forceFocus() {
        return !links.isEmpty() && super.forceFocus();
    }

    @Override
    protected void paint(Brush brush, Rectangle area) {
        super.paint(brush, area);
        if (theme().showsFocus(this) && current >= 0 && current < links.size()) {
            Run run = links.get(current);
            brush.strokeRound(theme().palette().accent(), lines().getBounds(run.from(), run.to()), theme().px(3));
        }
    }

    @Override
    protected String place() {
        return links.isEmpty() ? "" : links.getFirst().span().text();
    }

    @Override
    Color ink() {
        return theme().palette().text();
    }

    @Override
    void compose() {
        lines().setText(text.text());
        lines().setFont(theme().fonts().text());
        lines().setSpacing(theme().px(3));
        List<Run> found = new ArrayList<>();
        int at = 0;
        for (RichText.Span span : text.spans()) {
            if (!span.text().isEmpty()) {
                Run run = new Run(at, at + span.text().length() - 1, span);
                if (span.style() == RichText.Style.LINK) {
                    found.add(run);
                }
                lines().setStyle(style(span.style(), found.size() - 1 == hovered && span.style() == RichText.Style.LINK), run.from(), run.to());
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
            int offset = lines().getOffset(x, y, null);
            if (lines().getBounds().contains(x, y) && offset >= links.get(i).from() && offset <= links.get(i).to()) {
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
        int was = current;
        current = Math.min(link, links.size() - 1);
        redraw();
        if (was != current) {
            access.moved(was, current);
        }
    }

    private final class Links implements Parts {
        @Override
        public int role() {
            // SWT makes a text field of a link on GTK.
            return SWT.getPlatform().equals("gtk") ? ACC.ROLE_PUSHBUTTON : ACC.ROLE_LINK;
        }

        @Override
        public int[] inView() {
            return IntStream.range(0, links.size()).toArray();
        }

        @Override
        public String name(int link) {
            return links.get(link).span().text();
        }

        @Override
        public Rectangle bounds(int link) {
            return lines().getBounds(links.get(link).from(), links.get(link).to());
        }

        @Override
        public int at(int x, int y) {
            return linkAt(x, y);
        }

        @Override
        public int current() {
            return current;
        }

        @Override
        public boolean isSelected(int link) {
            return false;
        }

        @Override
        public int[] selection() {
            return new int[0];
        }
    }
}
