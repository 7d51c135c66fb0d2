// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.rows;

import java.util.List;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Rectangle;
import org.wellspring.ui.theme.Palette;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Brush;

/** Draws what surrounds a row (heading, ground, hairline, actions) and lets the renderer draw the row. */
final class RowPainter<T> {
    /** What an action looks like inside a row. */
    record Spot<A>(Rectangle bounds, RowAction<A> action, boolean keyed) {}

    /** So much of a row is left to its words; what can be done with it is in the menu of the right button, too. */
    private static final int READABLE = 220;
    private static final int AROUND_KEY = 4;

    private final RowList<T> list;
    private final RowRenderer<T> renderer;

    RowPainter(RowList<T> list, RowRenderer<T> renderer) {
        this.list = list;
        this.renderer = renderer;
    }

    static int headingHeight(Theme theme, boolean first) {
        return theme.px(first ? 32 : 44);
    }

    void paint(Brush brush, int line, Rectangle r) {
        SectionLines.Line at = list.lines().line(line);
        if (at.heading()) {
            heading(brush, list.lines().title(at.section()), r);
        } else {
            row(brush, at, r);
        }
    }

    private void heading(Brush brush, String title, Rectangle r) {
        Font font = list.look().fonts().captionStrong();
        int inset = list.style() == RowStyle.PLAIN ? list.look().px(16) : 0;
        int y = r.y + r.height - list.look().px(8) - brush.lineHeight(font);
        brush.text(title, font, list.look().palette().muted(), r.x + inset, y, r.width - inset);
    }

    private void row(Brush brush, SectionLines.Line at, Rectangle r) {
        T row = list.lines().row(at.row());
        boolean selected = list.marks().contains(at.row());
        boolean hovered = list.hovered() == at.row();
        ground(brush, at, r, selected, hovered);
        int edge = contentEnd(r);
        int right = at.row() == list.marks().lead() && selected ? actions(brush, row, r, edge) : edge;
        // What stands between words and actions is less than the lines of a row are apart.
        int high = right == edge ? 0 : brush.lineHeight(list.look().fonts().caption());
        renderer.paint(brush, row, new RowState(r, right, edge, high, selected, hovered));
        if (at.row() == list.marks().lead() && list.look().showsFocus(list) && !selected) {
            brush.focusRing(r, list.look().px(4));
        }
    }

    /** Where the content of a row ends when it offers no actions. */
    int contentEnd(Rectangle r) {
        return r.x + r.width - list.look().px(list.style() == RowStyle.BARE ? 6 : 14);
    }

    private void ground(Brush brush, SectionLines.Line at, Rectangle r, boolean selected, boolean hovered) {
        Palette palette = list.look().palette();
        if (list.style() == RowStyle.CARDS) {
            int corner = list.look().size("card-corner");
            brush.fillCardPart(palette.line(), r, corner, at.first(), at.last());
            Rectangle inner = new Rectangle(r.x + 1, r.y + 1, r.width - 2, r.height - 1 - (at.last() ? 1 : 0));
            brush.fillCardPart(fill(selected, hovered, palette.panel()), inner, corner - 1, at.first(), at.last());
        } else {
            if (selected || hovered) {
                brush.fill(fill(selected, hovered, palette.panel()), r);
            }
            brush.rule(palette.line(), r.x, r.y + (list.style() == RowStyle.BARE ? 0 : r.height - 1), r.width);
        }
        if (selected && list.look().showsFocus(list)) {
            int inset = list.style() == RowStyle.CARDS ? 1 : 0;
            brush.fill(palette.accent(), new Rectangle(r.x + inset, r.y + list.look().px(10), list.look().px(3), r.height - list.look().px(20)));
        }
    }

    private Color fill(boolean selected, boolean hovered, Color plain) {
        Palette palette = list.look().palette();
        return selected ? palette.selection() : hovered ? palette.background() : plain;
    }

    /** Draws the actions from the right; returns where the row's own content must end. */
    private int actions(Brush brush, T row, Rectangle r, int right) {
        List<Spot<T>> spots = spots(brush, row, r, right);
        Font font = list.look().fonts().caption();
        Palette palette = list.look().palette();
        for (Spot<T> spot : spots) {
            Rectangle b = spot.bounds();
            int y = b.y + (b.height - brush.lineHeight(font)) / 2;
            String key = key(spot.action());
            brush.text(spot.action().label(), font, palette.muted(), b.x, y, b.width);
            if (spot.keyed() && !key.isEmpty()) {
                // Framed as keys are everywhere, or it would read as a letter of the word.
                int keyWidth = brush.width(font, key);
                int around = list.look().px(AROUND_KEY);
                int high = brush.lineHeight(font) + 2;
                brush.strokeRound(palette.line(), new Rectangle(b.x + b.width - keyWidth - 2 * around, y - 1, keyWidth + 2 * around, high), around);
                brush.text(key, font, palette.text(), b.x + b.width - keyWidth - around, y, keyWidth + 1);
            }
        }
        return spots.isEmpty() ? right : spots.getFirst().bounds().x - list.look().px(16);
    }

    /** Where the actions of a row stand. They give way when they would leave too little of the row to read; their keys still work. */
    List<Spot<T>> spots(Brush brush, T row, Rectangle r, int right) {
        List<Spot<T>> keyed = spots(brush, row, r, right, true);
        return keyed.isEmpty() ? spots(brush, row, r, right, false) : keyed;
    }

    /** @param keyed whether each says its letter; where there is no room for that, its words are what matters */
    private List<Spot<T>> spots(Brush brush, T row, Rectangle r, int right, boolean keyed) {
        Font font = list.look().fonts().caption();
        List<RowAction<T>> offered = list.actionsOf(row);
        int gap = list.look().px(12);
        int keyGap = list.look().px(5);
        List<Integer> widths = offered.stream()
                .map(a -> brush.width(font, a.label()) + (keyed && a.hasKey() ? keyGap + brush.width(font, key(a)) + 2 * list.look().px(AROUND_KEY) : 0))
                .toList();
        int total = widths.stream().mapToInt(w -> w + gap).sum();
        if (offered.isEmpty() || r.width - total < list.look().px(READABLE)) {
            return List.of();
        }
        List<Spot<T>> spots = new java.util.ArrayList<>();
        int x = right - total + gap;
        int height = list.look().px(26);
        for (int i = 0; i < offered.size(); i++) {
            spots.add(new Spot<>(new Rectangle(x, r.y + (r.height - height) / 2, widths.get(i), height), offered.get(i), keyed));
            x += widths.get(i) + gap;
        }
        return spots;
    }

    private static String key(RowAction<?> action) {
        return action.hasKey() ? String.valueOf(action.key()) : "";
    }
}
