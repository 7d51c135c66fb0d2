// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.ui.internal.goal;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.goals.GoalRow;
import org.wellspring.goals.Goals;
import org.wellspring.goals.ui.internal.Amounts;
import org.wellspring.goals.ui.internal.GoalPlace;
import org.wellspring.goals.ui.internal.Texts;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.choose.Chooser;
import org.wellspring.ui.choose.Chooser.Choice;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.links.Links;
import org.wellspring.ui.theme.Theme;

import jakarta.inject.Named;

/** Notes a step towards the goal that is named, or chosen (O6). */
public final class ProgressHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null && space.readOnlyReason().isEmpty();
    }

    @Execute
    void run(MainWindow window, Space space, Theme theme, Actions actions, Commands commands, Links links,
            @Optional @Named(CommandIds.OBJECT) String goal) {
        Shell shell = window.shell().orElseThrow();
        GoalPlace place = new GoalPlace(theme, space, actions, commands, links, shell);
        new Latest(shell).ask(() -> goal == null ? new Goals(space).open() : new Goals(space).find(UUID.fromString(goal)).stream().toList(),
                found -> chosen(place, found));
    }

    private static void chosen(GoalPlace place, List<GoalRow> goals) {
        if (goals.size() == 1) {
            new ProgressSheet(place, goals.getFirst()).open();
        } else if (goals.isEmpty()) {
            new GoalSheet(place).note();
        } else {
            new Chooser(place.theme(), Texts.get("progress.which"), Texts.get("progress.which.hint"))
                    .finding(typed -> goals.stream().filter(goal -> goal.outcome().toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT)))
                            .map(goal -> new Choice(goal.id().toString(), goal.outcome(), Amounts.progress(goal))).toList())
                    .open(place.window(), choice -> new Goals(place.space()).find(UUID.fromString(choice.id()))
                            .ifPresent(goal -> new ProgressSheet(place, goal).open()));
        }
    }
}
