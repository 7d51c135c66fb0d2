// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.page;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.wellspring.ui.theme.Theme;

/**
 * Puts sections side by side as far as the page is wide. A child has its {@link Width} as layout data; one that is not
 * visible takes no room. What stands in the last place of a row takes what is left of it.
 */
public final class SectionsLayout extends Layout {
    private static final int NARROW = 460;
    private static final int VERY_WIDE = 980;
    private static final int GAP = 14;
    private static final int GAP_BELOW = 16;
    private static final int TOP = 20;
    private static final int BOTTOM = 6;

    private record Slot(Control control, int from, int to) {
    }

    private final Theme theme;

    /** In the measures of this look. */
    public SectionsLayout(Theme theme) {
        this.theme = theme;
    }

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
        int width = widthHint == SWT.DEFAULT ? theme.px(VERY_WIDE) - 1 : widthHint;
        int height = theme.px(TOP) + theme.px(BOTTOM);
        List<List<Slot>> rows = rows(composite, width);
        for (List<Slot> row : rows) {
            height += height(row, width, flushCache);
        }
        return new Point(width, height + Math.max(0, rows.size() - 1) * theme.px(GAP_BELOW));
    }

    @Override
    protected void layout(Composite composite, boolean flushCache) {
        Rectangle area = composite.getClientArea();
        int y = area.y + theme.px(TOP);
        for (List<Slot> row : rows(composite, area.width)) {
            int height = height(row, area.width, flushCache);
            for (Slot slot : row) {
                slot.control().setBounds(area.x + x(slot.from(), area.width), y, width(slot, area.width), height);
            }
            y += height + theme.px(GAP_BELOW);
        }
    }

    private List<List<Slot>> rows(Composite composite, int width) {
        boolean narrow = width < theme.px(NARROW);
        boolean veryWide = width >= theme.px(VERY_WIDE);
        List<List<Slot>> rows = new ArrayList<>();
        List<Slot> row = new ArrayList<>();
        int filled = 0;
        for (Control child : composite.getChildren()) {
            if (!child.getVisible()) {
                continue;
            }
            int parts = (child.getLayoutData() instanceof Width w ? w : Width.FULL).parts(narrow, veryWide);
            if (filled + parts > Width.ROW) {
                rows.add(filledUp(row));
                row = new ArrayList<>();
                filled = 0;
            }
            row.add(new Slot(child, filled, filled + parts));
            filled += parts;
        }
        if (!row.isEmpty()) {
            rows.add(filledUp(row));
        }
        return rows;
    }

    private static List<Slot> filledUp(List<Slot> row) {
        Slot last = row.removeLast();
        row.add(new Slot(last.control(), last.from(), Width.ROW));
        return row;
    }

    private int height(List<Slot> row, int width, boolean flushCache) {
        return row.stream().mapToInt(s -> s.control().computeSize(width(s, width), SWT.DEFAULT, flushCache).y).max().orElse(0);
    }

    private int x(int part, int width) {
        return (width + theme.px(GAP)) * part / Width.ROW;
    }

    private int width(Slot slot, int width) {
        return Math.max(1, x(slot.to(), width) - x(slot.from(), width) - theme.px(GAP));
    }
}
