// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.commands;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.group.Meeting;
import org.wellspring.model.group.Member;
import org.wellspring.model.group.Presence;

/** Notes who is at a meeting, who is excused and who did not come (K9). Said by two members apart, it is noted once. Answers the meeting's id. */
public final class NoteAttendance extends InMeeting<UUID> {
    private final List<UUID> members;
    private final Presence presence;

    /** These members are so. */
    public NoteAttendance(UUID me, UUID meeting, Collection<UUID> members, Presence presence) {
        super(me, meeting, "attendance");
        this.members = List.copyOf(members);
        this.presence = presence;
    }

    @Override
    UUID act(Space space, Tx tx, Member member, Meeting held) {
        members.forEach(id -> note(held, Refusals.existing(tx, id, Member.class), presence));
        return held.getId();
    }
}
