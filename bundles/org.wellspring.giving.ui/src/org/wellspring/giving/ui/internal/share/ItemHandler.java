// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.ui.internal.share;

import java.util.UUID;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.links.Links;
import org.wellspring.ui.show.OnShow;
import org.wellspring.ui.theme.Theme;

import jakarta.inject.Named;

/** Keeps something to share (G8); with a thing named, that is shared, at first with the person named or on show. */
public final class ItemHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null && space.readOnlyReason().isEmpty();
    }

    @Execute
    void run(MainWindow window, Space space, Theme theme, Actions actions, Links links, @Optional OnShow onShow,
            @Optional @Named(CommandIds.PERSON) String person, @Optional @Named(CommandIds.OBJECT) String item) {
        Shell shell = window.shell().orElseThrow();
        if (item == null) {
            new ItemPopover(theme, space, actions, links).note(shell);
            return;
        }
        java.util.Optional<UUID> meant = person != null ? java.util.Optional.of(UUID.fromString(person))
                : onShow == null ? java.util.Optional.empty() : onShow.person();
        SharePopover.open(theme, space, actions, links, shell, UUID.fromString(item), meant);
    }
}
