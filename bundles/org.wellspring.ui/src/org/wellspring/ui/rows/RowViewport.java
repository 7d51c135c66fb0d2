// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.rows;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ScrollBar;
import org.wellspring.ui.widgets.Brush;

/** What part of a list is in view: scroll position in pixels, heights of lines, and the header above them. */
final class RowViewport {
    /** A line that is brought up stands so many times lower than the view is high. */
    private static final int AIR_ABOVE = 4;
    private static final int AIR = 12;

    private final RowList<?> list;
    private final ScrollBar bar;
    private Composite header;
    private int headerHeight;
    private Heights heights = Heights.uniform(0, 1);
    private int offset;
    private int left;
    private int right;
    private int widest = Integer.MAX_VALUE;
    private int waiting = -1;

    RowViewport(RowList<?> list) {
        this.list = list;
        this.bar = list.getVerticalBar();
        bar.addListener(SWT.Selection, e -> scrollTo(bar.getSelection()));
        list.addListener(SWT.Resize, e -> resized());
    }

    Composite header() {
        if (header == null) {
            header = new Composite(list, SWT.NO_FOCUS);
            list.look().surface(header, list.look().surfaceOf(list));
            Listener reveal = this::focusMoved;
            Display display = list.getDisplay();
            display.addFilter(SWT.FocusIn, reveal);
            list.addListener(SWT.Dispose, e -> display.removeFilter(SWT.FocusIn, reveal));
        }
        return header;
    }

    /** What gets the keyboard above the rows comes into view; what fills the view already stays where it is. */
    private void focusMoved(Event e) {
        if (!(e.widget instanceof Control control) || !isInHeader(control)) {
            return;
        }
        Rectangle shown = list.getDisplay().map(control.getParent(), list, control.getBounds());
        int air = list.look().px(AIR);
        if (shown.height > height() / 2 && shown.intersects(list.getClientArea())) {
            return;
        }
        if (shown.y < air) {
            scrollTo(offset + shown.y - air);
        } else if (shown.y + shown.height > height() - air) {
            scrollTo(offset + shown.y + shown.height - height() + air);
        }
    }

    /** Whether it stands above the rows. */
    boolean isInHeader(Control control) {
        for (Control at = control.getParent(); at != null; at = at.getParent()) {
            if (at == header) {
                return true;
            }
        }
        return false;
    }

    /** Starts over with estimated heights after rows or fonts changed. */
    void relayout() {
        int[] initial = new int[list.lines().lines()];
        int usual = list.renderer().height(list.look());
        for (int line = 0; line < initial.length; line++) {
            initial[line] = usual;
        }
        for (int line = 0; line < initial.length;) {
            // Headings are few: jump from section to section rather than ask every line.
            SectionLines.Line at = list.lines().line(line);
            if (at.heading()) {
                initial[line] = RowPainter.headingHeight(list.look(), line == 0);
            }
            line = list.lines().endOfSection(at.section());
        }
        heights = new Heights(initial);
        resized();
    }

    long contentHeight() {
        return headerHeight + heights.total() + bottomGap();
    }

    int offset() {
        return offset;
    }

    void scrollTo(int wanted) {
        int limited = (int) Math.clamp(wanted, 0L, furthest());
        if (limited != offset) {
            offset = limited;
            bar.setSelection(offset);
            if (header != null) {
                header.setLocation(left, -offset);
            }
            list.redraw();
        }
    }

    /** Free space beside the rows; the scroll bar stays at the edge. */
    void inset(int leftSpace, int rightSpace) {
        left = leftSpace;
        right = rightSpace;
        resized();
    }

    /** Rows and header get no wider than this; the scroll bar stays at the edge. */
    void widest(int most) {
        widest = most;
        resized();
    }

