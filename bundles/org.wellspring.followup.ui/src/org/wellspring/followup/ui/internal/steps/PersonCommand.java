// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.steps;

import java.util.UUID;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.followup.ui.internal.SomebodyChooser;
import org.wellspring.followup.ui.internal.today.TodayPart;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.show.OnShow;
import org.wellspring.ui.theme.Theme;

/** Something to do about a person: the one in sight – on the page, or of the chosen row of Today –, or else the one it asks for. */
abstract class PersonCommand {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null && space.readOnlyReason().isEmpty();
    }

    @Execute
    void run(MainWindow window, Space space, Theme theme, Actions actions, Commands commands, @Optional MPart part, @Optional OnShow onShow) {
        Shell shell = window.shell().orElseThrow();
        SectionPlace place = new SectionPlace(null, theme, space, actions, commands, window, () -> {});
        java.util.Optional<UUID> meant = part != null && part.getObject() instanceof TodayPart today ? today.person()
                : onShow == null ? java.util.Optional.empty() : onShow.person();
        meant.ifPresentOrElse(id -> new Latest(shell).ask(() -> new People(space).find(id), found -> found.ifPresent(person -> about(place, person, shell))),
                () -> SomebodyChooser.ask(space, theme, shell, person -> about(place, person, shell)));
    }

    /** Does it. */
    abstract void about(SectionPlace place, PersonRow person, Shell window);
}
