// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.mastermind.GroupPage.Met;
import org.wellspring.mastermind.Meetings;
import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.mastermind.ui.internal.OnGroup;
import org.wellspring.share.SharedGroup;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.jobs.Latest;

/** Notes what we will have done, in the group on show (K3); by the next meeting, unless another day is said. */
public final class CommitHandler extends OnGroup {
    @Override
    protected void run(GroupPlace place, SharedGroup group) {
        Actions actions = place.toFront(group);
        Space space = group.space();
        UUID me = GroupPlace.me(group);
        new Latest(place.shell()).ask(() -> due(space),
                day -> new CommitSheet(place.days(), actions, me, List.of(), me).open(place.shell(), place.theme(), day));
    }

    /** The day of the next meeting, which asks about it. */
    static Optional<LocalDate> due(Space space) {
        Instant now = space.clock().instant();
        Meetings meetings = new Meetings(space);
        return meetings.next().flatMap(Met::start).filter(at -> at.isAfter(now)).or(meetings::byRhythm)
                .map(at -> LocalDate.ofInstant(at, space.clock().getZone()));
    }
}
