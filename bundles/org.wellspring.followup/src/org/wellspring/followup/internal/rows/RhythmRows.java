// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal.rows;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.osgi.service.component.annotations.Component;
import org.wellspring.followup.DaysOff;
import org.wellspring.followup.internal.DueRows;
import org.wellspring.followup.internal.RowReasons;
import org.wellspring.people.DuePeople;
import org.wellspring.people.day.RowKind;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.day.Who;
import org.wellspring.people.rhythm.RhythmStage;
import org.wellspring.people.spi.Day;
import org.wellspring.people.spi.TodayRows;

/**
 * Rhythms that are due (F5), the most pressing first. A touch moves them on, nothing else does; who is in the list already needs
 * no second row: theirs says it. On a day off there are none: they wait for the next day.
 */
@Component
public final class RhythmRows implements TodayRows {
    private static RowKind kind() {
        return RowReasons.kind("rhythm").weight(400);
    }

    @Override
    public List<RowKind> kinds() {
        return List.of(kind());
    }

    @Override
    public Found rows(Day day, int limit) {
        if (DaysOff.of(day.space()).contains(day.date())) {
            return Found.all(List.of());
        }
        DueRows due = DueRows.of(day);
        RowReasons wording = RowReasons.of(day);
        RowKind kind = kind();
        List<DuePeople.Due> found = new ArrayList<>();
        Map<UUID, String> beside = new HashMap<>();
        int enough = limit == 0 ? 0 : (int) Math.min(Integer.MAX_VALUE, (long) limit + day.listed().size());
        for (DuePeople.Due item : due.rhythms(day.date(), enough)) {
            if (day.listed().contains(item.person())) {
                beside.put(item.person(), wording.rhythmToo(item));
            } else if (found.size() < limit) {
                found.add(item);
            }
        }
        Map<Long, String> subjects = wording.rhythmSubjects(found);
        List<TodayRow> rows = found.stream()
                .map(item -> TodayRow.of(item.rhythm(), kind, Who.person(item.person(), item.name(), item.organization()), item.due())
                        .overdue(ChronoUnit.DAYS.between(item.due(), day.date())).proposed(item.stage() == RhythmStage.PROPOSED)
                        .subject(subjects.get(item.number())).why(wording.rhythm(item)))
                .toList();
        return new Found(rows, due.countRhythms(null, day.date(), day.date()) - due.countRhythmsWith(day.listed(), day.date()), beside);
    }
}
