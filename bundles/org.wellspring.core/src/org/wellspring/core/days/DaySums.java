// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.days;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sums with days, seen from one. A month is a calendar month: a month after 31 January is 28 February. */
record DaySums(LocalDate today, Toward toward) {
    private static final int CENTURY = 100;
    /** Of years in two digits, those below are of this century. */
    private static final int THIS_CENTURY = 30;

    /** What one counts by. */
    enum Unit {
        DAY, WEEK, FORTNIGHT, MONTH, YEAR
    }

    LocalDate plus(long count, Unit unit) {
        return switch (unit) {
            case DAY -> today.plusDays(count);
            case WEEK -> today.plusWeeks(count);
            case FORTNIGHT -> today.plusWeeks(2 * count);
            case MONTH -> today.plusMonths(count);
            case YEAR -> today.plusYears(count);
        };
    }

    /** "Next week" begins on its Monday; "next month" is this day a month later. */
    LocalDate next(Unit unit) {
        return unit == Unit.WEEK ? today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : plus(1, unit);
    }

    /** The end of this unit, or of one so many later; a week ends on Friday for who plans. */
    LocalDate endOf(Unit unit, int later) {
        LocalDate there = plus(later, unit);
        return switch (unit) {
            case WEEK, FORTNIGHT -> there.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
            case MONTH -> there.with(TemporalAdjusters.lastDayOfMonth());
            case YEAR -> there.with(TemporalAdjusters.lastDayOfYear());
            case DAY -> there;
        };
    }

    /** A weekday as the direction has it; never today. */
    LocalDate weekday(DayOfWeek day) {
        return toward == Toward.PAST ? today.with(TemporalAdjusters.previous(day)) : today.with(TemporalAdjusters.next(day));
    }

    LocalDate coming(DayOfWeek day) {
        return today.with(TemporalAdjusters.next(day));
    }

    LocalDate last(DayOfWeek day) {
        return today.with(TemporalAdjusters.previous(day));
    }

    /** "Next Tuesday" is that of next week. */
    LocalDate ofNextWeek(DayOfWeek day) {
        return next(Unit.WEEK).with(TemporalAdjusters.nextOrSame(day));
    }

    /** A Saturday or the Sunday after it: which, has to be asked. */
    static DayAnswer weekend(LocalDate saturday) {
        return new DayAnswer.Ambiguous(List.of(new DayAnswer.Day(saturday), new DayAnswer.Day(saturday.plusDays(1))));
    }

    /** The Saturday before today. */
    LocalDate lastSaturday() {
        return last(DayOfWeek.SATURDAY);
    }

    /** Some day of this week: for what happened any day of it up to today, for what is to come its end. */
    DayAnswer thisWeek() {
        return toward == Toward.PAST ? new DayAnswer.Ambiguous(Stream.iterate(today, d -> d.minusDays(1))
                .limit(today.getDayOfWeek().getValue()).<DayAnswer>map(DayAnswer.Day::new).toList())
                : new DayAnswer.Day(endOf(Unit.WEEK, 0));
    }

    /** Some day of this year. */
    DayAnswer thisYear() {
        return new DayAnswer.Partial(new PartialDay(Optional.of(today.getYear()), Optional.empty(), Optional.empty()));
    }

    /** A day of a month; without a year the next or the last one, or one without a year. */
    DayAnswer monthDay(int month, int day, Integer year) {
        if (year != null) {
            return date(year, month, day);
        }
        Optional<PartialDay> parts = PartialDay.of(null, month, day);
        if (parts.isEmpty()) {
            return noSuchDay();
        }
        return switch (toward) {
            case NONE -> new DayAnswer.Partial(parts.get());
            case PAST -> nearest(month, day, -1);
            case FUTURE -> nearest(month, day, 1);
        };
    }

    /** 29 February has to be looked for over some years. */
    private DayAnswer nearest(int month, int day, int step) {
        for (int year = today.getYear(); Math.abs(year - today.getYear()) <= 8; year += step) {
            if (YearMonth.of(year, month).isValidDay(day)) {
                LocalDate date = LocalDate.of(year, month, day);
                if (step > 0 ? !date.isBefore(today) : !date.isAfter(today)) {
                    return new DayAnswer.Day(date);
                }
            }
        }
        return noSuchDay();
    }

    /** The next or last month with such a day: "the 31st". */
    DayAnswer dayOfMonth(int day) {
        if (day < 1 || day > 31) {
            return noSuchDay();
        }
        int step = toward == Toward.PAST ? -1 : 1;
        for (YearMonth month = YearMonth.from(today);; month = month.plusMonths(step)) {
            if (month.isValidDay(day)) {
                LocalDate date = month.atDay(day);
                if (step > 0 ? !date.isBefore(today) : !date.isAfter(today)) {
                    return new DayAnswer.Day(date);
                }
            }
        }
    }

    /** The month that the direction has: this one, the next or the last of its name. */
    YearMonth month(int month) {
        YearMonth here = YearMonth.of(today.getYear(), month);
        YearMonth now = YearMonth.from(today);
        return toward == Toward.PAST && here.isAfter(now) ? here.minusYears(1)
                : toward != Toward.PAST && here.isBefore(now) ? here.plusYears(1) : here;
    }

    /** A month of which the day is open. */
    static DayAnswer open(YearMonth month) {
        return PartialDay.of(month.getYear(), month.getMonthValue(), null).<DayAnswer>map(DayAnswer.Partial::new)
                .orElse(noSuchDay());
    }

    /** A year in two digits: in the direction looked at. */
    int year(int twoDigits) {
        int century = today.getYear() / CENTURY * CENTURY;
        return switch (toward) {
            case FUTURE -> century + twoDigits;
            case PAST -> century + twoDigits > today.getYear() ? century - CENTURY + twoDigits : century + twoDigits;
            case NONE -> century + twoDigits - (twoDigits < THIS_CENTURY ? 0 : CENTURY);
        };
    }

    /** A whole day; with the year that stands for none, one without a year. */
    static DayAnswer date(int year, int month, int day) {
        return PartialDay.of(year, month, day).map(parts -> parts.whole().<DayAnswer>map(DayAnswer.Day::new)
                .orElseGet(() -> new DayAnswer.Partial(parts))).orElse(noSuchDay());
    }

    static DayAnswer noSuchDay() {
        return new DayAnswer.Unknown(DayAnswer.Reason.NO_SUCH_DAY);
    }
}
