// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every day that is shown, in one dress: "today", "yesterday", "tomorrow", the weekday of the coming six days, with its date of the past six
 * ("Friday" is never two days), then "18 Nov", and "18 Nov 2025" where the year is not this one. Order and names of months are those of the user's region. Any thread.
 */
public final class DateWords {
    /** A weekday alone says which day is meant as far as this. */
    private static final int NAMED_DAYS = 6;
    private static final Map<Formed, DateTimeFormatter> FORMS = new ConcurrentHashMap<>();

    private final Texts texts;
    private final Locale locale;

    /** In the user's language and region. */
    public DateWords() {
        this(UserLocale.current().forms());
    }

    /** In this language and region; English of no region puts the day first. */
    public DateWords(Locale wanted) {
        locale = wanted.equals(Locale.ENGLISH) || wanted.equals(Locale.ROOT) ? Locale.UK : wanted;
        texts = new Texts(DateWords.class, locale);
    }

    /** For lists and lines: "today", "yesterday", "tomorrow", "Friday" to come, "Fri, 13 Nov" a few days ago, "18 Nov", "18 Nov 2025". */
    public String near(LocalDate date, LocalDate today) {
        long away = ChronoUnit.DAYS.between(today, date);
        if (Math.abs(away) <= 1) {
            return texts.get(away == 0 ? "today" : away < 0 ? "yesterday" : "tomorrow");
        }
        if (Math.abs(away) > NAMED_DAYS) {
            return date(date, today);
        }
        return away > 0 ? weekday(date) : dated(date, today);
    }

    /** The date itself: "18 Nov", with the year where it is not this one. */
    public String date(LocalDate date, LocalDate today) {
        return form(date.getYear() == today.getYear() ? Form.DAY : Form.DAY_OF_YEAR).format(date);
    }

    /** For a choice or an agreement, where the weekday matters: "Fri, 18 Nov". */
    public String dated(LocalDate date, LocalDate today) {
        return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale) + ", " + date(date, today);
    }

    /** In full, for titles and sentences: "Sunday, 29 November", with the year where it is not this one. */
    public String full(LocalDate date, LocalDate today) {
        return weekday(date) + ", " + form(date.getYear() == today.getYear() ? Form.LONG_DAY : Form.LONG_DAY_OF_YEAR).format(date);
    }

    /** In full and always with its year, for what is kept and read again in another: "Sunday, 29 November 2026". */
    public String kept(LocalDate date) {
        return weekday(date) + ", " + form(Form.LONG_DAY_OF_YEAR).format(date);
    }

    /** A moment: "today, 08:59", "18 Nov 2025, 17:30". */
    public String moment(ZonedDateTime at, LocalDate today) {
        return texts.get("moment", near(at.toLocalDate(), today), time(at.toLocalTime()));
    }

    /** A time of day: "08:59", or "8:59 AM" where people write it so. */
    public String time(LocalTime at) {
        // The space before AM that doesn't break is not in every font.
        return form(Form.TIME).format(at).replace('\u202f', ' ');
    }

    /** A month: "November", with the year where it is not this one. */
    public String month(YearMonth month, LocalDate today) {
        String name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale);
        return month.getYear() == today.getYear() ? name : texts.get("month", name, Integer.toString(month.getYear()));
    }

    /** The name of a weekday, short, for the head of a calendar: "Mon". */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    /** The name of the weekday. */
    public String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
    }

    /**
     * A birthday or another date of a life: "2 March 1985", "2 March", "March 1985", "1985"; what is none of these is shown as it stands.
     *
     * @param written as it is kept: 1985-03-02, --03-02, 1985-03 or 1985
     */
    public String ofLife(String written) {
        String text = written.strip();
        if (text.matches("\\d{4}-\\d\\d-\\d\\d") && isDay(text)) {
            return form(Form.LONG_DAY_OF_YEAR).format(LocalDate.parse(text));
        }
        if (text.matches("--\\d\\d-\\d\\d") && isDay("2000" + text.substring(1))) {
            // A leap year, so that 29 February is one.
            return form(Form.LONG_DAY).format(MonthDay.parse(text).atYear(2000));
        }
        if (text.matches("\\d{4}-\\d\\d") && isDay(text + "-01")) {
            YearMonth month = YearMonth.parse(text);
            return texts.get("month", month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale), Integer.toString(month.getYear()));
        }
        return text;
    }

    private static boolean isDay(String iso) {
        int month = Integer.parseInt(iso.substring(5, 7));
        int date = Integer.parseInt(iso.substring(8));
        return month >= 1 && month <= 12 && date >= 1 && date <= YearMonth.of(Integer.parseInt(iso.substring(0, 4)), month).lengthOfMonth();
    }

    /** Made when first needed: the first of a language costs a start a hundredth of its time. */
    private DateTimeFormatter form(Form form) {
        return FORMS.computeIfAbsent(new Formed(form, locale), wanted -> wanted.form().in(wanted.locale()));
    }

    private record Formed(Form form, Locale locale) {
    }

    private enum Form {
        DAY, DAY_OF_YEAR, LONG_DAY, LONG_DAY_OF_YEAR, TIME;

        DateTimeFormatter in(Locale locale) {
            return switch (this) {
                case DAY -> DateTimeFormatter.ofLocalizedPattern("MMMd").localizedBy(locale);
                case DAY_OF_YEAR -> dayOfYear(locale);
                case LONG_DAY -> DateTimeFormatter.ofLocalizedPattern("MMMMd").localizedBy(locale);
                case LONG_DAY_OF_YEAR -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(locale);
                case TIME -> DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).localizedBy(locale);
            };
        }

        /** Java 25 holds a pattern it can't read itself for a language or two (docs/facts/java.md). */
        private static DateTimeFormatter dayOfYear(Locale locale) {
            DateTimeFormatter wanted = DateTimeFormatter.ofLocalizedPattern("yMMMd").localizedBy(locale);
            try {
                wanted.format(LocalDate.EPOCH);
                return wanted;
            } catch (IllegalArgumentException unreadablePattern) {
                return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).localizedBy(locale);
            }
        }
    }
}
