// SPDX-License-Identifier: EPL-2.0
package org.wellspring.drafts.ui.internal;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.core.Warnings;
import org.wellspring.drafts.Drafts;
import org.wellspring.people.People;
import org.wellspring.people.spi.OpenMatters;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.choose.Chooser;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.show.OnShow;
import org.wellspring.ui.theme.Theme;

import jakarta.inject.Named;

/** Opens words for somebody: for the person named, the one on show, or the one it asks for; about an object where one is named. */
public final class DraftHandler {
    private static final int SUGGESTED = 20;

    @CanExecute
    boolean possible(@Optional Space space, @Optional @Service Drafts drafts) {
        return space != null && drafts != null && space.readOnlyReason().isEmpty();
    }

    @Execute
    void write(MainWindow window, Space space, Theme theme, Actions actions, Outbox outbox, Warnings warnings, @Service Drafts drafts,
            @Optional @Service List<OpenMatters> open, @Optional OnShow onShow, @Optional @Named(CommandIds.PERSON) String person,
            @Optional @Named(CommandIds.OBJECT) String object) {
        Shell shell = window.shell().orElseThrow();
        SheetPlace place = new SheetPlace(theme, space, actions, outbox, warnings, drafts, open == null ? List.of() : List.copyOf(open), shell);
        Consumer<UUID> then = id -> new Latest(shell).ask(() -> Letter.of(place, id, java.util.Optional.ofNullable(object).map(DraftHandler::id)),
                found -> found.ifPresent(letter -> new DraftSheet(place, letter).open()));
        java.util.Optional<UUID> meant = person != null ? java.util.Optional.of(UUID.fromString(person))
                : onShow == null ? java.util.Optional.empty() : onShow.person();
        meant.ifPresentOrElse(then, () -> ask(place, then));
    }

    private static UUID id(String written) {
        return UUID.fromString(written.substring(written.lastIndexOf('/') + 1));
    }

    private static void ask(SheetPlace place, Consumer<UUID> then) {
        new Chooser(place.theme(), Texts.get("who"), Texts.get("who.hint"))
                .finding(typed -> new People(place.space()).meant(typed, SUGGESTED).stream()
                        .map(p -> new Chooser.Choice(p.id().toString(), p.name(), p.beside())).toList())
                .open(place.window(), chosen -> then.accept(UUID.fromString(chosen.id())));
    }
}
