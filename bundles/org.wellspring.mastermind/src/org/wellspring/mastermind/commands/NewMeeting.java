// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.commands;

import java.time.Instant;
import java.util.UUID;

import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.spi.MeetingFormat;
import org.wellspring.model.group.Group;
import org.wellspring.model.group.GroupFactory;
import org.wellspring.model.group.Meeting;
import org.wellspring.model.group.Member;

/** Plans a meeting, with the agenda of its format (K1, K7). Answers its id. */
public final class NewMeeting extends ByMember<UUID> {
    private final Instant start;
    private final MeetingFormat format;
    private String title = "";

    /** At this time, in this format. */
    public NewMeeting(UUID me, Instant start, MeetingFormat format) {
        super(me, "meeting.new");
        this.start = start;
        this.format = format;
    }

    /** What it is called; the name of the group, unless it is said. */
    public NewMeeting title(String words) {
        title = words;
        return this;
    }

    @Override
    UUID act(Space space, Tx tx, Member member) {
        Group group = Refusals.existing(tx, GroupPage.groupOf(space), Group.class);
        Meeting meeting = GroupFactory.eINSTANCE.createMeeting();
        meeting.setTitle(title.isBlank() ? group.getName() : title.strip());
        meeting.setStart(start);
        about(tx, meeting.getTitle());
        tx.add(meeting);
        Agendas.make(space, tx, meeting, format);
        return meeting.getId();
    }
}
