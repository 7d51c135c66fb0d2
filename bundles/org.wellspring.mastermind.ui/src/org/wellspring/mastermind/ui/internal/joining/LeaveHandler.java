// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.joining;

import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.mastermind.ui.internal.OnGroup;
import org.wellspring.share.SharedGroup;

/** Leaves the group on show. */
public final class LeaveHandler extends OnGroup {
    @Override
    protected void run(GroupPlace place, SharedGroup group) {
        LeaveQuestion.ask(place, group);
    }
}
