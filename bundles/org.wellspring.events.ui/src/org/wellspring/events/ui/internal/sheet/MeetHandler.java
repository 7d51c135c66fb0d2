// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.sheet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.extensions.Service;
import org.wellspring.core.Space;
import org.wellspring.events.ui.internal.EventPlace;
import org.wellspring.events.ui.internal.ShownEvent;
import org.wellspring.people.spi.SaidBesides;
import org.wellspring.people.spi.SaidWishes;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.theme.Theme;

import jakarta.inject.Named;

/** Notes whom one met at the event named, or at the one on show (E1, E8). */
public final class MeetHandler {
    @CanExecute
    boolean possible(@org.eclipse.e4.core.di.annotations.Optional Space space) {
        return space != null && space.readOnlyReason().isEmpty();
    }

    @Execute
    void run(MainWindow window, Space space, Theme theme, Actions actions, Commands commands, ShownEvent shown, @Service List<SaidWishes> wishes,
            @Service List<SaidBesides> besides,
            @org.eclipse.e4.core.di.annotations.Optional @Named(CommandIds.OBJECT) String event) {
        EventPlace place = new EventPlace(theme, space, actions, commands, shown, window.shell().orElseThrow());
        Optional.ofNullable(event).map(UUID::fromString).or(shown::event).ifPresentOrElse(id -> MeetSheet.of(place, id, new LineRead.Readers(wishes, besides)),
                () -> new EventSheet(place).note());
    }
}
