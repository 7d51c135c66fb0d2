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
import org.wellspring.model.group.MeetingState;
import org.wellspring.model.group.Presence;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.RichText;

/** Who comes, or came (K9). */
final class AttendanceSection extends OfMeeting<AttendanceSection.Told> {
    record One(MemberName member, Presence presence) {
    }

    record Told(List<One> members, boolean ahead, Optional<UUID> me) {
    }

    AttendanceSection(SectionPlace place) {
        super(place);
    }

    @Override
    Told slice(GroupPage group, MeetingPage meeting, Optional<UUID> me) {
        return new Told(group.members().stream().filter(member -> member.isThere(place().today()) || meeting.presence(member.id()) != Presence.EXPECTED)
                .map(member -> new One(member.named(), meeting.presence(member.id()))).toList(), meeting.state() == MeetingState.PLANNED, me);
    }

    @Override
    protected void build(UUID meeting, Told told) {
        Card card = card(Texts.get(told.ahead() ? "attendance.ahead" : "attendance"));
        told.members().forEach(one -> {
            boolean expected = told.ahead() && one.presence() == Presence.EXPECTED;
            RichText line = expected ? RichText.of(one.member().name())
                    : RichText.of(Texts.get("presence." + one.presence().getLiteral(), one.member().name()));
            if (told.me().isPresent()) {
                for (Presence other : said(told.ahead(), one.presence())) {
                    if (other != one.presence()) {
                        line = line.muted(line.spans().size() == 1 ? "  " : " · ").link(Texts.get("presence.set." + other.getLiteral()),
                                () -> run(new NoteAttendance(told.me().get(), meeting, List.of(one.member().id()), other)));
                    }
                }
            }
            line(card, one.member().id(), line);
        });
    }

    /** Ahead of it somebody comes or doesn't. */
    private static List<Presence> said(boolean ahead, Presence presence) {
        return !ahead ? List.of(Presence.PRESENT, Presence.EXCUSED, Presence.ABSENT)
                : List.of(presence == Presence.EXCUSED ? Presence.EXPECTED : Presence.EXCUSED);
    }
}
