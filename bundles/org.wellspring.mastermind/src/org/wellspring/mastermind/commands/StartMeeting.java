// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.commands;

import java.time.Instant;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.group.Meeting;
import org.wellspring.model.group.MeetingState;
import org.wellspring.model.group.Member;
import org.wellspring.model.group.Presence;

/** Begins a meeting with its first step; who begins it is there (K4). One that runs already goes on as it is. Answers its id. */
public final class StartMeeting extends InMeeting<UUID> {
    /** This one. */
    public StartMeeting(UUID me, UUID meeting) {
        super(me, meeting, "meeting.start");
    }

    @Override
    UUID act(Space space, Tx tx, Member member, Meeting held) {
        if (held.getState() == MeetingState.HELD || held.getState() == MeetingState.CANCELLED) {
            throw Refusal.because("over");
        }
        if (held.getState() == MeetingState.PLANNED) {
            Instant now = space.clock().instant();
            held.setState(MeetingState.RUNNING);
            if (lastStarted(held).isEmpty()) {
                held.getAgenda().stream().findFirst().ifPresent(first -> begin(first, now));
            }
        }
        if (presence(held, member) != Presence.PRESENT) {
            note(held, member, Presence.PRESENT);
        }
        return held.getId();
    }
}
