// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.ui.internal;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.wellspring.core.Space;
import org.wellspring.etiquette.commands.AddOptOut;
import org.wellspring.model.OptOutBy;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.show.OnShow;
import org.wellspring.ui.theme.Theme;

import jakarta.inject.Named;

/** One action, and somebody is left in peace by every way (T15): my decision, whoever wanted it; the notice has the way back. */
public final class LeaveInPeaceHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null && space.readOnlyReason().isEmpty();
    }

    @Execute
    void run(MainWindow window, Space space, Theme theme, Actions actions, @Optional OnShow onShow, @Optional @Named(CommandIds.PERSON) String person) {
        Whoever.of(person, onShow, space, theme, window.shell().orElseThrow(),
                row -> actions.runAndSay(new AddOptOut(row.id()).by(OptOutBy.ME), Texts.get("peace.said", row.name())));
    }
}
