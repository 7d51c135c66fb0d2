// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.commands;

import java.util.UUID;

import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.mastermind.Meetings;
import org.wellspring.model.group.Commitment;
import org.wellspring.model.group.CommitmentState;
import org.wellspring.model.group.Meeting;
import org.wellspring.model.group.Member;

/** Says that a commitment was kept, missed or dropped, or is open again (K3). During a meeting it is noted as looked at there. Answers its id. */
public final class SettleCommitment extends ByMember<UUID> {
    private final UUID id;
    private final CommitmentState state;

    /** This one is so. */
    public SettleCommitment(UUID me, UUID commitment, CommitmentState state) {
        super(me, "commitment." + state.getLiteral());
        this.id = commitment;
        this.state = state;
    }

    @Override
    UUID act(Space space, Tx tx, Member member) {
        Commitment commitment = Refusals.existing(tx, id, Commitment.class);
        commitment.setState(state);
        commitment.setReviewedIn(state == CommitmentState.OPEN ? null
                : Meetings.running(space).map(meeting -> Refusals.reference(tx, meeting, Meeting.class)).orElse(null));
        about(tx, commitment.isConfidential() ? "" : commitment.getWhat());
        return id;
    }
}
