// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.sheet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.wellspring.core.Space;
import org.wellspring.events.ui.internal.EventIds;
import org.wellspring.events.ui.internal.EventPlace;
import org.wellspring.events.ui.internal.ShownEvent;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.theme.Theme;

import jakarta.inject.Named;

/** Notes an event (E1), or changes the one named. */
public final class EventHandler {
    @CanExecute
    boolean possible(@org.eclipse.e4.core.di.annotations.Optional Space space) {
        return space != null && space.readOnlyReason().isEmpty();
    }

    @Execute
    void run(MainWindow window, Space space, Theme theme, Actions actions, Commands commands, ShownEvent shown,
            @org.eclipse.e4.core.di.annotations.Optional @Named(CommandIds.OBJECT) String event,
            @org.eclipse.e4.core.di.annotations.Optional @Named(EventIds.DAY) String day) {
        EventPlace place = new EventPlace(theme, space, actions, commands, shown, window.shell().orElseThrow());
        if (event == null) {
            new EventSheet(place).note(Optional.ofNullable(day).map(LocalDate::parse));
        } else {
            EventSheet.edit(place, UUID.fromString(event));
        }
    }
}
