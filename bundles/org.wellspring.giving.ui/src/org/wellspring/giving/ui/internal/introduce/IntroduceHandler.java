// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.ui.internal.introduce;

import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.giving.Introductions;
import org.wellspring.giving.ui.internal.Somebody;
import org.wellspring.giving.ui.internal.Texts;
import org.wellspring.people.PersonRow;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.links.Links;
import org.wellspring.ui.links.MailDoor;
import org.wellspring.ui.show.OnShow;
import org.wellspring.ui.theme.Theme;

import jakarta.inject.Named;

/** Begins to bring two people together (I1): the one on show, or whoever is chosen, and another who is named or chosen. With an introduction named, that is opened. */
public final class IntroduceHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null && space.readOnlyReason().isEmpty();
    }

    @Execute
    void run(MainWindow window, Space space, Theme theme, Actions actions, Links links, @Optional MailDoor mail, @Optional OnShow onShow,
            @Optional @Named(CommandIds.PERSON) String person, @Optional @Named(CommandIds.OTHER) String second,
            @Optional @Named(CommandIds.OBJECT) String introduction) {
        Shell shell = window.shell().orElseThrow();
        IntroductionPlace place = new IntroductionPlace(theme, space, actions, links, java.util.Optional.ofNullable(mail), shell);
        if (introduction != null) {
            new Latest(shell).ask(() -> new Introductions(space).find(UUID.fromString(introduction)),
                    found -> found.ifPresent(row -> new StepsPopover(place, row).open()));
            return;
        }
        java.util.Optional<UUID> meant = person != null ? java.util.Optional.of(UUID.fromString(person))
                : onShow == null ? java.util.Optional.empty() : onShow.person();
        Somebody.meant(meant, space, theme, shell, Texts.get("introduce.who"), a -> other(place, a, second));
    }

    private static void other(IntroductionPlace place, PersonRow a, String second) {
        Consumer<PersonRow> reasons = b -> new ReasonsPopover(place, a, b).open();
        String title = Texts.get("introduce.other", a.name());
        if (second != null) {
            Somebody.meant(java.util.Optional.of(UUID.fromString(second)), place.space(), place.theme(), place.window(), title, reasons);
        } else {
            Somebody.ask(place.space(), place.theme(), place.window(), title, java.util.Optional.of(a.id()), reasons);
        }
    }
}
