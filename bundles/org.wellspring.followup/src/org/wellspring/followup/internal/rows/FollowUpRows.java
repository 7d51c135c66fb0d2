// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.followup.commands.SetFollowUp;
import org.wellspring.followup.internal.FollowupProjection;
import org.wellspring.followup.internal.PromiseDays;
import org.wellspring.followup.internal.RowReasons;
import org.wellspring.model.FollowUp;
import org.wellspring.model.FollowUpState;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.day.RowKind;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.spi.Day;
import org.wellspring.people.spi.TodayRows;

/** Next steps that are due, the earliest first. */
@Component
public final class FollowUpRows implements TodayRows {
    private static RowKind kind() {
        return RowReasons.kind("follow-up").weight(300).with(RowKind.Trait.NAMED).with(RowKind.Trait.DATED);
    }

    @Override
    public List<RowKind> kinds() {
        return List.of(kind());
    }

    @Override
    public Found rows(Day day, int limit) {
        RowKind kind = kind();
        return DueItems.of(day, FollowupProjection.FOLLOW_UP, day.date(), PromiseDays.of(day.space()), limit, (item, wording) -> {
            var row = DueItems.row(day, kind, item, wording.followUp(item.day()));
            return row.canBeDone(wording.get("done.follow-up", row.name()));
        });
    }

    @Override
    public List<TodayRow> coming(Day day, LocalDate from, LocalDate until) {
        return DueItems.coming(day, FollowupProjection.FOLLOW_UP, kind(), from, until,
                (row, wording) -> row.why(row.subject().isEmpty() ? wording.get("coming.step") : "").canBeDone(wording.get("done.follow-up", row.name())));
    }

    @Override
    public Optional<Command<UUID>> done(Space space, Tx tx, UUID row) {
        return DueItems.done(tx, row, ModelPackage.Literals.FOLLOW_UP, new SetFollowUp(row, FollowUpState.DONE));
    }

    @Override
    public Optional<Command<UUID>> putOff(Space space, Tx tx, UUID row, LocalDate until) {
        return tx.find(row, FollowUp.class).flatMap(found -> DueItems.putOff(space, found.getDue(), until));
    }
}
