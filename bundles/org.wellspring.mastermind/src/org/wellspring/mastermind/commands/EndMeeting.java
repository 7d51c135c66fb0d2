// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.commands;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.group.Meeting;
import org.wellspring.model.group.MeetingState;
import org.wellspring.model.group.Member;

/**
 * Ends a meeting (K4). Whose seat was not reached waits on, and is the first next time (K8). Who is there and promised nothing is to be asked before:
 * {@link org.wellspring.mastermind.MeetingPage#withoutCommitment}. One that was ended is left as it is. Answers its id.
 */
public final class EndMeeting extends InMeeting<UUID> {
    /** This one. */
    public EndMeeting(UUID me, UUID meeting) {
        super(me, meeting, "meeting.end");
    }

    @Override
    UUID act(Space space, Tx tx, Member member, Meeting held) {
        if (held.getState() == MeetingState.HELD) {
            return held.getId();
        }
        requireRunning(held);
        Instant now = space.clock().instant();
        current(held).ifPresent(item -> leave(item, Optional.empty(), now));
        held.setState(MeetingState.HELD);
        held.setEndedAt(now);
        return held.getId();
    }
}
