// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.commands;

import java.util.UUID;

import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.base.Entity;
import org.wellspring.model.group.Commitment;
import org.wellspring.model.group.Meeting;
import org.wellspring.model.group.Member;
import org.wellspring.model.group.Posting;
import org.wellspring.model.group.Project;
import org.wellspring.model.group.Resource;
import org.wellspring.model.group.SharedContact;

/** Deletes what was put into the group by mistake: an ask or offer, a commitment, a project, a resource, a contact, a meeting that was not held. Answers its id. */
public final class DeleteEntryOfGroup extends ByMember<UUID> {
    private final UUID id;

    /** This one. */
    public DeleteEntryOfGroup(UUID me, UUID entry) {
        super(me, "delete");
        this.id = entry;
    }

    @Override
    UUID act(Space space, Tx tx, Member member) {
        Entity entry = Refusals.existing(tx, id, Entity.class);
        switch (entry) {
            case Posting posting -> about(tx, posting.isConfidential() ? "" : posting.getWhat());
            case Commitment commitment -> about(tx, commitment.isConfidential() ? "" : commitment.getWhat());
            case Resource resource -> about(tx, resource.isConfidential() ? "" : resource.getTitle());
            case SharedContact contact -> about(tx, contact.getName());
            case Project project -> about(tx, project.getName());
            case Meeting meeting -> {
                if (meeting.getEndedAt() != null) {
                    throw Refusal.because("held");
                }
                about(tx, meeting.getTitle());
            }
            default -> throw Refusal.because("notDeleted");
        }
        tx.delete(entry);
        return id;
    }
}
