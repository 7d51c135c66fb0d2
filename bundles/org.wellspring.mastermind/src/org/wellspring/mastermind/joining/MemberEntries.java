// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.words.Texts;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.model.group.Group;
import org.wellspring.model.group.Member;
import org.wellspring.share.Applicant;
import org.wellspring.share.GroupMember;
import org.wellspring.share.GroupMember.Standing;
import org.wellspring.share.SharedGroup;

/**
 * What a group's space says of its members follows what sharing says of them: who came in has an entry, and who went has a day on which they did. A
 * member's entry is made by the machine that let them in, so that there is one; it has the member's id.
 */
public final class MemberEntries {
    private MemberEntries() {
    }

    /**
     * Lets somebody in whose check words were the same. On the realm of the group's space.
     *
     * @return the new member's id
     */
    public static UUID admit(SharedGroup group, Applicant applicant) {
        UUID member = group.admit(applicant);
        follow(group);
        return member;
    }

    /** Removes a member, or the entry of somebody who never had a computer in the group. On the realm of the group's space. */
    public static void remove(SharedGroup group, UUID member) {
        if (isKnown(group, member)) {
            group.remove(member);
            follow(group);
        } else {
            gone(group.space(), List.of(member));
        }
    }

    /** Whether sharing knows somebody, be it that they were removed; who was only written down has no computer in the group. */
    public static boolean isKnown(SharedGroup group, UUID member) {
        return group.members().stream().anyMatch(known -> known.id().equals(member));
    }

    private static void gone(Space space, List<UUID> members) {
        space.change(text("gone"), tx -> members.forEach(member -> tx.find(member, Member.class)
                .ifPresent(entry -> entry.setLeftOn(LocalDate.now(space.clock())))));
    }

    /** Goes. Waits for the disk; any thread. */
    public static void leave(SharedGroup group) {
        // First, because who has left writes nothing more.
        group.space().background(text("left"), tx -> group.me().flatMap(me -> tx.find(me, Member.class))
                .ifPresent(member -> member.setLeftOn(LocalDate.now(group.space().clock()))));
        group.leave();
    }

    /**
     * Makes up for what is missing: after an exchange, or where the program ended in between. Does nothing where all is as it should be. On the
     * realm of the group's space.
     */
    public static void follow(SharedGroup group) {
        if (!group.belongs()) {
            return;
        }
        Space space = group.space();
        // Lists that open no group say what it is called now.
        space.find(group.id(), Group.class).map(Group::getName).filter(name -> name != null && !name.isBlank()).ifPresent(group::rename);
        Set<UUID> admittedHere = group.admittedHere();
        List<GroupMember> missing = new ArrayList<>();
        List<GroupMember> gone = new ArrayList<>();
        for (GroupMember member : group.members()) {
            Member entry = space.find(member.id(), Member.class).orElse(null);
            if (entry == null && member.standing() == Standing.ACTIVE && admittedHere.contains(member.id()) && !member.me()) {
                missing.add(member);
            } else if (entry != null && entry.getLeftOn() == null && (member.standing() == Standing.REMOVED || member.standing() == Standing.LEFT)) {
                gone.add(member);
            }
        }
        if (!missing.isEmpty()) {
            space.change(text("admitted"), tx -> {
                Group entry = tx.find(GroupPage.groupOf(space), Group.class).orElseThrow();
                missing.forEach(member -> entry.getMembers().add(Founding.member(member.id(), member.name(), space)));
            });
        }
        if (!gone.isEmpty()) {
            gone(space, gone.stream().map(GroupMember::id).toList());
        }
    }

    private static String text(String key) {
        return new Texts(MemberEntries.class).get(key);
    }
}
