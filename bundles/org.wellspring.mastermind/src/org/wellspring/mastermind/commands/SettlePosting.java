// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.commands;

import java.util.UUID;

import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.group.Member;
import org.wellspring.model.group.Posting;
import org.wellspring.model.group.PostingState;

/** Says that an ask or offer is met or withdrawn, or open again (K2). Answers its id. */
public final class SettlePosting extends ByMember<UUID> {
    private final UUID id;
    private final PostingState state;

    /** This one is so. */
    public SettlePosting(UUID me, UUID posting, PostingState state) {
        super(me, "posting." + state.getLiteral());
        this.id = posting;
        this.state = state;
    }

    @Override
    UUID act(Space space, Tx tx, Member member) {
        Posting posting = Refusals.existing(tx, id, Posting.class);
        if (state == PostingState.WITHDRAWN && posting.getBy() != null && posting.getBy() != member) {
            throw Refusal.because("notYours", posting.getBy().getName());
        }
        posting.setState(state);
        about(tx, posting.isConfidential() ? "" : posting.getWhat());
        return id;
    }
}
