// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.group.Member;
import org.wellspring.model.group.Posting;

/** Changes what an ask or offer says (K2); what is not named stays. Answers its id. */
public final class EditPosting extends ByMember<UUID> {
    private final UUID id;
    private final List<Consumer<Posting>> edits = new ArrayList<>();

    /** Of this ask or offer. */
    public EditPosting(UUID me, UUID posting) {
        super(me, "posting.edit");
        this.id = posting;
    }

    /** What it is. */
    public EditPosting what(String words) {
        edits.add(posting -> posting.setWhat(Refusals.filled(words)));
        return this;
    }

    /** More about it; empty for nothing. */
    public EditPosting details(String markdown) {
        edits.add(posting -> posting.setDetails(orNull(markdown)));
        return this;
    }

    /** K10: whether it stays in the group. */
    public EditPosting confidential(boolean is) {
        edits.add(posting -> posting.setConfidential(is));
        return this;
    }

    @Override
    UUID act(Space space, Tx tx, Member member) {
        Posting posting = Refusals.existing(tx, id, Posting.class);
        edits.forEach(edit -> edit.accept(posting));
        about(tx, posting.isConfidential() ? "" : posting.getWhat());
        return id;
    }
}
