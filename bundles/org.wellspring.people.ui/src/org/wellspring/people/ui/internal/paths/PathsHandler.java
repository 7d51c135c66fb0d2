// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.paths;

import java.util.UUID;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.wellspring.core.Space;
import org.wellspring.people.paths.Paths;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.theme.Theme;

import jakarta.inject.Named;

/** Asks who reaches a company or a role (M4); of the person who is named, who could introduce me and whom their wishes lead to (I4). */
public final class PathsHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null;
    }

    @Execute
    void run(MainWindow window, Space space, Theme theme, Commands commands, @Optional Paths paths, @Optional @Named(CommandIds.PERSON) String person) {
        PathsPopover popover = new PathsPopover(theme, space, commands, paths == null ? new Paths() : paths, window.shell().orElseThrow());
        if (person == null) {
            popover.ask();
        } else {
            popover.of(UUID.fromString(person));
        }
    }
}
