// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.joining;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.wellspring.mastermind.ui.internal.GroupPlace;

/** Founds a group. */
public final class FoundHandler {
    @CanExecute
    boolean possible(GroupPlace place) {
        return place.beside() != null;
    }

    @Execute
    void run(GroupPlace place) {
        new FoundSheet(place).open();
    }
}
