// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.sheet;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.wellspring.core.Space;
import org.wellspring.events.ui.internal.EventPlace;
import org.wellspring.events.ui.internal.ShownEvent;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.theme.Theme;

/** Shows the offices one holds or held in associations (E6). */
public final class OfficesHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null && space.readOnlyReason().isEmpty();
    }

    @Execute
    void run(MainWindow window, Space space, Theme theme, Actions actions, Commands commands, ShownEvent shown) {
        OfficesSheet.open(new EventPlace(theme, space, actions, commands, shown, window.shell().orElseThrow()));
    }
}
