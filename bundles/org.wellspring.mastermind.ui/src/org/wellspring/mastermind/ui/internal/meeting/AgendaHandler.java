// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.meeting;

import org.wellspring.core.Space;
import org.wellspring.mastermind.Meetings;
import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.mastermind.ui.internal.OnGroup;
import org.wellspring.share.SharedGroup;
import org.wellspring.ui.jobs.Latest;

/** Opens the meeting that runs or is next in the group on show; where a meeting is open, goes back to the group. */
public final class AgendaHandler extends OnGroup {
    @Override
    protected void run(GroupPlace place, SharedGroup group) {
        boolean open = place.shown().meeting(group.id()).isPresent();
        place.toFront(group);
        if (open) {
            place.shown().board(group.id());
        } else {
            Space space = group.space();
            new Latest(place.shell()).ask(() -> new Meetings(space).next(), next -> next.ifPresent(met -> place.shown().meeting(group.id(), met.id())));
        }
    }
}
