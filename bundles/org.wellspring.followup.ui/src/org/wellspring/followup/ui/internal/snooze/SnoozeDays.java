// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.snooze;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.core.words.DateWords;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.people.rhythm.Durations;
import org.wellspring.ui.rows.RowSource;
import org.wellspring.ui.rows.Section;

/** The days a row is usually put off to, and how they are said. */
public final class SnoozeDays {
    /**
     * One choice.
     *
     * @param label "Tomorrow"
     * @param day the day, or empty to choose any other
     * @param aside that day as it is written, "Mon 23 November"; may be empty
     */
    public record Choice(String label, Optional<LocalDate> day, String aside) {
    }

    private static final int MONTHS_AHEAD = 12;
    private static final int FEW = 3;
    private final Durations durations = new Durations();
    private final DateWords dates = new DateWords();

    /** What is offered on a day for what is due on another: putting off never brings it nearer. */
    List<Choice> choices(LocalDate today, LocalDate due) {
        List<Choice> usual = choices(today);
        if (!due.isAfter(today)) {
            return usual;
        }
        Set<LocalDate> taken = new HashSet<>();
        List<Choice> later = List.of(choice("later.day", due.plusDays(1), today), choice("later.week", due.plusWeeks(1), today),
                choice("later.weeks", due.plusWeeks(2), today), choice("later.month", due.plusMonths(1), today));
        return Stream.concat(later.stream(), usual.stream().filter(c -> c.day().isEmpty())).filter(c -> c.day().map(taken::add).orElse(true)).toList();
    }

    private List<Choice> choices(LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        // On a Friday or a Sunday that Monday is offered already.
        boolean offered = monday.equals(today.plusDays(1)) || monday.equals(today.plusDays(FEW));
        return List.of(choice("tomorrow", today.plusDays(1), today), choice("days", today.plusDays(FEW), today),
                offered ? choice("aWeek", today.plusWeeks(1), today) : choice("week", monday, today),
                choice("weeks", today.plusWeeks(2), today), new Choice(Texts.get("snooze.pick"), Optional.empty(), ""));
    }

    private Choice choice(String key, LocalDate day, LocalDate today) {
        return new Choice(Texts.get("snooze." + key), Optional.of(day), dates.dated(day, today));
    }

    /** Every day of the months to come after a day, under the name of its month. */
    List<Section<Choice>> months(LocalDate today, LocalDate after) {
        LocalDate last = after.isAfter(today) ? after : today;
        Map<YearMonth, List<Choice>> months = last.plusDays(1).datesUntil(last.plusMonths(MONTHS_AHEAD).plusDays(1))
                .collect(Collectors.groupingBy(YearMonth::from, LinkedHashMap::new, Collectors.mapping(
                        d -> new Choice(dates.full(d, today), Optional.of(d), durations.until(d, today)), Collectors.toList())));
        return months.entrySet().stream().map(m -> new Section<>(dates.month(m.getKey(), today), RowSource.of(m.getValue()))).toList();
    }

    /** The day in a sentence: "tomorrow", "Wednesday, 25 November". */
    public String words(LocalDate day, LocalDate today) {
        return day.equals(today.plusDays(1)) ? dates.near(day, today) : dates.full(day, today);
    }
}
