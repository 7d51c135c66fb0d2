// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.wellspring.ui.widgets.RichText;

/** An event to come in two lines: when and what, then where and who. */
final class ComingWords {
    private static final int THIS_WEEK = 6;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter date;
    private final DateTimeFormatter time;

    ComingWords(Locale locale) {
        weekday = DateTimeFormatter.ofPattern("EEE", locale);
        date = DateTimeFormatter.ofPattern(Texts.get("day.pattern.short"), locale);
        time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
    }

    RichText of(Glance.Coming event, LocalDate today) {
        RichText text = RichText.empty().strong(when(event, today)).plain(" · " + event.title());
        String more = more(event);
        return more.isEmpty() ? text : text.muted("\n" + more);
    }

    private String when(Glance.Coming event, LocalDate today) {
        LocalDate day = event.start().toLocalDate();
        String words = day.equals(today) ? Texts.get("coming.today")
                : (day.isAfter(today.plusDays(THIS_WEEK)) ? date : weekday).format(day);
        return event.dayOnly() ? words : words + " " + time.format(event.start());
    }

    private static String more(Glance.Coming event) {
        String people = event.expected() == 0 ? "" : Texts.get("coming.expected", event.expected());
        return event.place().isEmpty() || people.isEmpty() ? event.place() + people
                : event.place() + " · " + people;
    }
}
