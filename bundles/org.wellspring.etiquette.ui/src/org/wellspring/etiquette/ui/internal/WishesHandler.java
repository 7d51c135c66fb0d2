// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.ui.internal;

import java.time.LocalDate;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.etiquette.OptOuts;
import org.wellspring.etiquette.Outreach;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.theme.Theme;

/** Shows who would rather not be reached by which way, and what one reached out for of late (T3, T6, T7). */
public final class WishesHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null;
    }

    @Execute
    void run(MainWindow window, Space space, Theme theme, Commands commands) {
        Shell shell = window.shell().orElseThrow();
        LocalDate today = LocalDate.now(space.clock());
        new Latest(shell).ask(
                () -> new WishesPopover.Shown(new OptOuts(space).all(false), new Outreach(space).byPurpose(today.minusDays(WishesPopover.DAYS - 1L), today)),
                shown -> new WishesPopover(theme, commands, today).open(shell, shown));
    }
}
