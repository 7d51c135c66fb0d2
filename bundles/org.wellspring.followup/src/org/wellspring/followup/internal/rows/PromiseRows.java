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
import org.wellspring.followup.commands.SetPromise;
import org.wellspring.followup.internal.FollowupProjection;
import org.wellspring.followup.internal.PromiseDays;
import org.wellspring.followup.internal.RowReasons;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Promise;
import org.wellspring.model.PromiseState;
import org.wellspring.people.day.RowKind;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.spi.Day;
import org.wellspring.people.spi.TodayRows;

/** Promises of mine that are due (F9), the most overdue first. */
@Component
public final class PromiseRows implements TodayRows {
    /** On a day to come, what is dated by the clock stands before it. */
    private static final int AHEAD = 290;

    private static RowKind kind() {
        return RowReasons.kind("promise").weight(100).minutes(5).with(RowKind.Trait.NAMED).with(RowKind.Trait.DATED).with(RowKind.Trait.MY_WORD);
    }

    @Override
    public List<RowKind> kinds() {
        return List.of(kind());
    }

    @Override
    public Found rows(Day day, int limit) {
        RowKind kind = kind();
        return DueItems.of(day, FollowupProjection.PROMISE, day.date(), PromiseDays.of(day.space()), limit, (item, wording) -> {
            var row = DueItems.row(day, kind, item, item.taken() ? wording.takenUp(item.made(), item.day()) : wording.promise(item.made(), item.day()));
            return row.canBeDone(wording.get("done.promise", row.name())).offering(TodayRow.Deed.LET_GO);
        });
    }

    @Override
    public List<TodayRow> coming(Day day, LocalDate from, LocalDate until) {
        RowKind kind = kind().weight(AHEAD);
        return DueItems.coming(day, FollowupProjection.PROMISE, kind, from, until,
                (row, wording) -> row.why(said(row, wording)).canBeDone(wording.get("done.promise", row.name())));
    }

    private static String said(TodayRow row, RowReasons wording) {
        return row.subject().isEmpty() ? wording.get("coming.promise.alone") : wording.get("coming.promise", row.subject());
    }

    @Override
    public Optional<Command<UUID>> done(Space space, Tx tx, UUID row) {
        return DueItems.done(tx, row, ModelPackage.Literals.PROMISE, new SetPromise(row, PromiseState.KEPT));
    }

    @Override
    public Optional<Command<UUID>> letGo(Space space, Tx tx, UUID row) {
        return DueItems.done(tx, row, ModelPackage.Literals.PROMISE, new SetPromise(row, PromiseState.RELEASED));
    }

    @Override
    public Optional<Command<UUID>> putOff(Space space, Tx tx, UUID row, LocalDate until) {
        return tx.find(row, Promise.class).flatMap(found -> DueItems.putOff(space, found.getDue(), until));
    }
}
