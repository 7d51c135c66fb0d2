// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.commands;

import java.util.UUID;

import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.group.Member;
import org.wellspring.model.group.ParkedTopic;

/** Says that a parked topic was talked about, or waits on (K7). Answers its id. */
public final class SettleParked extends ByMember<UUID> {
    private final UUID id;
    private final boolean done;

    /** @param done false where it waits on */
    public SettleParked(UUID me, UUID topic, boolean done) {
        super(me, "parked.done");
        this.id = topic;
        this.done = done;
    }

    @Override
    UUID act(Space space, Tx tx, Member member) {
        ParkedTopic topic = Refusals.existing(tx, id, ParkedTopic.class);
        topic.setDone(done);
        about(tx, topic.getText());
        return id;
    }
}
