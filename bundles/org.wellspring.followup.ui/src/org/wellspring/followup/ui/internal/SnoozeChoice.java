// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.rows.RowRenderer;
import org.wellspring.ui.rows.RowSource;
import org.wellspring.ui.rows.RowState;
import org.wellspring.ui.rows.RowStyle;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Brush;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Popover;

/** Until when a row is put off: a few days to choose from, by arrow and Enter or by their letter (F6). */
final class SnoozeChoice {
    /** A day to come back on. */
    private record Choice(String words, LocalDate until) {
    }

    private SnoozeChoice() {
    }

    static void open(Theme theme, Shell window, LocalDate today, String name, Consumer<LocalDate> chosen) {
        Popover popover = new Popover(window, theme, Texts.get("snooze.title", name), 360);
        new Heading(popover.content(), theme, Heading.Level.STRONG, Texts.get("snooze.title", name));
        RowList<Choice> list = new RowList<>(popover.content(), theme, SWT.NONE, RowStyle.BARE,
                Texts.get("snooze.title", name), new Lines());
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list.onOpen(choice -> {
            popover.close();
            chosen.accept(choice.until());
        });
        list.setRows(RowSource.of(choices(today)));
        popover.open();
        list.setFocus();
        list.select(0);
    }

    private static List<Choice> choices(LocalDate today) {
        return List.of(new Choice(Texts.get("snooze.tomorrow"), today.plusDays(1)),
                new Choice(Texts.get("snooze.days"), today.plusDays(3)),
                new Choice(Texts.get("snooze.monday"), today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))),
                new Choice(Texts.get("snooze.two-weeks"), today.plusWeeks(2)),
                new Choice(Texts.get("snooze.month"), today.plusMonths(1)));
    }

    /** One line: the words, and the day at the right. */
    private static final class Lines implements RowRenderer<Choice> {
        @Override
        public int height(Theme theme) {
            return theme.px(36);
        }

        @Override
        public void paint(Brush brush, Choice row, RowState state) {
            var r = state.bounds();
            var font = brush.theme().fonts().text();
            int baseline = r.y + (r.height - brush.lineHeight(font)) / 2 + brush.ascent(font);
            String day = TodayWords.weekday(row.until());
            int pad = brush.theme().px(8);
            int right = r.x + r.width - brush.width(font, day) - pad;
            brush.line(right, baseline, r.x + r.width).muted(day);
            brush.line(r.x + pad, baseline, right - pad).text(row.words());
        }

        @Override
        public String text(Choice row) {
            return row.words();
        }
    }
}
