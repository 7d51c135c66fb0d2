// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.wellspring.ui.theme.Theme;

/**
 * Puts sections side by side as far as the page is wide: each goes to the column that is shortest, so that none stands
 * over empty space. Where columns end at nearly the same height, the shorter grows, so that what follows lines up; before what goes over the whole
 * width, and at the end, all do. Once {@link #keep} was called, a child stays in its column, however high it or others become, so that nothing jumps under the
 * hand. A child has its {@link Width} as layout data; one that is not visible takes no room.
 */
public final class SectionsLayout extends Layout {
    private static final int NARROW = 460;
    private static final int VERY_WIDE = 980;
    private static final int HUGE = 1600;
    private static final int GAP = 14;
    private static final int TOP = 20;
    private static final int BOTTOM = 6;
    /** Columns that end less than this apart end together: about two lines. */
    private static final int NEARLY = 44;

    /** Where a child stands; the whole height is that below the last. */
    private record Plan(List<Control> controls, List<Rectangle> places, int height) {
    }

    private final Theme theme;
    private final Map<Control, Integer> kept = new HashMap<>();
    private int keptColumns;
    private boolean keeping;

    /** In the measures of this look. */
    public SectionsLayout(Theme theme) {
        this.theme = theme;
    }

    /** From the next layout on each child stays in the column that it gets there. UI thread only. */
    public void keep() {
        keeping = true;
        kept.clear();
    }

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
        int width = widthHint == SWT.DEFAULT ? theme.px(VERY_WIDE) - 1 : widthHint;
        return new Point(width, plan(composite, width, flushCache, false).height());
    }

    @Override
    protected void layout(Composite composite, boolean flushCache) {
        Rectangle area = composite.getClientArea();
        Plan plan = plan(composite, area.width, flushCache, keeping);
        for (int i = 0; i < plan.controls().size(); i++) {
            Rectangle r = plan.places().get(i);
            plan.controls().get(i).setBounds(area.x + r.x, area.y + r.y, r.width, r.height);
        }
    }

    private Plan plan(Composite composite, int width, boolean flushCache, boolean keeps) {
        int columns = width < theme.px(NARROW) ? 1 : width < theme.px(HUGE) ? 2 : 3;
        boolean same = columns == keptColumns;
        if (keeps && !same) {
            kept.clear();
            keptColumns = columns;
        }
        int gap = theme.px(GAP);
        int column = Math.max(1, (width - (columns - 1) * gap) / columns);
        int[] bottoms = new int[columns];
        Arrays.fill(bottoms, theme.px(TOP) - gap);
        Rectangle[] last = new Rectangle[columns];
        List<Control> controls = new ArrayList<>();
        List<Rectangle> places = new ArrayList<>();
        for (Control child : composite.getChildren()) {
            if (!child.getVisible()) {
                continue;
            }
            Width wish = child.getLayoutData() instanceof Width w ? w : Width.FULL;
            boolean whole = columns == 1 || wish == Width.FULL || wish == Width.WIDE && width < theme.px(VERY_WIDE);
            int wide = whole ? width : column;
            int height = child.computeSize(wide, SWT.DEFAULT, flushCache).y;
            controls.add(child);
            if (height == 0) {
                // It has nothing to say now, and takes no room, nor a gap.
                places.add(new Rectangle(0, Math.max(0, lowest(bottoms)), wide, 0));
                continue;
            }
            level(bottoms, last, whole ? Integer.MAX_VALUE : theme.px(NEARLY));
            int at = whole ? 0 : same && kept.containsKey(child) ? kept.get(child) : shortest(bottoms);
            if (keeps && !whole) {
                kept.put(child, at);
            }
            int y = (whole ? lowest(bottoms) : bottoms[at]) + gap;
            Rectangle place = new Rectangle(at * (column + gap), y, wide, height);
            places.add(place);
            for (int i = whole ? 0 : at; i <= (whole ? columns - 1 : at); i++) {
                bottoms[i] = y + height;
                last[i] = whole ? null : place;
            }
        }
        level(bottoms, last, Integer.MAX_VALUE);
        return new Plan(controls, places, lowest(bottoms) + theme.px(BOTTOM));
    }

    /** The last of each column that ends at most so much above the lowest grows down to that. */
    private static void level(int[] bottoms, Rectangle[] last, int most) {
        int lowest = lowest(bottoms);
        for (int i = 0; i < bottoms.length; i++) {
            if (last[i] != null && lowest - bottoms[i] <= most) {
                last[i].height += lowest - bottoms[i];
                bottoms[i] = lowest;
            }
        }
    }

    private static int shortest(int[] bottoms) {
        int at = 0;
        for (int i = 1; i < bottoms.length; i++) {
            at = bottoms[i] < bottoms[at] ? i : at;
        }
        return at;
    }

    private static int lowest(int[] bottoms) {
        return Arrays.stream(bottoms).max().orElse(0);
    }
}
