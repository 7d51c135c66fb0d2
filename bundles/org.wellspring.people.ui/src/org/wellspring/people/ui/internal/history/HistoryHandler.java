// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.history;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.wellspring.core.Space;
import org.wellspring.people.ui.internal.Pages;
import org.wellspring.people.ui.internal.Showing;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.TakingBack;

/** Opens the history of the person or organization on show; while nobody is, that of the book. */
public final class HistoryHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null;
    }

    @Execute
    void show(MainWindow window, Pages pages, @Optional Showing showing, TakingBack back) {
        HistoryPopover.show(window, pages.tools(), back, showing == null ? java.util.Optional.empty() : showing.any());
    }
}
