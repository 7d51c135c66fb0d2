// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import java.util.stream.Collectors;

import org.wellspring.interop.Outcome;
import org.wellspring.interop.PlannedRecord;
import org.wellspring.ui.rows.RowRenderer;
import org.wellspring.ui.rows.RowState;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Brush;
import org.wellspring.ui.widgets.Tone;

/** One record of a file on a line: whom it names, what would change, and what becomes of it. */
final class PlannedWords implements RowRenderer<PlannedRecord> {
    @Override
    public int height(Theme theme) {
        return theme.px(36);
    }

    @Override
    public void paint(Brush brush, PlannedRecord row, RowState state) {
        var r = state.bounds();
        var font = brush.theme().fonts().text();
        int pad = brush.theme().px(10);
        int baseline = r.y + (r.height - brush.lineHeight(font)) / 2 + brush.ascent(font);
        String chip = chip(row.outcome());
        int right = state.right() - brush.chipWidth(chip) - pad;
        brush.chip(chip, tone(row.outcome()), right + pad, r.y + r.height / 2);
        int middle = r.x + pad + Math.min(brush.theme().px(220), r.width / 3);
        brush.line(r.x + pad, baseline, middle - pad).strong(row.title());
        brush.line(middle, baseline, right).muted(detail(row));
    }

    @Override
    public String text(PlannedRecord row) {
        return row.title() + ", " + chip(row.outcome()) + ": " + detail(row);
    }

    private static String chip(Outcome outcome) {
        return Texts.get(switch (outcome) {
            case Outcome.Create create -> "outcome.create";
            case Outcome.Update update -> "outcome.update";
            case Outcome.Unchanged unchanged -> "outcome.unchanged";
            case Outcome.Failed failed -> "outcome.failed";
        });
    }

    private static Tone tone(Outcome outcome) {
        return outcome instanceof Outcome.Failed ? Tone.WARM : outcome instanceof Outcome.Create ? Tone.ACCENT : Tone.SOFT;
    }

    private static String detail(PlannedRecord row) {
        return switch (row.outcome()) {
            case Outcome.Create create -> "";
            case Outcome.Unchanged unchanged -> "";
            case Outcome.Failed failed -> Texts.get("outcome.line", row.record(), row.line()) + " " + failed.reason();
            case Outcome.Update update -> update.changes().stream().map(PlannedWords::change).collect(Collectors.joining(" · "));
        };
    }

    private static String change(Outcome.FieldChange change) {
        return change.before().isEmpty() ? change.field() + " + " + change.after()
                : change.field() + ": " + change.before() + " → " + change.after();
    }
}
