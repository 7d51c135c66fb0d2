// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.commands;

import java.util.UUID;

import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.group.GroupFactory;
import org.wellspring.model.group.Member;
import org.wellspring.model.group.Resource;

/** Keeps something that is worth having for all members: a text, an address (K5). Answers its id. */
public final class NewResource extends ByMember<UUID> {
    private final String title;
    private String uri = "";
    private String note = "";
    private boolean confidential;

    /** Called so. */
    public NewResource(UUID me, String title) {
        super(me, "resource.new");
        this.title = title;
    }

    /** Where it is. */
    public NewResource uri(String address) {
        uri = address;
        return this;
    }

    /** What it is good for. */
    public NewResource note(String markdown) {
        note = markdown;
        return this;
    }

    /** K10: it stays in the group. */
    public NewResource confidential(boolean is) {
        confidential = is;
        return this;
    }

    @Override
    UUID act(Space space, Tx tx, Member member) {
        Resource resource = GroupFactory.eINSTANCE.createResource();
        resource.setTitle(Refusals.filled(title));
        resource.setUri(orNull(uri));
        resource.setNote(orNull(note));
        resource.setBy(member);
        resource.setConfidential(confidential);
        about(tx, confidential ? "" : resource.getTitle());
        return tx.add(resource).getId();
    }
}
