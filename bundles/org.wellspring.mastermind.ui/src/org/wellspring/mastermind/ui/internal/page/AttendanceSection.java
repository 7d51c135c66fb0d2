// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.MeetingPage;
import org.wellspring.mastermind.MemberName;
import org.wellspring.mastermind.commands.NoteAttendance;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.model.group.Presence;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.RichText;

/** Who comes, or came (K9). */
final class AttendanceSection extends OfMeeting<AttendanceSection.Told> {
    record One(MemberName member, Presence presence) {
    }

    record Told(List<One> members, Optional<UUID> me) {
    }

    AttendanceSection(SectionPlace place) {
        super(place);
    }

    @Override
    Told slice(GroupPage group, MeetingPage meeting, Optional<UUID> me) {
        return new Told(group.members().stream().filter(member -> member.isThere(place().today()) || meeting.presence(member.id()) != Presence.EXPECTED)
                .map(member -> new One(member.named(), meeting.presence(member.id()))).toList(), me);
    }

    @Override
    protected void build(UUID meeting, Told told) {
        Card card = card(Texts.get("attendance"));
        told.members().forEach(one -> {
            RichText line = RichText.of(Texts.get("presence." + one.presence().getLiteral(), one.member().name()));
            if (told.me().isPresent()) {
                for (Presence other : List.of(Presence.PRESENT, Presence.EXCUSED, Presence.ABSENT)) {
                    if (other != one.presence()) {
                        line = line.muted(line.spans().size() == 1 ? "  " : " · ").link(Texts.get("presence.set." + other.getLiteral()),
                                () -> run(new NoteAttendance(told.me().get(), meeting, List.of(one.member().id()), other)));
                    }
                }
            }
            line(card, one.member().id(), line);
        });
    }
}
