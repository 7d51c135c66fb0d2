// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.ui.internal.goal;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.wellspring.core.Space;
import org.wellspring.goals.ui.internal.GoalPlace;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.links.Links;
import org.wellspring.ui.theme.Theme;

/** Notes time that went into something which is no step towards a goal (O3). */
public final class SpentHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null && space.readOnlyReason().isEmpty();
    }

    @Execute
    void run(MainWindow window, Space space, Theme theme, Actions actions, Commands commands, Links links) {
        new SpentSheet(new GoalPlace(theme, space, actions, commands, links, window.shell().orElseThrow())).open();
    }
}
