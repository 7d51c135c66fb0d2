// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.commands;

import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.mastermind.spi.MeetingFormat;
import org.wellspring.model.group.Meeting;
import org.wellspring.model.group.MeetingState;
import org.wellspring.model.group.Member;

/** Makes the agenda of a meeting that has not begun anew: in another format, or now that somebody joined, left or can't come (K7, K8). Answers the meeting's id. */
public final class MakeAgenda extends InMeeting<UUID> {
    private final MeetingFormat format;

    /** Of this meeting, in this format. */
    public MakeAgenda(UUID me, UUID meeting, MeetingFormat format) {
        super(me, meeting, "meeting.agenda");
        this.format = format;
    }

    @Override
    UUID act(Space space, Tx tx, Member member, Meeting held) {
        if (held.getState() != MeetingState.PLANNED) {
            throw Refusal.because("begun");
        }
        Agendas.make(space, tx, held, format);
        return held.getId();
    }
}
