// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal.joining;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.mastermind.cli.internal.GroupAccess;
import org.wellspring.mastermind.cli.internal.NamedMember;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.GroupPage.Belonging;
import org.wellspring.mastermind.joining.MemberEntries;
import org.wellspring.share.GroupMember;
import org.wellspring.share.OpenInvitation;
import org.wellspring.share.SharedGroup;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code group revoke}: removes a member, trusts a device no longer, or takes an invitation back. */
@Command(name = "revoke")
final class RevokeVerb implements Verb {
    @Parameters(index = "0", paramLabel = "GROUP", descriptionKey = "group.id")
    private String group;
    @Parameters(index = "1", paramLabel = "MEMBER|DEVICE|INVITATION", descriptionKey = "revoke.who")
    private String who;

    private final GroupAccess access;

    RevokeVerb(GroupAccess access) {
        this.access = access;
    }

    /** Who or what is out. */
    record Revoked(Optional<UUID> member, Optional<String> device, Optional<UUID> invitation, String name, String group) implements Answer {
        @Override
        public void print(Paper paper) {
            if (invitation.isPresent()) {
                paper.say("takenBack", name);
            } else if (device.isPresent()) {
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
                return new Revoked(Optional.empty(), Optional.of(who), Optional.empty(), who, shared.name());
            }
            Optional<OpenInvitation> invitation = who.matches("[0-9a-f-]{8,}")
                    ? shared.invitations().stream().filter(one -> one.id().toString().endsWith(who)).findFirst()
                    : Optional.empty();
            if (invitation.isPresent()) {
                shared.takeBack(invitation.get().id());
                return new Revoked(Optional.empty(), Optional.empty(), invitation.map(OpenInvitation::id), invitation.get().name(), shared.name());
            }
            Belonging written = written(shared, who);
            MemberEntries.remove(shared, written.id());
            return new Revoked(Optional.of(written.id()), Optional.empty(), Optional.empty(), written.name(), shared.name());
        });
    }

    /** The member who is meant, be it that they are only written down and have no computer in the group. */
    private static Belonging written(SharedGroup shared, String said) {
        LocalDate today = LocalDate.now(shared.space().clock());
        Set<UUID> out = shared.members().stream()
                .filter(member -> member.standing() == GroupMember.Standing.REMOVED || member.standing() == GroupMember.Standing.LEFT).map(GroupMember::id)
                .collect(Collectors.toSet());
        return NamedMember.of(said, GroupPage.of(shared.space()).members().stream().filter(one -> one.isThere(today) && !out.contains(one.id())).toList(),
                Belonging::name, Belonging::id);
    }

    /** The member who is meant, of those who belong or of whom that is not decided. */
    static GroupMember member(SharedGroup shared, String said) {
        return NamedMember.of(said, shared.members().stream()
                .filter(member -> member.standing() == GroupMember.Standing.ACTIVE || member.standing() == GroupMember.Standing.SUSPENDED).toList(),
                GroupMember::name, GroupMember::id);
    }
}
