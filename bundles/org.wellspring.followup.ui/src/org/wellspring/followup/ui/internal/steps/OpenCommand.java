// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.steps;

import java.util.List;
import java.util.UUID;

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
import org.wellspring.ui.choose.Chooser;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.show.OnShow;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.FocusPlace;
import org.wellspring.ui.widgets.Popover;

/**
 * Something to do with what is open and has the keyboard: the chosen row of Today, or a promise, a next step or a card, on whatever page or list it stands. Elsewhere on the
 * page of somebody it is what is open with them; where there is nothing, that is said: a key that does nothing leaves one typing into something else.
 */
abstract class OpenCommand {
    private final String key;

    /** @param key of what is said where there is nothing to do it with, or asked where several are */
    OpenCommand(String key) {
        this.key = key;
    }

    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null && space.readOnlyReason().isEmpty();
    }

    @Execute
    void run(MainWindow window, Space space, Theme theme, Actions actions, Commands commands, ErrorService errors, @Service Today today,
            @Optional MPart part, @Optional OnShow onShow) {
        Shell shell = window.shell().orElseThrow();
        if (isTaken(shell.getDisplay().getFocusControl())) {
            return;
        }
        boolean behind = Popover.over(shell).isPresent();
        boolean onToday = part != null && part.getObject() instanceof TodayPart;
        StepDeeds deeds = new StepDeeds(new SectionPlace(null, theme, space, actions, commands, window, () -> {}), today);
        boolean done = !behind && (onToday ? onRow((TodayPart) part.getObject()) : FocusPlace.object(shell).flatMap(new NextSteps(space)::find).map(step -> {
            onStep(deeds, step, shell);
            return step;
        }).isPresent());
        java.util.Optional<UUID> person = done || behind || onToday || onShow == null ? java.util.Optional.empty() : onShow.person();
        if (person.isPresent()) {
            new Latest(shell).ask(() -> new NextSteps(space).with(person.get()), open -> {
                if (open.isEmpty()) {
                    errors.notice(Notice.of(Texts.get("nothing." + key)));
                } else {
                    which(open, deeds, theme, shell);
                }
            });
        } else if (!done) {
            errors.notice(Notice.of(Texts.get("nothing." + key)));
        }
    }

    /** On the page of somebody it is one of those with them: asked for, unless there is but one and nothing happens yet. */
    private void which(List<NextSteps.Step> open, StepDeeds deeds, Theme theme, Shell window) {
        if (open.size() == 1 && asks()) {
            onStep(deeds, open.getFirst(), window);
            return;
        }
        new Chooser(theme, Texts.get("which." + key), Texts.get("all.hint"))
                .among(open.stream().map(step -> new Chooser.Choice(step.id().toString(), step.what(), Texts.get("steps.kind." + step.kind().name()))).toList())
                .open(window, chosen -> open.stream().filter(step -> step.id().toString().equals(chosen.id())).forEach(step -> onStep(deeds, step, window)));
    }

    /** Whether it asks something before it does anything. */
    abstract boolean asks();

    /** Whether its key means something else where the keyboard is, and that was done. */
    boolean isTaken(Control focus) {
        return false;
    }

    /** Does it with the chosen row of Today; false if that can't be. */
    abstract boolean onRow(TodayPart list);

    /** Does it with something open. */
    abstract void onStep(StepDeeds deeds, NextSteps.Step step, Shell window);
}
