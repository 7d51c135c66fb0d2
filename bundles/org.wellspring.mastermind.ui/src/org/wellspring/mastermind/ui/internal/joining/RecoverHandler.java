// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.joining;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.wellspring.mastermind.ui.internal.GroupPlace;

/** Comes into a group again by its recovery code. */
public final class RecoverHandler {
    @CanExecute
    boolean possible(GroupPlace place) {
        return place.beside() != null;
    }

    @Execute
    void run(GroupPlace place) {
        new ReturnSheet(place).open();
    }
}
