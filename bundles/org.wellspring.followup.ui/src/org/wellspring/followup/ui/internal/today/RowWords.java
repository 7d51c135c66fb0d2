// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.today;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.swt.graphics.Image;
import org.wellspring.core.words.DateWords;
import org.wellspring.followup.FirstPerson;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.people.day.RowKind.Trait;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.rhythm.Durations;
import org.wellspring.ui.faces.Initials;
import org.wellspring.ui.rows.CardRow;
import org.wellspring.ui.widgets.Tone;

/** A row of the day in words: who, how late, why now, how to help (F13). */
final class RowWords {
    private final Durations durations = new Durations();
    private final DateWords dates = new DateWords();
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

    /** What is due, or somebody to begin with, as a card. */
    CardRow of(DayRow row) {
        return row instanceof DayRow.Brought brought ? due(brought.row()) : first(((DayRow.First) row).first());
    }

    private CardRow first(FirstPerson first) {
        return new CardRow(first.person().toString(), Initials.of(first.name()), faces.apply(first.person()), first.name(), first.organization(), "",
                Tone.SOFT, first.why(), first.help(), "");
    }

    private CardRow due(TodayRow row) {
        return new CardRow(row.id().toString(), Initials.of(row.name()), row.person().flatMap(faces), row.name(), row.organization(),
                chip(row), late(row) ? Tone.WARM : Tone.SOFT, note(row), row.help(), "").drawn(row.person().isEmpty() ? row.kind().icon() : Optional.empty());
    }

    /** When it is: "tomorrow, 12:30", "Thursday". */
    String day(TodayRow row) {
        String day = dates.near(row.due(), today);
        return capital(row.time().map(at -> Texts.get("coming.at", day, dates.time(at))).orElse(day));
    }

    /** What it is, after the name. */
    String what(TodayRow row) {
        return row.why().isEmpty() ? row.subject() : row.why();
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.getDefault()) + text.substring(1);
    }

    /** What was promised or planned, then why now. */
    private static String note(TodayRow row) {
        return row.kind().is(Trait.NAMED) && !row.subject().isBlank() && !row.why().contains(row.subject())
                ? Texts.get("note", row.subject(), row.why())
                : row.why();
    }

    /** Only what was promised or planned can be late; a rhythm that slipped is never held against anybody (F6). */
    private static boolean late(TodayRow row) {
        return row.overdueDays() > 0 && row.kind().is(Trait.DATED);
    }

    private String chip(TodayRow row) {
        if (late(row)) {
            return durations.over(row.overdueDays());
        }
        if (row.proposed()) {
            return Texts.get("chip.proposed");
        }
        return row.kind().is(Trait.DATED) && today.equals(row.due()) ? durations.over(0) : "";
    }
}
