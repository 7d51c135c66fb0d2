// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.ui.internal.ask;

import java.util.UUID;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.goals.GoalRow;
import org.wellspring.goals.Goals;
import org.wellspring.goals.ui.internal.GoalPlace;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.links.Links;
import org.wellspring.ui.theme.Theme;

import jakarta.inject.Named;

/** Finds an ask from its end (O7); for the person or the goal that is named, or neither. */
public final class AskHandler {
    private record For(java.util.Optional<PersonRow> person, java.util.Optional<GoalRow> goal) {
    }

    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null && space.readOnlyReason().isEmpty();
    }

    @Execute
    void run(MainWindow window, Space space, Theme theme, Actions actions, Commands commands, Links links,
            @Optional @Named(CommandIds.PERSON) String person, @Optional @Named(CommandIds.OBJECT) String goal) {
        Shell shell = window.shell().orElseThrow();
        GoalPlace place = new GoalPlace(theme, space, actions, commands, links, shell);
        new Latest(shell).ask(
                () -> new For(java.util.Optional.ofNullable(person).map(UUID::fromString).flatMap(new People(space)::find),
                        java.util.Optional.ofNullable(goal).map(UUID::fromString).flatMap(new Goals(space)::find)),
                found -> new AskSheet(place, found.person(), found.goal()).open());
    }
}
