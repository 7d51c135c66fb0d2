// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.wellspring.core.days.DayAnswer;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.PartialDay;
import org.wellspring.core.days.Toward;

/**
 * The day that a text names, and the text without it.
 *
 * @param rest the text without the words that say the day
 * @param days the day; of several that may be meant the likeliest first; empty if none is named
 * @param ask whether the user has to say which
 * @param open whether the words would mean another day in the other direction: "Friday"
 */
record DayChoice(Stretch rest, List<LocalDate> days, boolean ask, boolean open) {
    private static final int A_WEEK = 7;

    Optional<LocalDate> day() {
        return days.stream().findFirst();
    }

    /** Of a text. */
    static DayChoice in(Stretch text, SentenceDays reader, Toward toward) {
        List<DayReader.Found> found = reader.find(text.text(), toward);
        if (found.isEmpty()) {
            return new DayChoice(text.strip(), List.of(), false, false);
        }
        List<LocalDate> days = new ArrayList<>();
        boolean ask = found.size() > 1;
        Stretch rest = text;
        for (DayReader.Found place : found) {
            List<LocalDate> said = days(place.answer(), reader.today());
            ask |= said.size() != 1 || !place.sure();
            said.stream().filter(day -> !days.contains(day)).forEach(days::add);
            // what no calendar has stays to be read
            boolean stays = place.answer() instanceof DayAnswer.Unknown || !place.sure() || reader.tellsMore(text.text(), place);
            rest = stays ? rest : rest.without(place.from(), place.to());
        }
        if (days.isEmpty()) {
            days.add(toward == Toward.PAST ? reader.today() : reader.today().plusDays(A_WEEK));
        } else if (!found.getFirst().sure() && toward == Toward.PAST && !days.contains(reader.today())) {
            days.addFirst(reader.today());
        }
        Toward other = toward == Toward.PAST ? Toward.FUTURE : Toward.PAST;
        boolean open = !reader.find(text.text(), other).stream().map(DayReader.Found::answer).toList()
                .equals(found.stream().map(DayReader.Found::answer).toList());
        return new DayChoice(rest.strip(), days, ask, open);
    }

    private static List<LocalDate> days(DayAnswer answer, LocalDate today) {
        return switch (answer) {
            case DayAnswer.Ambiguous several -> several.options().stream().flatMap(o -> days(o, today).stream()).toList();
            case DayAnswer.Partial(PartialDay parts) -> parts.month().isEmpty() || parts.year().isEmpty() ? List.of()
                    : ends(YearMonth.of(parts.year().get(), parts.month().get()), today);
            default -> answer.day().stream().toList();
        };
    }

    /** Of a month the days one is most likely to mean. */
    private static List<LocalDate> ends(YearMonth month, LocalDate today) {
        List<LocalDate> days = new ArrayList<>(List.of(month.atDay(1), month.atDay(15), month.atEndOfMonth()));
        if (YearMonth.from(today).equals(month)) {
            days.add(today);
        }
        return days.stream().sorted().toList();
    }
}
