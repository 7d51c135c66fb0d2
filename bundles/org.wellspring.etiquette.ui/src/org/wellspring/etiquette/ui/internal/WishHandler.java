// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.ui.internal;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.show.OnShow;
import org.wellspring.ui.theme.Theme;

import jakarta.inject.Named;

/** Notes by which way somebody would rather not be reached (T3). */
public final class WishHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null && space.readOnlyReason().isEmpty();
    }

    @Execute
    void run(MainWindow window, Space space, Theme theme, Actions actions, @Optional OnShow onShow, @Optional @Named(CommandIds.PERSON) String person) {
        Shell shell = window.shell().orElseThrow();
        Whoever.of(person, onShow, space, theme, shell, row -> new WishPopover(theme, actions, row).open(shell));
    }
}
