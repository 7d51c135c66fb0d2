// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.run;

import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.mastermind.GroupPage.Met;
import org.wellspring.mastermind.MeetingPage;
import org.wellspring.mastermind.Meetings;
import org.wellspring.mastermind.ui.internal.GroupIds;
import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.mastermind.ui.internal.OnGroup;
import org.wellspring.model.group.MeetingState;
import org.wellspring.share.SharedGroup;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.jobs.Latest;

/** Runs the meeting on show, or else the one that runs or is next, over the whole window (K4); where one lies over it, takes it away: the meeting goes on. */
public final class RunHandler extends OnGroup {
    @Override
    protected void run(GroupPlace place, SharedGroup group) {
        if (RunSheet.close(place.shell())) {
            return;
        }
        Actions actions = place.toFront(group);
        Space space = group.space();
        Optional<UUID> shown = place.shown().meeting(group.id());
        new Latest(place.shell()).ask(() -> meeting(space, shown), found -> found.ifPresentOrElse(meeting -> {
            // Asked for twice before it came, it comes once.
            if (!RunSheet.isOver(place.shell())) {
                new RunSheet(place, group, actions, meeting).open();
            }
        }, () -> place.window().make(Commands.class).run(GroupIds.MEETING)));
    }

    private static Optional<UUID> meeting(Space space, Optional<UUID> shown) {
        return shown.filter(
                id -> MeetingPage.of(space, id).filter(page -> page.state() == MeetingState.PLANNED || page.state() == MeetingState.RUNNING).isPresent())
                .or(() -> new Meetings(space).next().map(Met::id));
    }
}
