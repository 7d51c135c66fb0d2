// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.wellspring.core.words.DateWords;
import org.wellspring.followup.TodayList;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.people.day.TodayRow;

/** The day above its list: the date, and in a sentence how much there is to do. */
final class DayHeadline {
    private static final int ROUND_TO = 5;
    private static final int HOUR = 60;
    private final DateWords dates = new DateWords();

    /** "Sunday, 22 November", as this language writes it. */
    String title(LocalDate date) {
        String text = dates.full(date, date);
        return text.substring(0, 1).toUpperCase(Locale.getDefault()) + text.substring(1);
    }

    /** "Eight small things. About 20 minutes." */
    String summary(TodayList list, boolean begins) {
        if (list.rows().isEmpty()) {
            return Texts.get(begins ? "summary.begin" : "summary.nothing");
        }
        return Texts.count("summary.things", list.rows().size()) + " " + time(list.rows());
    }

    private static String time(List<TodayRow> rows) {
        int minutes = rows.stream().mapToInt(r -> r.kind().minutes()).sum();
        if (minutes >= HOUR - ROUND_TO / 2) {
            int half = Math.round(minutes * 2f / HOUR);
            return Texts.get("summary.hours", half / 2.0);
        }
        return Texts.get("summary.minutes", Math.max(ROUND_TO, Math.round((float) minutes / ROUND_TO) * ROUND_TO));
    }
}
