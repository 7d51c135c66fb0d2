// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.view;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.wellspring.core.Space;
import org.wellspring.events.ui.internal.EventIds;
import org.wellspring.events.ui.internal.ShownAs;
import org.wellspring.ui.MainWindow;

/** Shows events as a month, or as a list again. */
public final class MonthHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null;
    }

    @Execute
    void run(MainWindow window, ShownAs as) {
        window.service(EPartService.class).switchPerspective(EventIds.PERSPECTIVE);
        as.turn();
    }
}
