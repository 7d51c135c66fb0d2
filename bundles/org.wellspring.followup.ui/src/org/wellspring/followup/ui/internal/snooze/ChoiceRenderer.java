// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.snooze;

import java.util.List;

import org.wellspring.ui.rows.RowRenderer;
import org.wellspring.ui.rows.RowState;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Brush;

/** One line for each choice: its digit, its words, and the day it means at the right. */
final class ChoiceRenderer implements RowRenderer<SnoozeDays.Choice> {
    private final List<SnoozeDays.Choice> choices;

    /** @param choices those with a digit, in its order */
    ChoiceRenderer(List<SnoozeDays.Choice> choices) {
        this.choices = choices;
    }

    @Override
    public int height(Theme theme) {
        return theme.px(36);
    }

    @Override
    public void paint(Brush brush, SnoozeDays.Choice row, RowState state) {
        Theme theme = brush.theme();
        var font = theme.fonts().text();
        var r = state.bounds();
        int baseline = r.y + (r.height - brush.lineHeight(font)) / 2 + brush.ascent(font);
        int x = r.x + theme.px(10);
        int digit = choices.indexOf(row) + 1;
        if (digit > 0) {
            brush.line(x, baseline, state.right()).muted(String.valueOf(digit));
        }
        int width = brush.width(font, row.aside());
        brush.line(digit > 0 ? x + theme.px(22) : x, baseline, state.right() - width - theme.px(12)).text(row.label());
        brush.line(state.right() - width - theme.px(4), baseline, state.right()).muted(row.aside());
    }

    @Override
    public String text(SnoozeDays.Choice row) {
        return row.aside().isEmpty() ? row.label() : row.label() + ", " + row.aside();
    }
}
