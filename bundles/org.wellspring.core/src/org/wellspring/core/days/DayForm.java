// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.days;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

import org.wellspring.core.days.DaySums.Unit;

/** The ways to say a day in words; each is a template of the same name in the file of a language. */
enum DayForm {
    DAY_MONTH("dayMonth", Trust.SURE, (w, sums) -> sums.monthDay(w.month(), w.day(), w.year(sums))),
    MONTH_DAY("monthDay", Trust.SURE, (w, sums) -> sums.monthDay(w.month(), w.day(), w.year(sums))),
    MONTH_YEAR("monthYear", Trust.SURE, (w, sums) -> DaySums.open(YearMonth.of(w.year(sums), w.month()))),
    END_OF_MONTH("endOfMonth", Trust.SURE, (w, sums) -> day(w.yearIfSaid(sums).map(y -> YearMonth.of(y, w.month()))
            .orElseGet(() -> sums.month(w.month())).atEndOfMonth())),
    IN_MONTH("inMonth", Trust.SURE, (w, sums) -> DaySums.open(sums.month(w.month()))),
    DAY_OF_MONTH("dayOfMonth", Trust.NAMES, (w, sums) -> sums.dayOfMonth(w.day())),
    AFTER_TOMORROW("afterTomorrow", Trust.SURE, (w, sums) -> day(sums.today().plusDays(2))),
    BEFORE_YESTERDAY("beforeYesterday", Trust.SURE, (w, sums) -> day(sums.today().minusDays(2))),
    TODAY("today", Trust.TITLES, (w, sums) -> day(sums.today())),
    TOMORROW("tomorrow", Trust.TITLES, (w, sums) -> day(sums.today().plusDays(1))),
    YESTERDAY("yesterday", Trust.TITLES, (w, sums) -> day(sums.today().minusDays(1))),
    /** "Today week"; before what counts days, as "in acht Tagen" from a day on is a week. */
    WEEK_AFTER_TODAY("weekAfterToday", Trust.SURE, (w, sums) -> day(sums.today().plusWeeks(1))),
    WEEK_AFTER_TOMORROW("weekAfterTomorrow", Trust.SURE, (w, sums) -> day(sums.today().plusDays(1).plusWeeks(1))),
    AHEAD("ahead", Trust.SURE, (w, sums) -> day(sums.plus(w.count(), w.unit()))),
    AGO("ago", Trust.SURE, (w, sums) -> day(sums.plus(-w.count(), w.unit()))),
    END_OF_NEXT_UNIT("endOfNextUnit", Trust.SURE, (w, sums) -> day(sums.endOf(w.unit(), 1))),
    END_OF_UNIT("endOfUnit", Trust.SURE, (w, sums) -> day(sums.endOf(w.unit(), 0))),
    END_OF_WEEK("endOfWeek", Trust.SURE, (w, sums) -> day(sums.endOf(Unit.WEEK, 0))),
    END_OF_THIS_MONTH("endOfThisMonth", Trust.SURE, (w, sums) -> day(sums.endOf(Unit.MONTH, 0))),
    END_OF_YEAR("endOfYear", Trust.SURE, (w, sums) -> day(sums.endOf(Unit.YEAR, 0))),
    NEXT_BUT_ONE_UNIT("nextButOneUnit", Trust.SURE, (w, sums) -> day(w.unit() == Unit.WEEK
            ? sums.next(Unit.WEEK).plusWeeks(1)
            : sums.plus(2, w.unit()))),
    NEXT_UNIT("nextUnit", Trust.SURE, (w, sums) -> day(sums.next(w.unit()))),
    LAST_UNIT("lastUnit", Trust.SURE, (w, sums) -> day(sums.plus(-1, w.unit()))),
    THIS_UNIT("thisUnit", Trust.SURE, (w, sums) -> w.unit() == Unit.MONTH ? DaySums.open(YearMonth.from(sums.today()))
            : w.unit() == Unit.WEEK ? sums.thisWeek() : sums.thisYear()),
    /** "A week tomorrow". */
    AHEAD_OF_TOMORROW("aheadOfTomorrow", Trust.SURE, (w, sums) -> day(sums.plus(w.count(), w.unit()).plusDays(1))),
    /** "Two weeks on Friday". */
    AHEAD_OF_WEEKDAY("aheadOfWeekday", Trust.SURE, (w, sums) -> day(new DaySums(sums.coming(w.weekday()), sums.toward())
            .plus(w.count(), w.unit()))),
    WEEK_AFTER_WEEKDAY("weekAfterWeekday", Trust.SURE, (w, sums) -> day(sums.coming(w.weekday()).plusWeeks(1))),
    NEXT_WEEKEND("nextWeekend", Trust.SURE, (w, sums) -> DaySums.weekend(sums.next(Unit.WEEK).plusDays(5))),
    LAST_WEEKEND("lastWeekend", Trust.SURE, (w, sums) -> DaySums.weekend(sums.lastSaturday())),
    WEEKEND("weekend", Trust.SURE, (w, sums) -> DaySums.weekend(sums.toward() == Toward.PAST ? sums.lastSaturday()
            : sums.coming(DayOfWeek.SATURDAY))),
    NEXT_WEEKDAY("nextWeekday", Trust.SURE, (w, sums) -> day(sums.ofNextWeek(w.weekday()))),
    LAST_WEEKDAY("lastWeekday", Trust.SURE, (w, sums) -> day(sums.last(w.weekday()))),
    THIS_WEEKDAY("thisWeekday", Trust.SURE, (w, sums) -> day(sums.weekday(w.weekday()))),
    COMING_WEEKDAY("comingWeekday", Trust.SURE, (w, sums) -> day(sums.coming(w.weekday()))),
    /** Made of the names of weekdays; no template of its own. */
    WEEKDAY("weekday", Trust.NAMES, (w, sums) -> day(sums.weekday(w.weekday())));

    /** How much a form is believed inside a sentence. */
    enum Trust {
        /** Always. */
        SURE,
        /** Unless its word is a name: "Tomorrow Cafe". */
        TITLES,
        /** Unless a noun follows: "Sunday market". */
        NAMES
    }

    /** The words found in the places of a template. */
    interface Words {
        long count();

        Unit unit();

        DayOfWeek weekday();

        Month monthName();

        int day();

        Optional<Integer> yearIfSaid(DaySums sums);

        default int month() {
            return monthName().getValue();
        }

        default Integer year(DaySums sums) {
            return yearIfSaid(sums).orElse(null);
        }
    }

    private interface Meaning {
        DayAnswer of(Words words, DaySums sums);
    }

    private final String key;
    private final Trust trust;
    private final Meaning meaning;

    DayForm(String key, Trust trust, Meaning meaning) {
        this.key = key;
        this.trust = trust;
        this.meaning = meaning;
    }

    String key() {
        return key;
    }

    Trust trust() {
        return trust;
    }

    DayAnswer answer(Words words, DaySums sums) {
        return meaning.of(words, sums);
    }

    private static DayAnswer day(LocalDate date) {
        return new DayAnswer.Day(date);
    }
}
