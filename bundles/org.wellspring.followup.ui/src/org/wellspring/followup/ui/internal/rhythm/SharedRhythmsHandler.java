// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.rhythm;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.theme.Theme;

/** Says how often everybody with a tag, or of a kind, is meant to hear from the user (F4). */
public final class SharedRhythmsHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null && space.readOnlyReason().isEmpty();
    }

    @Execute
    void run(MainWindow window, Space space, Theme theme, Actions actions) {
        Shell shell = window.shell().orElseThrow();
        new Latest(shell).ask(() -> SharedRhythmsPopover.Known.of(space), known -> new SharedRhythmsPopover(theme, actions, known).open(shell));
    }
}
