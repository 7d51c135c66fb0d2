// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.page;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.wellspring.core.Space;
import org.wellspring.people.ui.internal.Showing;
import org.wellspring.ui.MainWindow;

/** Goes to the details of the person or organization on show, opened. */
public final class DetailsHandler {
    @CanExecute
    boolean possible(@Optional Space space, @Optional Showing showing) {
        return space != null && showing != null && showing.any().isPresent();
    }

    @Execute
    void go(MainWindow window) {
        PagePart.in(window).ifPresent(PagePart::goToDetails);
    }
}
