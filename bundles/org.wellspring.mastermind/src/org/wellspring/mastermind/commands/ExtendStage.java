// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.commands;

import java.util.UUID;

import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.group.AgendaItem;
import org.wellspring.model.group.Meeting;
import org.wellspring.model.group.Member;

/** Says how long a step is to take: before the meeting, or while it runs, to give it more time (K4). Two who give the same step the same at once give it once. Answers the step. */
public final class ExtendStage extends InMeeting<UUID> {
    private static final int MOST = 4 * 60 * 60;
    private final UUID step;
    private final int seconds;

    /** This step is to take so many seconds altogether. */
    public ExtendStage(UUID me, UUID meeting, UUID step, int seconds) {
        super(me, meeting, "meeting.extend");
        this.step = step;
        this.seconds = seconds;
    }

    @Override
    UUID act(Space space, Tx tx, Member member, Meeting held) {
        AgendaItem item = Refusals.existing(tx, step, AgendaItem.class);
        if (item.eContainer() != held) {
            throw Refusal.because("noStep");
        }
        if (seconds < 1 || seconds > MOST) {
            throw Refusal.because("seconds");
        }
        item.setSeconds(seconds);
        return step;
    }
}
