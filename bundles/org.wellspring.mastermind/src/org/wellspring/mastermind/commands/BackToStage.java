// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.commands;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.group.AgendaItem;
import org.wellspring.model.group.HotSeat;
import org.wellspring.model.group.Meeting;
import org.wellspring.model.group.Member;
import org.wellspring.model.group.SeatStage;

/**
 * Goes back to the step before, which goes on as if it had never been left: for who moved on too early (K4). It names the step it goes back from, as
 * {@link NextStage} does. Answers the step that runs then.
 */
public final class BackToStage extends InMeeting<Optional<UUID>> {
    private final UUID from;

    /** From this step. */
    public BackToStage(UUID me, UUID meeting, UUID from) {
        super(me, meeting, "meeting.back");
        this.from = from;
    }

    @Override
    Optional<UUID> act(Space space, Tx tx, Member member, Meeting held) {
        requireRunning(held);
        List<AgendaItem> started = held.getAgenda().stream().filter(item -> item.getStartedAt() != null).toList();
        if (started.size() < 2 || !started.getLast().getId().equals(from)) {
            return current(held).map(AgendaItem::getId);
        }
        AgendaItem left = started.getLast();
        AgendaItem before = started.get(started.size() - 2);
        left.setStartedAt(null);
        left.setPausedAt(null);
        left.setPausedMillis(0);
        left.setDone(false);
        before.setDone(false);
        HotSeat seat = left.getSeat();
        if (seat != null && seat != before.getSeat()) {
            at(seat, SeatStage.WAITING, null);
        }
        if (before.getSeat() != null) {
            at(before.getSeat(), before.getStage(), before.getStartedAt());
        }
        return Optional.of(before.getId());
    }
}
