// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.wellspring.core.Space;
import org.wellspring.core.words.Durations;
import org.wellspring.followup.RowKind;
import org.wellspring.followup.TodayList;
import org.wellspring.followup.TodayRow;
import org.wellspring.ui.rows.CardRow;
import org.wellspring.ui.widgets.Tone;

/** Puts the list of the day into words. UI thread only. */
final class TodayWords {
    /** How long one small thing takes. */
    private static final double MINUTES = 2.5;

    private final Durations durations = new Durations();
    private final Space space;

    TodayWords(Space space) {
        this.space = space;
    }

    /** "Sunday, 22 November". */
    String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(Texts.get("format.date"), Locale.getDefault()).format(day);
    }

    /** "Tue 24 Nov". */
    String shortDay(LocalDate day) {
        return weekday(day);
    }

    static String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern(Texts.get("format.weekday"), Locale.getDefault()).format(day);
    }

    /** "Eight small things. About twenty minutes." */
    String summary(TodayList list) {
        int count = list.rows().size();
        if (count == 0) {
            return Texts.get("summary.none");
        }
        long minutes = Math.max(5, Math.round(count * MINUTES / 5) * 5);
        String first = Texts.get("summary.things", count) + " " + Texts.get("summary.minutes", minutes);
        return list.more() > 0 ? first + " " + Texts.get("summary.more", list.more()) : first;
    }

    CardRow card(TodayRow row) {
        boolean late = row.overdueDays() > 0 && row.kind() != RowKind.RHYTHM && row.kind() != RowKind.NEW_PERSON
                && row.kind() != RowKind.CARD;
        return new CardRow(row.id().toString(), initials(row), Optional.empty(), row.name(), row.organization(),
                chip(row, late), late ? Tone.WARM : Tone.SOFT, row.why(), row.help(), "");
    }

    private String chip(TodayRow row, boolean late) {
        if (late) {
            return durations.over(row.overdueDays());
        }
        if (row.proposed()) {
            return Texts.get("chip.proposed");
        }
        return (row.kind() == RowKind.PROMISE || row.kind() == RowKind.FOLLOW_UP)
                && row.due().equals(LocalDate.now(space.clock())) ? durations.over(0) : "";
    }

    private static String initials(TodayRow row) {
        if (row.person().isEmpty()) {
            return "✎";
        }
        String[] words = row.name().strip().split("\\s+");
        String first = letter(words[0]);
        return words.length == 1 ? first : first + letter(words[words.length - 1]);
    }

    private static String letter(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.getDefault());
    }
}
