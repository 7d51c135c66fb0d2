// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.gatherings;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.wellspring.core.Space;
import org.wellspring.ui.MainWindow;

/** Shows series and places, to choose one whose events are listed (E3). */
public final class GatheringsHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null;
    }

    @Execute
    void run(MainWindow window, GatheringsSheet sheet) {
        window.shell().ifPresent(sheet::open);
    }
}
