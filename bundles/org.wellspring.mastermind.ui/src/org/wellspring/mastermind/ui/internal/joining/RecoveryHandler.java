// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.joining;

import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.mastermind.ui.internal.OnGroup;
import org.wellspring.share.SharedGroup;

/** Makes a recovery code for the group on show. */
public final class RecoveryHandler extends OnGroup {
    @Override
    protected void run(GroupPlace place, SharedGroup group) {
        RecoverySheet.open(place, group);
    }
}
