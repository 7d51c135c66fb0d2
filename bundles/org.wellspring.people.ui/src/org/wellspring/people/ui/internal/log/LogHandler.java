// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.log;

import java.util.List;
import java.util.UUID;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.people.People;
import org.wellspring.people.spi.OpenMatters;
import org.wellspring.people.spi.TouchExtras;
import org.wellspring.people.ui.internal.Showing;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.theme.Theme;

import jakarta.inject.Named;

/** Logs a touch with somebody, in three actions: this command, what was said, Enter. */
public final class LogHandler {
    @CanExecute
    boolean possible(@Optional Space space, @Optional Showing showing, @Optional @Named(CommandIds.PERSON) String id) {
        return space != null && space.readOnlyReason().isEmpty()
                && (id != null || showing != null && showing.person().isPresent());
    }

    @Execute
    void log(MainWindow window, Space space, Theme theme, Actions actions, Showing showing,
            @Optional @Service List<OpenMatters> open, @Optional @Service List<TouchExtras> extras, @Optional @Named(CommandIds.PERSON) String id,
            @Optional @Named(CommandIds.OBJECT) String matter) {
        List<OpenMatters> sources = open == null ? List.of() : open;
        List<TouchExtras.Question> questions = extras == null ? List.of() : extras.stream().flatMap(extra -> extra.questions().stream()).toList();
        UUID person = id == null ? showing.person().orElseThrow() : UUID.fromString(id);
        Shell shell = window.shell().orElseThrow();
        new Latest(shell).ask(() -> new People(space).find(person)
                .map(p -> new LogPopover(theme, space, actions, p, sources.stream().flatMap(source -> source.with(space, person).stream()).toList(),
                        questions)),
                found -> found.ifPresent(popover -> popover.finishing(matter).open(shell)));
    }
}
