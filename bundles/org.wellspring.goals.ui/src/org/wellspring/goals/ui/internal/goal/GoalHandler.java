// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.ui.internal.goal;

import java.util.UUID;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.goals.ui.internal.GoalPlace;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.links.Links;
import org.wellspring.ui.theme.Theme;

import jakarta.inject.Named;

/** Notes a goal (O1), or opens the one named. */
public final class GoalHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null && space.readOnlyReason().isEmpty();
    }

    @Execute
    void run(MainWindow window, Space space, Theme theme, Actions actions, Commands commands, Links links,
            @Optional @Named(CommandIds.OBJECT) String goal) {
        Shell shell = window.shell().orElseThrow();
        GoalPlace place = new GoalPlace(theme, space, actions, commands, links, shell);
        if (goal == null) {
            new GoalSheet(place).note();
        } else {
            GoalPanel.open(place, UUID.fromString(goal));
        }
    }
}
