// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.command;

import org.wellspring.ui.rows.RowRenderer;
import org.wellspring.ui.rows.RowState;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Brush;

/** Draws a hit: icon, title, detail, key. */
final class PaletteRenderer implements RowRenderer<PaletteItem> {
    @Override
    public int height(Theme theme) {
        return theme.px(40);
    }

    @Override
    public void paint(Brush brush, PaletteItem item, RowState state) {
        Theme theme = brush.theme();
        var r = state.bounds();
        var font = theme.fonts().text();
        int icon = theme.px(18);
        var ink = state.selected() ? brush.palette().accent() : brush.palette().muted();
        brush.icon(item.icon(), ink, r.x + theme.px(16), r.y + (r.height - icon) / 2, icon);
        int baseline = r.y + (r.height - brush.lineHeight(font)) / 2 + brush.ascent(font);
        int right = state.right();
        if (!item.key().isEmpty()) {
            var small = theme.fonts().small();
            right -= brush.width(small, item.key());
            brush.line(right, baseline, state.right() + 1).add(item.key(), small, brush.palette().muted());
            right -= theme.px(12);
        }
        var line = brush.line(r.x + theme.px(16) + icon + theme.px(12), baseline, right).text(item.title());
        if (!item.detail().isEmpty()) {
            line.muted(" · " + item.detail());
        }
    }

    @Override
    public String text(PaletteItem item) {
        return item.detail().isEmpty() ? item.title() : item.title() + ", " + item.detail();
    }
}
