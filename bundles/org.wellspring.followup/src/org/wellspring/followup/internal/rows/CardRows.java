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
import org.wellspring.core.settings.Settings;
import org.wellspring.followup.FollowupSettings;
import org.wellspring.followup.commands.SetCard;
import org.wellspring.followup.internal.FollowupProjection;
import org.wellspring.followup.internal.RowReasons;
import org.wellspring.model.CardState;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.day.RowKind;
import org.wellspring.people.spi.Day;
import org.wellspring.people.spi.TodayRows;

/** Cards that wait for a next step for longer than the setting allows (F2), the oldest first. */
@Component
public final class CardRows implements TodayRows {
    private static RowKind kind() {
        return RowReasons.kind("card").weight(600).minutes(2);
    }

    @Override
    public List<RowKind> kinds() {
        return List.of(kind());
    }

    @Override
    public Found rows(Day day, int limit) {
        RowKind kind = kind();
        LocalDate until = day.date().minusDays(new Settings(day.space()).get(FollowupSettings.CARD_WAITING_DAYS));
        return DueItems.of(day, FollowupProjection.CARD, until, 0, limit, (item, wording) -> {
            var row = DueItems.row(day, kind, item, wording.card(item.made()));
            return row.canBeDone(wording.get("done.card", row.name()));
        });
    }

    @Override
    public Optional<Command<UUID>> done(Space space, Tx tx, UUID row) {
        return DueItems.done(tx, row, ModelPackage.Literals.CARD, new SetCard(row, CardState.DONE));
    }
}
