// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.compare;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.wellspring.core.Space;
import org.wellspring.people.Duplicates;
import org.wellspring.people.ui.internal.Pages;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.jobs.UiJobs;

/** Looks for people who may be in the book twice, and goes through them pair by pair (M13). */
public final class DuplicatesHandler {
    private static final int MOST = 200;

    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null;
    }

    @Execute
    void find(MainWindow window, Space space, UiJobs jobs, Pages pages) {
        jobs.run(Texts.get("twin.job"), () -> new Duplicates(space).candidates(MOST), found -> {
            window.shell().ifPresent(shell -> new ComparePopover(pages.tools(), found).open(shell));
        });
    }
}
