// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.calendars;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.wellspring.core.Space;
import org.wellspring.ui.MainWindow;

/** Shows the calendars that are read again and again (E9). */
public final class CalendarsHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null;
    }

    @Execute
    void run(MainWindow window, CalendarsSheet sheet) {
        window.shell().ifPresent(sheet::open);
    }
}
