// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Component;
import org.wellspring.followup.ComingRow;
import org.wellspring.followup.RowKind;
import org.wellspring.followup.Who;
import org.wellspring.followup.internal.Wording;
import org.wellspring.followup.spi.Day;
import org.wellspring.followup.spi.TodayRows;
import org.wellspring.people.PlannedTouches;

/** Talks and the like that are planned (F15, M1). */
@Component
public final class PlannedTouchRows implements TodayRows {
    private static RowKind kind() {
        return Wording.kind("meeting").weight(220);
    }

    @Override
    public List<RowKind> kinds() {
        return List.of(kind());
    }

    @Override
    public List<ComingRow> coming(Day day, LocalDate from, LocalDate until) {
        Wording wording = Wording.of(day);
        RowKind kind = kind();
        return new PlannedTouches(day.space()).between(from, until).stream().map(plan -> ComingRow.of(plan.interaction(), kind, plan.day(), who(plan))
                .at(plan.time()).what(wording.planned(plan.kind(), plan.summary()))).toList();
    }

    private static Who who(PlannedTouches.Plan plan) {
        return new Who(plan.people().stream().map(PlannedTouches.With::id).toList(),
                plan.people().stream().map(PlannedTouches.With::name).collect(Collectors.joining(", ")), "");
    }
}
