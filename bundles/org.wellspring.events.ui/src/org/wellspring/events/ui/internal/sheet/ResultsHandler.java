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

/** Shows what events brought (E3, E5). */
public final class ResultsHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null;
    }

    @Execute
    void run(MainWindow window, Space space, Theme theme, Actions actions, Commands commands, ShownEvent shown) {
        ResultsSheet.open(new EventPlace(theme, space, actions, commands, shown, window.shell().orElseThrow()));
    }
}
