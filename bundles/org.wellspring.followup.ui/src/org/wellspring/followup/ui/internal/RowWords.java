// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.swt.graphics.Image;
import org.wellspring.core.words.Durations;
import org.wellspring.followup.RowKind;
import org.wellspring.followup.TodayRow;
import org.wellspring.ui.faces.Initials;
import org.wellspring.ui.rows.CardRow;
import org.wellspring.ui.widgets.Tone;

/** A row of the day in words: who, how late, why now, how to help (F13). */
final class RowWords {
    private final Durations durations = new Durations();
    private final Function<UUID, Optional<Image>> faces;
    private LocalDate today = LocalDate.EPOCH;

    /** @param faces the photo of a person, where there is one */
    RowWords(Function<UUID, Optional<Image>> faces) {
        this.faces = faces;
    }

    /** The day the rows are of. */
    void on(LocalDate date) {
        today = date;
    }

    /** The row as it is drawn. */
    CardRow of(TodayRow row) {
        String beside = row.kind() == RowKind.CARD && row.person().isEmpty() ? "" : row.organization();
        return new CardRow(row.id().toString(), Initials.of(row.name()), row.person().flatMap(faces), row.name(), beside,
                chip(row), late(row) ? Tone.WARM : Tone.SOFT, note(row), row.help(), "");
    }

    /** What was promised or planned, then why now. */
    private static String note(TodayRow row) {
        boolean named = row.kind() == RowKind.PROMISE || row.kind() == RowKind.FOLLOW_UP;
        return named && !row.subject().isBlank() && !row.why().contains(row.subject())
                ? Texts.get("note", row.subject(), row.why()) : row.why();
    }

    /** Only what was promised or planned can be late; a rhythm that slipped is never held against anybody (F6). */
    private static boolean late(TodayRow row) {
        return row.overdueDays() > 0 && (row.kind() == RowKind.PROMISE || row.kind() == RowKind.FOLLOW_UP);
    }

    private String chip(TodayRow row) {
        if (late(row)) {
            return durations.over(row.overdueDays());
        }
        if (row.proposed()) {
            return Texts.get("chip.proposed");
        }
        boolean dated = row.kind() == RowKind.PROMISE || row.kind() == RowKind.FOLLOW_UP;
        return dated && today.equals(row.due()) ? durations.over(0) : "";
    }
}
