// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.wellspring.share.SharedGroup;

/** A command about the group on show. */
public abstract class OnGroup {
    @CanExecute
    final boolean possible(GroupPlace place) {
        return place.group().isPresent();
    }

    @Execute
    final void run(GroupPlace place) {
        place.group().ifPresent(group -> run(place, group));
    }

    /** Does it. */
    protected abstract void run(GroupPlace place, SharedGroup group);
}
