// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.calendars;

import java.util.List;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.wellspring.core.Space;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.MainWindow;

import jakarta.inject.Named;

/** Takes in events of calendars: those named, one after another, or the one it asks for (E9). */
public final class ImportEventsHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null && space.readOnlyReason().isEmpty();
    }

    @Execute
    void run(MainWindow window, EventImport events, @Optional @Named(CommandIds.FILES) String places) {
        window.shell().ifPresent(shell -> {
            List<String> named = places == null ? List.of() : places.lines().filter(place -> !place.isBlank()).toList();
            if (named.isEmpty()) {
                events.ask(shell);
            } else {
                events.read(shell, named.stream().map(EventImport.Wanted::once).toList());
            }
        });
    }
}
