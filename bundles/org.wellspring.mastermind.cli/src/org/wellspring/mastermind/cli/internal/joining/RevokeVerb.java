// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal.joining;

import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.mastermind.cli.internal.GroupAccess;
import org.wellspring.mastermind.cli.internal.NamedMember;
import org.wellspring.mastermind.joining.MemberEntries;
import org.wellspring.share.GroupMember;
import org.wellspring.share.SharedGroup;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code group revoke}: removes a member, or trusts a device no longer. */
@Command(name = "revoke")
final class RevokeVerb implements Verb {
    @Parameters(index = "0", paramLabel = "GROUP", descriptionKey = "group.id")
    private String group;
    @Parameters(index = "1", paramLabel = "MEMBER|DEVICE", descriptionKey = "revoke.who")
    private String who;

    private final GroupAccess access;

    RevokeVerb(GroupAccess access) {
        this.access = access;
    }

    /** Who or what is out. */
    record Revoked(Optional<UUID> member, Optional<String> device, String name, String group) implements Answer {
        @Override
        public void print(Paper paper) {
            if (device.isPresent()) {
                paper.say("removed.device", device.get());
            } else {
                paper.say("removed", name, group);
            }
        }
    }

    @Override
    public Answer run(Session session) {
        return access.changing(session, group, shared -> {
            if (who.matches("[0-9a-f]{16}")) {
                shared.removeDevice(who);
                return new Revoked(Optional.empty(), Optional.of(who), who, shared.name());
            }
            GroupMember member = member(shared, who);
            MemberEntries.remove(shared, member.id());
            return new Revoked(Optional.of(member.id()), Optional.empty(), member.name(), shared.name());
        });
    }

    /** The member who is meant, of those who belong or of whom that is not decided. */
    static GroupMember member(SharedGroup shared, String said) {
        return NamedMember.of(said, shared.members().stream()
                .filter(member -> member.standing() == GroupMember.Standing.ACTIVE || member.standing() == GroupMember.Standing.SUSPENDED).toList(),
                GroupMember::name, GroupMember::id);
    }
}
