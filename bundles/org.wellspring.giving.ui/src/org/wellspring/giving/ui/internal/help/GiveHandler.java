// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.ui.internal.help;

import java.util.UUID;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.giving.Giving;
import org.wellspring.giving.ui.internal.Somebody;
import org.wellspring.giving.ui.internal.Texts;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.show.OnShow;
import org.wellspring.ui.theme.Theme;

import jakarta.inject.Named;

/** Notes help, in three actions: this command, what it was, Enter (G2). With a favour named, that is opened. */
public final class GiveHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null && space.readOnlyReason().isEmpty();
    }

    @Execute
    void run(MainWindow window, Space space, Theme theme, Actions actions, @Optional OnShow onShow, @Optional @Named(CommandIds.PERSON) String person,
            @Optional @Named(CommandIds.OBJECT) String favour) {
        Shell shell = window.shell().orElseThrow();
        if (favour != null) {
            new Latest(shell).ask(() -> new Giving(space).find(UUID.fromString(favour)),
                    found -> found.ifPresent(help -> new HelpPopover(theme, space, actions).edit(shell, help)));
            return;
        }
        java.util.Optional<UUID> meant = person != null ? java.util.Optional.of(UUID.fromString(person))
                : onShow == null ? java.util.Optional.empty() : onShow.person();
        Somebody.meant(meant, space, theme, shell, Texts.get("give.who"), row -> new HelpPopover(theme, space, actions).note(shell, row.id(), row.name()));
    }
}