    /** Brings lines into view, with as little movement as possible. */
    void reveal(int fromLine, int toLine) {
        if (height() == 0) {
            // Not laid out yet: what "into view" means is known after the first resize.
            waiting = toLine;
            return;
        }
        measure(fromLine, toLine);
        long top = headerHeight + heights.top(fromLine);
        long bottom = headerHeight + heights.top(toLine) + heights.of(toLine) + (toLine == heights.count() - 1 ? bottomGap() : 0);
        if (fromLine == 0) {
            top = Math.min(top, headerHeight);
        }
        if (top < offset || bottom - top > height()) {
            scrollTo((int) top);
        } else if (bottom > offset + height()) {
            scrollTo((int) (bottom - height()));
        }
    }

    /** Scrolls so that a line, and what comes after it, has most of the view. */
    void bringUp(int fromLine) {
        if (height() > 0) {
            measure(fromLine, fromLine);
            scrollTo((int) (headerHeight + heights.top(fromLine)) - height() / AIR_ABOVE);
        }
    }

    int height() {
        return list.getClientArea().height;
    }

    /** The line at a height inside the control; -1 if none. */
    int lineAt(int y) {
        long distance = (long) y + offset - headerHeight;
        return distance < 0 || distance >= heights.total() ? -1 : heights.at(distance);
    }

    /** The first line in view, or the first of all where the header fills the view; there must be lines. */
    int firstInView() {
        return Math.max(0, heights.at(Math.max(0, (long) offset - headerHeight)));
    }

    /** The last line in view; less than {@link #firstInView()} where there is none. */
    int lastInView() {
        long bottom = (long) offset + height() - 1 - headerHeight;
        return bottom < 0 ? -1 : bottom >= heights.total() ? heights.count() - 1 : heights.at(bottom);
    }

    /** Where a line is, in the control's coordinates. */
    Rectangle bounds(int line) {
        return new Rectangle(left, (int) (headerHeight + heights.top(line) - offset), width(), heights.of(line));
    }

    void paint(Brush brush, Rectangle area, RowPainter<?> painter) {
        if (heights.count() == 0) {
            return;
        }
        Rectangle clip = brush.gc().getClipping();
        int first = Math.max(0, heights.at((long) offset + clip.y - headerHeight));
        for (int line = first; line < heights.count(); line++) {
            measure(line, line);
            Rectangle r = bounds(line);
            if (r.y >= Math.min(area.height, clip.y + clip.height)) {
                break;
            }
            painter.paint(brush, line, r);
        }
    }

    private void measure(int from, int to) {
        int change = 0;
        for (int line = from; line <= to; line++) {
            SectionLines.Line at = list.lines().line(line);
            if (!at.heading()) {
                change += heights.set(line, heightOf(list, at.row()));
            }
        }
        if (change != 0) {
            updateBar();
        }
        if (change < 0 && offset > furthest()) {
            // Rows that turned out lower than supposed leave no emptiness below; a moment later, as this may be a paint.
            list.getDisplay().asyncExec(() -> {
                if (!list.isDisposed()) {
                    scrollTo(offset);
                }
            });
        }
    }

    /** How far one can scroll. */
    private long furthest() {
        return Math.max(0, contentHeight() - height());
    }

    private static <R> int heightOf(RowList<R> list, int row) {
        return list.renderer().height(list.look(), list.row(row));
    }

    private void resized() {
        if (header != null) {
            int width = width();
            headerHeight = header.computeSize(width, SWT.DEFAULT, true).y;
            header.setBounds(left, -offset, width, headerHeight);
            header.layout(true, true);
        }
        updateBar();
        scrollTo(offset);
        if (waiting >= 0 && height() > 0) {
            int line = Math.min(waiting, heights.count() - 1);
            waiting = -1;
            if (line >= 0) {
                reveal(line, line);
            }
        }
    }

    private int width() {
        return Math.clamp(list.getClientArea().width - left - right, 1, widest);
    }

    private void updateBar() {
        int page = Math.max(1, height());
        int total = (int) Math.min(Integer.MAX_VALUE, Math.max(1, contentHeight()));
        bar.setValues(offset, 0, Math.max(total, page), page, list.look().px(40), Math.max(1, page - list.look().px(40)));
        bar.setVisible(total > page);
    }

    private int bottomGap() {
        return list.style() == RowStyle.CARDS && heights.count() > 0 ? list.look().px(16) : 0;
    }
}
