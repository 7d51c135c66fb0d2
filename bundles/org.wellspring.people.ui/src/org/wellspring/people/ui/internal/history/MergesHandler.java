// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.history;

import java.util.UUID;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.wellspring.core.Space;
import org.wellspring.people.ui.internal.Pages;
import org.wellspring.people.ui.internal.Showing;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.TakingBack;

/** Parts the person on show from whom they were merged with (M13). */
public final class MergesHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null && space.readOnlyReason().isEmpty();
    }

    @Execute
    void part(MainWindow window, Pages pages, @Optional Showing showing, TakingBack back) {
        java.util.Optional<UUID> person = showing == null ? java.util.Optional.empty() : showing.person();
        person.ifPresent(id -> MergesPopover.show(window.shell().orElseThrow(), pages.tools(), back, id));
    }
}
