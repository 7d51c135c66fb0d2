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
import org.wellspring.model.group.Resource;

/** Changes what a resource says (K5); what is not named stays. Answers its id. */
public final class EditResource extends ByMember<UUID> {
    private final UUID id;
    private final List<Consumer<Resource>> edits = new ArrayList<>();

    /** Of this resource. */
    public EditResource(UUID me, UUID resource) {
        super(me, "resource.edit");
        this.id = resource;
    }

    /** What it is called. */
    public EditResource title(String words) {
        edits.add(resource -> resource.setTitle(Refusals.filled(words)));
        return this;
    }

    /** Where it is; empty for nowhere. */
    public EditResource uri(String address) {
        edits.add(resource -> resource.setUri(orNull(address)));
        return this;
    }

    /** What it is good for; empty for nothing. */
    public EditResource note(String markdown) {
        edits.add(resource -> resource.setNote(orNull(markdown)));
        return this;
    }

    /** K10: whether it stays in the group. */
    public EditResource confidential(boolean is) {
        edits.add(resource -> resource.setConfidential(is));
        return this;
    }

    @Override
    UUID act(Space space, Tx tx, Member member) {
        Resource resource = Refusals.existing(tx, id, Resource.class);
        edits.forEach(edit -> edit.accept(resource));
        about(tx, resource.isConfidential() ? "" : resource.getTitle());
        return id;
    }
}
