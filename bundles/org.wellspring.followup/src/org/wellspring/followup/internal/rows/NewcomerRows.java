// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal.rows;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Component;
import org.wellspring.followup.internal.DueRows;
import org.wellspring.followup.internal.Newcomers;
import org.wellspring.followup.internal.RowReasons;
import org.wellspring.people.DuePeople.Newcomer;
import org.wellspring.people.day.RowKind;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.day.Who;
import org.wellspring.people.spi.Day;
import org.wellspring.people.spi.TodayRows;

/** New people who should have heard from the user by now (F1), the latest first. A touch settles it. */
@Component
public final class NewcomerRows implements TodayRows {
    private static RowKind kind() {
        return RowReasons.kind("new-person").weight(500).minutes(2);
    }

    @Override
    public List<RowKind> kinds() {
        return List.of(kind());
    }

    @Override
    public Found rows(Day day, int limit) {
        DueRows due = DueRows.of(day);
        Newcomers newcomers = Newcomers.of(day);
        RowKind kind = kind();
        Map<Boolean, List<Newcomer>> awake = newcomers.due().stream().filter(person -> !due.asleep(person.number(), day.date()))
                .collect(Collectors.partitioningBy(person -> day.listed().contains(person.person())));
        List<Newcomer> found = awake.get(false);
        return new Found(found.stream().limit(limit).map(person -> row(day, kind, person, newcomers.deadline(person))).toList(), found.size(),
                awake.get(true).stream().collect(Collectors.toMap(Newcomer::person, person -> RowReasons.of(day).newcomer(person.metOn()))));
    }

    private static TodayRow row(Day day, RowKind kind, Newcomer person, LocalDate deadline) {
        RowReasons wording = RowReasons.of(day);
        return TodayRow.of(person.person(), kind, Who.person(person.person(), person.name(), person.organization()), deadline)
                .overdue(ChronoUnit.DAYS.between(deadline, day.date())).subject(wording.get("subject.new"))
                .why(wording.newcomer(person.metOn()));
    }
}
