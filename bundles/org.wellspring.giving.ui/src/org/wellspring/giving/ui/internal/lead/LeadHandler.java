// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.ui.internal.lead;

import java.util.UUID;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.giving.Leads;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.theme.Theme;

import jakarta.inject.Named;

/** Notes a chance for business for somebody (I2), or opens the one named. */
public final class LeadHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null && space.readOnlyReason().isEmpty();
    }

    @Execute
    void run(MainWindow window, Space space, Theme theme, Actions actions, @Optional @Named(CommandIds.OBJECT) String lead) {
        Shell shell = window.shell().orElseThrow();
        if (lead == null) {
            new LeadPopover(theme, space, actions).note(shell);
        } else {
            new Latest(shell).ask(() -> new Leads(space).find(UUID.fromString(lead)),
                    found -> found.ifPresent(row -> new LeadPopover(theme, space, actions).open(shell, row)));
        }
    }
}
