// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.sheet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.graphics.Font;
import org.wellspring.events.ui.internal.EventWords;
import org.wellspring.ui.rows.RowRenderer;
import org.wellspring.ui.rows.RowState;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Brush;

/**
 * A row of figures: a name, its figures below each other’s in columns, and a line about them.
 *
 * @param id by which it is known again
 * @param cells figures with their words: "12 met"
 * @param below may be empty
 * @param leadsTo what opens with it
 */
record ResultRow(String id, String name, List<String> cells, String below, Optional<UUID> leadsTo) {
    /** Draws it; where there is little room, columns become narrower before the name does. */
    static final class Renderer implements RowRenderer<ResultRow> {
        private static final int HIGH = 57;
        private static final int CELL = 128;
        private static final int ONLY = 320;

        @Override
        public int height(Theme theme) {
            return theme.px(HIGH);
        }

        @Override
        public int height(Theme theme, ResultRow row) {
            return theme.px(row.below().isEmpty() ? 38 : HIGH);
        }

        @Override
        public void paint(Brush brush, ResultRow row, RowState state) {
            Theme theme = brush.theme();
            Font font = theme.fonts().text();
            int left = state.bounds().x + theme.px(16);
            int right = state.right() - theme.px(16);
            int pitch = Math.max(theme.px(19), brush.lineHeight(font));
            int lines = row.below().isEmpty() ? 1 : 2;
            int top = state.bounds().y + (state.bounds().height - lines * pitch) / 2;
            int baseline = top + (pitch - brush.lineHeight(font)) / 2 + brush.ascent(font);
            int cells = row.cells().size();
            int wide = cells == 1 ? Math.min(theme.px(ONLY), (right - left) / 2) : Math.min(theme.px(CELL), (right - left) * 3 / 5 / cells);
            for (int i = 0; i < cells; i++) {
                int end = right - (cells - 1 - i) * wide;
                String words = brush.fit(row.cells().get(i), font, wide - theme.px(8));
                brush.line(end - brush.width(font, words), baseline, end + 1).text(words);
            }
            brush.line(left, baseline, right - cells * wide).strong(row.name());
            if (lines == 2) {
                brush.line(left, baseline + pitch, right).muted(row.below());
            }
        }

        @Override
        public String text(ResultRow row) {
            return EventWords.joined(", ", row.name(), String.join(", ", row.cells()), row.below());
        }
    }
}
