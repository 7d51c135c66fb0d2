// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.commands;

import java.util.List;
import java.util.UUID;

import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.group.Member;

/** Says which roles somebody has in the group, such as host, timekeeper or scribe (K1). Answers the member's id. */
public final class SetRoles extends ByMember<UUID> {
    private final UUID whose;
    private final List<String> roles;

    /** These and no other. */
    public SetRoles(UUID me, UUID whose, List<String> roles) {
        super(me, "roles");
        this.whose = whose;
        this.roles = roles.stream().map(String::strip).filter(role -> !role.isEmpty()).distinct().toList();
    }

    @Override
    UUID act(Space space, Tx tx, Member member) {
        Member who = Refusals.existing(tx, whose, Member.class);
        // One by one, so that what another member adds meanwhile stays.
        who.getRoles().removeIf(role -> !roles.contains(role));
        roles.stream().filter(role -> !who.getRoles().contains(role)).forEach(who.getRoles()::add);
        about(tx, who.getName());
        return whose;
    }
}
