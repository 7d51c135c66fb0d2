// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days in English: "in 2 weeks", "next Tuesday", "tomorrow", "on 3 Dec", "by Friday", "last week", "2026-12-03". */
final class EnglishDays implements DayWords {
    private static final String COUNT = "(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a couple of|a few)";
    private static final String UNIT = "(day|week|fortnight|month|year)s?";
    private static final String WEEKDAY = "(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";
    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String BEFORE = "(?<![\\p{L}\\p{N}])(?:(?:on|by|until|before|since|around|about|due|the)\\s+){0,2}";
    private static final String AFTER = "(?![\\p{L}\\p{N}])";
    private static final List<String> COUNTS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve");

    @FunctionalInterface
    private interface Meaning {
        /** The day, or null if the numbers make none. */
        LocalDate of(MatchResult match, LocalDate today, Toward toward);
    }

    private record Form(Pattern pattern, Meaning meaning) {
    }

    private static final List<Form> FORMS = List.of(
            form("(\\d{4})-(\\d{2})-(\\d{2})", (m, today, t) -> date(number(m, 1), number(m, 2), number(m, 3))),
            form("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})", (m, today, t) -> date(number(m, 3), number(m, 2), number(m, 1))),
            form("(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH + "(?:,?\\s+(\\d{4}))?",
                    (m, today, t) -> monthDay(m.group(2), number(m, 1), m.group(3), today, t)),
            form(MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?",
                    (m, today, t) -> monthDay(m.group(1), number(m, 2), m.group(3), today, t)),
            form("day after tomorrow", (m, today, t) -> today.plusDays(2)),
            form("day before yesterday", (m, today, t) -> today.minusDays(2)),
            form("today|tonight|this (?:morning|afternoon|evening)|just now", (m, today, t) -> today),
            form("tomorrow(?: (?:morning|afternoon|evening))?", (m, today, t) -> today.plusDays(1)),
            form("yesterday|last night", (m, today, t) -> today.minusDays(1)),
            form("(?:in|within)\\s+(?:the next\\s+)?" + COUNT + "\\s+" + UNIT,
                    (m, today, t) -> today.plus(count(m.group(1)) * each(m.group(2)), unit(m.group(2)))),
            form(COUNT + "\\s+" + UNIT + "\\s+ago",
                    (m, today, t) -> today.minus(count(m.group(1)) * each(m.group(2)), unit(m.group(2)))),
            form("(?:the\\s+)?end of (?:the |this )?(week|month|year)", (m, today, t) -> endOf(m.group(1), today)),
            form("(?:the\\s+)?end of next (week|month|year)", (m, today, t) -> endOf(m.group(1), today.plus(1, unit(m.group(1))))),
            form("(next|last|this|coming|past)\\s+" + WEEKDAY, (m, today, t) -> weekday(m.group(1), m.group(2), today)),
            form("next\\s+" + UNIT, (m, today, t) -> next(m.group(1), today)),
            form("last\\s+" + UNIT, (m, today, t) -> today.minus(each(m.group(1)), unit(m.group(1)))),
            form(WEEKDAY, (m, today, t) -> t == Toward.PAST ? weekday("last", m.group(1), today)
                    : today.with(TemporalAdjusters.next(day(m.group(1))))));

    @Override
    public Optional<Found> find(String text, LocalDate today, Toward toward) {
        String lower = text.toLowerCase(Locale.ROOT);
        return FORMS.stream().flatMap(form -> first(form, lower, today, toward).stream())
                .min(Comparator.comparingInt(Found::from).thenComparing(Comparator.comparingInt(Found::to).reversed()));
    }

    private static Optional<Found> first(Form form, String text, LocalDate today, Toward toward) {
        Matcher matcher = form.pattern().matcher(text);
        while (matcher.find()) {
            LocalDate day = form.meaning().of(matcher, today, toward);
            if (day != null) {
                return Optional.of(new Found(matcher.start(), matcher.end(), day));
            }
        }
        return Optional.empty();
    }

    private static Form form(String words, Meaning meaning) {
        return new Form(Pattern.compile(BEFORE + "(?:" + words + ")" + AFTER), meaning);
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            // 2026-13-40 is no day
            return null;
        }
    }

    private static LocalDate monthDay(String month, int day, String year, LocalDate today, Toward toward) {
        int number = month(month).getValue();
        if (year != null) {
            return date(Integer.parseInt(year), number, day);
        }
        LocalDate thisYear = date(today.getYear(), number, day);
        if (thisYear == null) {
            return null;
        }
        boolean wrongSide = toward == Toward.PAST ? thisYear.isAfter(today) : thisYear.isBefore(today);
        return wrongSide ? thisYear.plusYears(toward == Toward.PAST ? -1 : 1) : thisYear;
    }

    private static Month month(String name) {
        return List.of(Month.values()).stream().filter(m -> m.name().toLowerCase(Locale.ROOT).startsWith(name.substring(0, 3)))
                .findFirst().orElseThrow();
    }

    private static long count(String text) {
        return switch (text) {
            case "a", "an" -> 1;
            case "a couple of" -> 2;
            case "a few" -> 3;
            default -> COUNTS.contains(text) ? COUNTS.indexOf(text) : Long.parseLong(text);
        };
    }

    private static long each(String unit) {
        return unit.equals("fortnight") ? 2 : 1;
    }

    private static ChronoUnit unit(String unit) {
        return switch (unit) {
            case "day" -> ChronoUnit.DAYS;
            case "week", "fortnight" -> ChronoUnit.WEEKS;
            case "month" -> ChronoUnit.MONTHS;
            default -> ChronoUnit.YEARS;
        };
    }

    private static LocalDate endOf(String unit, LocalDate day) {
        return switch (unit) {
            case "week" -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
            case "month" -> day.with(TemporalAdjusters.lastDayOfMonth());
            default -> day.with(TemporalAdjusters.lastDayOfYear());
        };
    }

    /** "Next week" begins on its Monday; "next month" is this day a month later. */
    private static LocalDate next(String unit, LocalDate today) {
        return unit.equals("week") ? today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : today.plus(each(unit), unit(unit));
    }

    /** "Next Tuesday" is that of next week, "this Tuesday" the coming one, "last Tuesday" the latest before today. */
    private static LocalDate weekday(String which, String name, LocalDate today) {
        DayOfWeek day = day(name);
        return switch (which) {
            case "last", "past" -> today.with(TemporalAdjusters.previous(day));
            case "next" -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day));
            default -> today.with(TemporalAdjusters.next(day));
        };
    }

    private static DayOfWeek day(String name) {
        return List.of(DayOfWeek.values()).stream()
                .filter(d -> d.name().toLowerCase(Locale.ROOT).startsWith(name.substring(0, 3))).findFirst().orElseThrow();
    }
}
