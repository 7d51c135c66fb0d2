// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.steps;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.followup.NextSteps;
import org.wellspring.followup.Today;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.followup.ui.internal.today.TodayPart;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.FocusPlace;
import org.wellspring.ui.widgets.Popover;

/**
 * Something to do with what is open and has the keyboard: the chosen row of Today, or a promise, a next step or a card, on whatever page or list it stands. Where it is on none of
 * them, that is said: a key that does nothing leaves one typing into something else.
 */
abstract class OpenCommand {
    private final String nothing;

    /** @param nothing the key of what is said where there is nothing to do it with */
    OpenCommand(String nothing) {
        this.nothing = nothing;
    }

    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null && space.readOnlyReason().isEmpty();
    }

    @Execute
    void run(MainWindow window, Space space, Theme theme, Actions actions, Commands commands, ErrorService errors, @Service Today today,
            @Optional MPart part) {
        Shell shell = window.shell().orElseThrow();
        if (isTaken(shell.getDisplay().getFocusControl())) {
            return;
        }
        boolean behind = Popover.over(shell).isPresent();
        boolean done = !behind && (part != null && part.getObject() instanceof TodayPart list ? onRow(list)
                : FocusPlace.object(shell).flatMap(new NextSteps(space)::find).map(step -> {
                    onStep(new StepDeeds(new SectionPlace(null, theme, space, actions, commands, window, () -> {}), today), step, shell);
                    return step;
                }).isPresent());
        if (!done) {
            errors.notice(Notice.of(Texts.get(nothing)));
        }
    }

    /** Whether its key means something else where the keyboard is, and that was done. */
    boolean isTaken(Control focus) {
        return false;
    }

    /** Does it with the chosen row of Today; false if that can't be. */
    abstract boolean onRow(TodayPart list);

    /** Does it with something open. */
    abstract void onStep(StepDeeds deeds, NextSteps.Step step, Shell window);
}
