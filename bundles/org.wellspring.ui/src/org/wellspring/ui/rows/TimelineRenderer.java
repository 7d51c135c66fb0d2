// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.rows;

import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Brush;

/** Draws {@link TimelineRow}s: date, kind, what was said, and a chip at the right. */
public final class TimelineRenderer implements RowRenderer<TimelineRow> {
    private static final int NARROW = 520;
    /** Wide enough for a day with its year. */
    private static final int DATE = 106;
    /** Wide enough for "Introduction". */
    private static final int NARROW_KIND = 112;
    private static final int KIND = 160;
    /** The mark of the row with the keyboard stands before it. */
    private static final int INSET = 8;

    @Override
    public int height(Theme theme) {
        return theme.px(38);
    }

    @Override
    public void paint(Brush brush, TimelineRow row, RowState state) {
        Theme theme = brush.theme();
        var r = state.bounds();
        var font = theme.fonts().text();
        int baseline = r.y + (r.height - brush.lineHeight(font)) / 2 + brush.ascent(font);
        boolean narrow = r.width < theme.px(NARROW);
        int kindX = r.x + theme.px(DATE);
        int textX = kindX + theme.px(narrow ? NARROW_KIND : KIND);
        int right = state.right();
        if (!row.chip().isEmpty()) {
            int width = brush.chipWidth(row.chip());
            right -= width + theme.px(8);
            brush.chip(row.chip(), row.tone(), right + theme.px(8), r.y + r.height / 2);
        }
        brush.line(r.x + theme.px(INSET), baseline, kindX - theme.px(6)).muted(row.date());
        brush.line(kindX, baseline, textX - theme.px(8)).strong(row.kind());
        brush.line(textX, baseline, right).text(row.text());
    }

    @Override
    public String text(TimelineRow row) {
        String spoken = (row.date().isEmpty() ? "" : row.date() + ", ") + row.kind() + ": " + row.text();
        return row.chip().isEmpty() ? spoken : spoken + " (" + row.chip() + ")";
    }
}
