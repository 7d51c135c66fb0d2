// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.joining;

import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.mastermind.ui.internal.OnGroup;
import org.wellspring.share.SharedGroup;

/** Says where the group on show is carried. */
public final class PlaceHandler extends OnGroup {
    @Override
    protected void run(GroupPlace place, SharedGroup group) {
        PlaceSheet.open(place, group);
    }
}
