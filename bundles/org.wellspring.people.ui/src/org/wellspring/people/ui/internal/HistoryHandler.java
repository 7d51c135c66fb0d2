// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal;

import java.util.UUID;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.TakingBack;
import org.wellspring.ui.jobs.Latest;

/** Opens the history of the person on show. */
public final class HistoryHandler {
    @CanExecute
    boolean possible(@Optional Space space, @Optional Showing showing) {
        return space != null && showing != null && showing.person().isPresent();
    }

    @Execute
    void show(MainWindow window, Pages pages, Showing showing, TakingBack back) {
        Shell shell = window.shell().orElseThrow();
        UUID id = showing.person().orElseThrow();
        HistoryPopover history = new HistoryPopover(pages.tools(), back);
        new Latest(shell).ask(() -> history.read(id), steps -> history.open(shell, steps));
    }
}
