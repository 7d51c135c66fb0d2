// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.commands;

import java.util.UUID;

import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.group.GroupFactory;
import org.wellspring.model.group.Meeting;
import org.wellspring.model.group.Member;
import org.wellspring.model.group.ParkedTopic;

/** Puts a topic off to another time (K7). Answers its id. */
public final class ParkTopic extends InMeeting<UUID> {
    private final String text;

    /** This, in this meeting. */
    public ParkTopic(UUID me, UUID meeting, String text) {
        super(me, meeting, "park");
        this.text = text;
    }

    @Override
    UUID act(Space space, Tx tx, Member member, Meeting held) {
        ParkedTopic topic = GroupFactory.eINSTANCE.createParkedTopic();
        topic.setBy(member);
        topic.setText(Refusals.filled(text));
        held.getParkingLot().add(topic);
        return topic.getId();
    }
}
