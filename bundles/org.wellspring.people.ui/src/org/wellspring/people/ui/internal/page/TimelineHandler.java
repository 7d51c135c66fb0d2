// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.page;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.wellspring.core.Space;
import org.wellspring.people.ui.internal.Showing;
import org.wellspring.ui.MainWindow;

/** Goes to what happened with the person on show. */
public final class TimelineHandler {
    @CanExecute
    boolean possible(@Optional Space space, @Optional Showing showing) {
        return space != null && showing != null && showing.person().isPresent();
    }

    @Execute
    void go(MainWindow window) {
        PagePart.in(window).ifPresent(PagePart::goToTimeline);
    }
}
