// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.meeting;

import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.Meetings;
import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.mastermind.ui.internal.OnGroup;
import org.wellspring.share.SharedGroup;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.jobs.Latest;

/** Plans a meeting of the group on show (K1). */
public final class MeetingHandler extends OnGroup {
    @Override
    protected void run(GroupPlace place, SharedGroup group) {
        Actions actions = place.toFront(group);
        var space = group.space();
        new Latest(place.shell()).ask(() -> new MeetingSheet.Proposed(new Meetings(space).byRhythm(), GroupPage.of(space).format()),
                proposed -> new MeetingSheet(place, group, actions).open(proposed));
    }
}
