// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.today;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Rectangle;
import org.wellspring.people.day.TodayRow;
import org.wellspring.ui.rows.CardRowRenderer;
import org.wellspring.ui.rows.RowRenderer;
import org.wellspring.ui.rows.RowState;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Brush;
import org.wellspring.ui.widgets.TextLine;

/** Draws what is to do as cards of three lines, and what is to come as one quiet line each. */
final class DayRowRenderer implements RowRenderer<DayRow> {
    private static final int LINE = 38;
    /** Where the names begin, so that they stand in one column with those of the cards above. */
    private static final int NAMES = 142;
    private static final int INSET = 15;

    private final RowWords words;
    private final CardRowRenderer<DayRow> cards;

    DayRowRenderer(RowWords words) {
        this.words = words;
        this.cards = new CardRowRenderer<>(3, words::of);
    }

    @Override
    public int height(Theme theme) {
        return cards.height(theme);
    }

    @Override
    public int height(Theme theme, DayRow row) {
        return row instanceof DayRow.Coming ? theme.px(LINE) : cards.height(theme, row);
    }

    @Override
    public void paint(Brush brush, DayRow row, RowState state) {
        if (row instanceof DayRow.Coming(TodayRow coming)) {
            line(brush, coming, state);
        } else {
            cards.paint(brush, row, state);
        }
    }

    private void line(Brush brush, TodayRow row, RowState state) {
        Theme theme = brush.theme();
        Font font = theme.fonts().text();
        Rectangle r = state.bounds();
        int baseline = r.y + (r.height - brush.lineHeight(font)) / 2 + brush.ascent(font);
        int left = r.x + theme.px(INSET);
        int names = Math.min(r.x + theme.px(NAMES), left + (state.right() - left) / 3);
        brush.line(left, baseline, names - theme.px(8)).muted(words.day(row));
        TextLine line = brush.line(names, baseline, state.right()).text(row.name());
        String what = words.what(row);
        if (!what.isEmpty()) {
            line.muted(" · " + what);
        }
    }

    @Override
    public String text(DayRow row) {
        if (row instanceof DayRow.Coming(TodayRow coming)) {
            return Stream.of(coming.name(), words.what(coming), words.day(coming)).filter(s -> !s.isEmpty()).collect(Collectors.joining(", "));
        }
        return cards.text(row);
    }
}
