// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.wellspring.mastermind.NeedsALook;
import org.wellspring.mastermind.NeedsALook.Look;
import org.wellspring.mastermind.ui.internal.GroupWords;
import org.wellspring.mastermind.ui.internal.GroupsBeside;
import org.wellspring.share.GroupMember;
import org.wellspring.share.OpenInvitation;
import org.wellspring.share.SharedGroup;
import org.wellspring.share.SyncReport;

/**
 * Who we are in a group, who else belongs, and how it stands with the others. Immutable once {@link #read}; that away from the UI thread.
 *
 * @param me empty until we are let in
 * @param belongs whether we can write in it
 * @param state in plain words
 * @param concerns what is the matter, each a sentence
 * @param place where it is carried; empty for this computer alone
 * @param looks what members wrote differently
 * @param invitations who is invited and has not come
 * @param tray removed devices that wrote something that is not taken in
 */
record GroupStanding(SharedGroup group, Optional<SyncReport> report, Optional<UUID> me, boolean belongs, String state, List<String> concerns,
        Optional<String> place,
        List<GroupMember> members, Set<String> tray, List<Look> looks, List<OpenInvitation> invitations) {
    /** What is known on the UI thread, the group being open. */
    static GroupStanding of(GroupsBeside beside, UUID id) {
        return new GroupStanding(beside.of(id).orElseThrow(), beside.report(id), Optional.empty(), false, "", List.of(), Optional.empty(), List.of(), Set.of(),
                List.of(), List.of());
    }

    GroupStanding read() {
        boolean there = group.belongs();
        List<String> sentences = report.stream().flatMap(known -> java.util.stream.Stream.concat(known.problem().stream(), known.remarks().stream())).distinct()
                .toList();
        return new GroupStanding(group, report, group.me(), there, GroupWords.state(group, report), sentences, group.place(), group.members(),
                group.tray(), NeedsALook.of(group.space()), group.invitations());
    }

    /** Whether this member is we. */
    boolean isMe(UUID member) {
        return me.filter(member::equals).isPresent();
    }
}
