// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import java.util.List;
import java.util.UUID;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.interop.Formats;
import org.wellspring.interop.Parting;
import org.wellspring.interop.PersonSource;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.theme.Theme;

import jakarta.inject.Named;

/** Shows the records that somebody came from, so that one that is about somebody else becomes a person of its own (M13). */
public final class PartHandler {
    private record Came(PersonRow person, List<PersonSource> sources) {
    }

    @CanExecute
    boolean possible(@Optional Space space, @Optional @Named(CommandIds.PERSON) String id) {
        return space != null && space.readOnlyReason().isEmpty() && id != null;
    }

    @Execute
    void run(MainWindow window, Space space, Theme theme, Actions actions, ErrorService errors, @Service Formats formats,
            @Named(CommandIds.PERSON) String id) {
        UUID person = UUID.fromString(id);
        Shell shell = window.shell().orElseThrow();
        new Latest(shell).ask(() -> new People(space).find(person).map(row -> new Came(row, new Parting(space, formats).sources(person))),
                found -> found.ifPresent(came -> {
                    if (came.sources().isEmpty()) {
                        errors.notice(Notice.of(Texts.get("part.none", came.person().name())));
                    } else {
                        new PartPopover(theme, space, formats, actions, came.person(), came.sources()).open(shell);
                    }
                }));
    }
}
