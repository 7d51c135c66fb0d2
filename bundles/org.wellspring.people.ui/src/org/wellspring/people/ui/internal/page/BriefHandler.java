// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.page;

import java.util.UUID;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.people.ui.internal.Pages;
import org.wellspring.people.ui.internal.Showing;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.jobs.Latest;

/** Opens the brief of the person on show (M6). */
public final class BriefHandler {
    @CanExecute
    boolean possible(@Optional Space space, @Optional Showing showing) {
        return space != null && showing != null && showing.person().isPresent();
    }

    @Execute
    void open(MainWindow window, Pages pages, Showing showing) {
        Shell shell = window.shell().orElseThrow();
        UUID id = showing.person().orElseThrow();
        new Latest(shell).ask(() -> pages.tools().people().page(id),
                page -> page.ifPresent(p -> new BriefPopover(pages.tools(), p).open(shell)));
    }
}
