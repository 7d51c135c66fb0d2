// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.commands;

import java.util.UUID;

import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.group.Member;
import org.wellspring.model.group.Posting;
import org.wellspring.model.group.PostingState;

/**
 * Says that a member helps with an ask, or takes an offer up; or does no longer (K2). What the group learns by it is this and nothing else: not whom one
 * knows, nor why one thought of it (K6). Said twice it is said once. Answers the id of the ask or offer.
 */
public final class HelpWithPosting extends ByMember<UUID> {
    private final UUID id;
    private final boolean helps;

    /** This member helps. */
    public HelpWithPosting(UUID me, UUID posting) {
        this(me, posting, true);
    }

    /** @param helps false to take it back */
    public HelpWithPosting(UUID me, UUID posting, boolean helps) {
        super(me, helps ? "help" : "help.not");
        this.id = posting;
        this.helps = helps;
    }

    @Override
    UUID act(Space space, Tx tx, Member member) {
        Posting posting = Refusals.existing(tx, id, Posting.class);
        if (helps && posting.getBy() == member) {
            throw Refusal.because("ownPosting");
        }
        if (helps && posting.getState() != PostingState.OPEN) {
            throw Refusal.because("settled");
        }
        if (!helps) {
            posting.getHelpers().remove(member);
        } else if (!posting.getHelpers().contains(member)) {
            posting.getHelpers().add(member);
        }
        about(tx, posting.isConfidential() ? "" : posting.getWhat());
        return id;
    }
}
