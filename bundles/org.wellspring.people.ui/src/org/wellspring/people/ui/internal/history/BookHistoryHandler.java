// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.history;

import java.util.Optional;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.wellspring.core.Space;
import org.wellspring.people.ui.internal.Pages;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.TakingBack;

/** Opens the history of the whole book: what was taken out of it can be had again there, also when its page is gone. */
public final class BookHistoryHandler {
    @CanExecute
    boolean possible(@org.eclipse.e4.core.di.annotations.Optional Space space) {
        return space != null;
    }

    @Execute
    void show(MainWindow window, Pages pages, TakingBack back) {
        HistoryPopover.show(window, pages.tools(), back, Optional.empty());
    }
}
