// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.commands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.group.Commitment;
import org.wellspring.model.group.Member;

/** Changes what a commitment says (K3); what is not named stays. Answers its id. */
public final class EditCommitment extends ByMember<UUID> {
    private final UUID id;
    private final List<Consumer<Commitment>> edits = new ArrayList<>();

    /** Of this commitment. */
    public EditCommitment(UUID me, UUID commitment) {
        super(me, "commitment.edit");
        this.id = commitment;
    }

    /** What will be done. */
    public EditCommitment what(String words) {
        edits.add(commitment -> commitment.setWhat(Refusals.filled(words)));
        return this;
    }

    /** By which day. */
    public EditCommitment due(LocalDate day) {
        edits.add(commitment -> commitment.setDue(day));
        return this;
    }

    /** K10: whether it stays in the group. */
    public EditCommitment confidential(boolean is) {
        edits.add(commitment -> commitment.setConfidential(is));
        return this;
    }

    @Override
    UUID act(Space space, Tx tx, Member member) {
        Commitment commitment = Refusals.existing(tx, id, Commitment.class);
        edits.forEach(edit -> edit.accept(commitment));
        about(tx, commitment.isConfidential() ? "" : commitment.getWhat());
        return id;
    }
}
