// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.commands;

import java.time.LocalDate;
import java.util.UUID;

import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.mastermind.Meetings;
import org.wellspring.model.group.Commitment;
import org.wellspring.model.group.GroupFactory;
import org.wellspring.model.group.Meeting;
import org.wellspring.model.group.Member;

/** A member says what they will have done by a day (K3). During a meeting it is noted as made there. Answers its id. */
public final class MakeCommitment extends ByMember<UUID> {
    private final String what;
    private final LocalDate due;
    private UUID whose;
    private boolean confidential;

    /** This will be done by this day. */
    public MakeCommitment(UUID me, String what, LocalDate due) {
        super(me, "commitment");
        this.what = what;
        this.due = due;
        this.whose = me;
    }

    /** It is another member's, noted for them: by who keeps the minutes. */
    public MakeCommitment of(UUID member) {
        whose = member;
        return this;
    }

    /** K10: it stays in the group. */
    public MakeCommitment confidential(boolean is) {
        confidential = is;
        return this;
    }

    @Override
    UUID act(Space space, Tx tx, Member member) {
        Commitment commitment = GroupFactory.eINSTANCE.createCommitment();
        commitment.setMember(Refusals.existing(tx, whose, Member.class));
        commitment.setWhat(Refusals.filled(what));
        commitment.setDue(due);
        commitment.setConfidential(confidential);
        Meetings.running(space).ifPresent(meeting -> commitment.setMadeIn(Refusals.reference(tx, meeting, Meeting.class)));
        about(tx, confidential ? "" : commitment.getWhat());
        return tx.add(commitment).getId();
    }
}
