// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.calendars;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.wellspring.core.Space;
import org.wellspring.events.EventRow;
import org.wellspring.events.Events;
import org.wellspring.events.EventsQuery;
import org.wellspring.events.EventsQuery.Shown;
import org.wellspring.events.calendars.EventExport.Format;
import org.wellspring.events.ui.internal.ExportFlow;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.MainWindow;

import jakarta.inject.Named;

/** Takes events out into a file, the one named or one it asks for: the event named, or all (E9, X3). */
public final class ExportEventsHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null;
    }

    @Execute
    void run(MainWindow window, Space space, ExportFlow export, @Optional @Named(CommandIds.OBJECT) String event,
            @Optional @Named(CommandIds.FILES) String file) {
        if (file != null) {
            export.write(() -> event == null ? new Events(space).list(EventsQuery.of(Shown.ALL)).stream().map(EventRow::id).toList()
                    : List.of(UUID.fromString(event)), Path.of(file));
        } else {
            window.shell().ifPresent(shell -> {
                if (event == null) {
                    export.these(shell, EventsQuery.of(Shown.ALL));
                } else {
                    UUID id = UUID.fromString(event);
                    export.one(shell, id, new Events(space).find(id).map(EventRow::title).orElse(""), Format.ICS);
                }
            });
        }
    }
}
