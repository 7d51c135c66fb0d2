// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.wellspring.followup.RowKind;
import org.wellspring.followup.TodayList;
import org.wellspring.followup.TodayRow;

/** The day above its list: the date, and in a sentence how much there is to do. */
final class DayWords {
    private static final int ROUND_TO = 5;
    private static final int HOUR = 60;
    private final Locale locale;

    DayWords(Locale locale) {
        this.locale = locale;
    }

    /** "Sunday, 22 November", as this language writes it. */
    String title(LocalDate date) {
        String text = date.format(DateTimeFormatter.ofPattern(Texts.get("day.pattern"), locale));
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    /** "Eight small things. About twenty minutes." */
    String summary(TodayList list) {
        if (list.rows().isEmpty()) {
            return Texts.get("summary.nothing");
        }
        String words = Texts.count("summary.things", list.rows().size()) + " " + time(list.rows());
        return list.more() == 0 ? words : words + " " + Texts.get("summary.more", list.more());
    }

    private static String time(List<TodayRow> rows) {
        int minutes = rows.stream().mapToInt(r -> minutes(r.kind())).sum();
        if (minutes >= HOUR - ROUND_TO / 2) {
            int half = Math.round(minutes * 2f / HOUR);
            return Texts.get("summary.hours", half / 2.0);
        }
        return Texts.get("summary.minutes." + Math.max(ROUND_TO, Math.round((float) minutes / ROUND_TO) * ROUND_TO));
    }

    /** What such a thing usually takes. */
    private static int minutes(RowKind kind) {
        return switch (kind) {
            case PROMISE -> 5;
            case FOLLOW_UP, RHYTHM -> 3;
            case CARD, NEW_PERSON -> 2;
        };
    }
}
