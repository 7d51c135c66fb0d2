// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.commands;

import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.group.Meeting;
import org.wellspring.model.group.Member;

/** Lets the clock of the step that runs stand still, or go on (K4). Said of one that does already, it changes nothing. Answers the step. */
public final class PauseStage extends InMeeting<UUID> {
    private final boolean still;

    /** @param still false to let it go on */
    public PauseStage(UUID me, UUID meeting, boolean still) {
        super(me, meeting, still ? "meeting.pause" : "meeting.goOn");
        this.still = still;
    }

    @Override
    UUID act(Space space, Tx tx, Member member, Meeting held) {
        requireRunning(held);
        var item = current(held).orElseThrow(() -> Refusal.because("noStep"));
        if (!still) {
            goOn(item, space.clock().instant());
        } else if (item.getPausedAt() == null) {
            item.setPausedAt(space.clock().instant());
        }
        return item.getId();
    }
}
