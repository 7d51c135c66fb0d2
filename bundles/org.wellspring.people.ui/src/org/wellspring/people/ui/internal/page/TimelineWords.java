// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.page;

import java.time.LocalDate;
import java.util.Optional;

import org.wellspring.core.words.DateWords;
import org.wellspring.people.TimelineEntry;
import org.wellspring.ui.rows.RowRenderer;
import org.wellspring.ui.rows.RowState;
import org.wellspring.ui.rows.TimelineRenderer;
import org.wellspring.ui.rows.TimelineRow;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Brush;
import org.wellspring.ui.widgets.Tone;

/** Puts entries of a timeline into words. */
final class TimelineWords implements RowRenderer<TimelineEntry> {
    private final TimelineRenderer drawing = new TimelineRenderer();
    private final DateWords dates = new DateWords();
    private final LocalDate today;

    TimelineWords(LocalDate today) {
        this.today = today;
    }

    @Override
    public int height(Theme theme) {
        return drawing.height(theme);
    }

    @Override
    public void paint(Brush brush, TimelineEntry row, RowState state) {
        drawing.paint(brush, words(row), state);
    }

    @Override
    public String text(TimelineEntry row) {
        return drawing.text(words(row));
    }

    private TimelineRow words(TimelineEntry entry) {
        return new TimelineRow(entry.id().toString(), day(entry.day()), entry.label(), entry.text(),
                entry.label().contains(entry.chip().text()) ? "" : entry.chip().text(), tone(entry.chip().look()));
    }

    private String day(Optional<LocalDate> day) {
        return day.map(d -> dates.near(d, today)).orElse("");
    }

    private static Tone tone(TimelineEntry.Look look) {
        return switch (look) {
            case GOOD -> Tone.ACCENT;
            case WARM -> Tone.WARM;
            case PLAIN -> Tone.SOFT;
        };
    }
}
