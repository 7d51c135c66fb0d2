// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.run;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.GroupPage.Belonging;
import org.wellspring.mastermind.GroupPage.Promised;
import org.wellspring.mastermind.MeetingPage;
import org.wellspring.mastermind.MeetingPage.Seat;
import org.wellspring.mastermind.MeetingRun.Step;
import org.wellspring.mastermind.Meetings;
import org.wellspring.mastermind.MemberName;
import org.wellspring.mastermind.MinutesBlock;
import org.wellspring.mastermind.ui.internal.meeting.MinutesView;
import org.wellspring.model.group.MeetingState;
import org.wellspring.model.group.Presence;

/**
 * What a meeting that is run shows, as it is stored. Read away from the UI thread.
 *
 * @param asked what it still asks about
 * @param minutes of one that is over
 * @param due by when something is promised that nobody said a day for
 */
record Seen(String group, MeetingPage meeting, List<MemberName> members, List<Promised> asked, List<MinutesBlock> minutes, Optional<LocalDate> due) {
    static Optional<Seen> of(Space space, UUID id) {
        return MeetingPage.of(space, id).map(meeting -> {
            GroupPage page = GroupPage.of(space);
            ZoneId zone = space.clock().getZone();
            LocalDate day = meeting.start().map(at -> LocalDate.ofInstant(at, zone)).orElse(LocalDate.now(space.clock()));
            Meetings meetings = new Meetings(space);
            return new Seen(page.name(), meeting, page.members().stream().filter(member -> member.isThere(day)).map(Belonging::named).toList(),
                    meetings.asked(),
                    meeting.state() == MeetingState.HELD ? MinutesView.of(space, id) : List.of(),
                    meetings.byRhythm().map(at -> LocalDate.ofInstant(at, zone)));
        });
    }

    MeetingState state() {
        return meeting.state();
    }

    /** The step that runs; empty before the first and after the last one. */
    Optional<Step> step() {
        return meeting.run().current();
    }

    /** The hot seat that runs. */
    Optional<Seat> seat() {
        return step().flatMap(Step::seat).flatMap(id -> meeting.seats().stream().filter(seat -> seat.id().equals(id)).findFirst());
    }

    /** Who may speak: those who are not said to be elsewhere. */
    List<MemberName> there() {
        return members.stream().filter(member -> meeting.presence(member.id()) != Presence.EXCUSED && meeting.presence(member.id()) != Presence.ABSENT)
                .toList();
    }

    /** Those of whom this was noted. */
    List<MemberName> with(Presence presence) {
        return members.stream().filter(member -> meeting.presence(member.id()) == presence).toList();
    }
}
