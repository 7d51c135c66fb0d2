// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.ui.internal.share;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.giving.NamedPerson;
import org.wellspring.giving.Shelf;
import org.wellspring.giving.ui.internal.Texts;
import org.wellspring.people.People;
import org.wellspring.people.spelling.Names;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.choose.Chooser;
import org.wellspring.ui.choose.Chooser.Choice;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.links.Links;
import org.wellspring.ui.show.OnShow;
import org.wellspring.ui.theme.Theme;

import jakarta.inject.Named;

/** Keeps something to share (G8); with a thing named, that is shared, at first with the person named or on show; with a person alone it asks for the thing. */
public final class ItemHandler {
    private static final int MOST = 500;

    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null && space.readOnlyReason().isEmpty();
    }

    @Execute
    void run(MainWindow window, Space space, Theme theme, Actions actions, Links links, @Optional OnShow onShow,
            @Optional @Named(CommandIds.PERSON) String person, @Optional @Named(CommandIds.OBJECT) String item) {
        Shell shell = window.shell().orElseThrow();
        java.util.Optional<UUID> meant = person != null ? java.util.Optional.of(UUID.fromString(person))
                : onShow == null ? java.util.Optional.empty() : onShow.person();
        if (item != null) {
            SharePopover.open(theme, space, actions, links, shell, UUID.fromString(item), meant);
        } else if (person != null) {
            new Latest(shell).ask(() -> new People(space).find(UUID.fromString(person)), found -> found.ifPresent(row -> new Chooser(theme,
                    Texts.get("share.which", row.name()), Texts.get("item.what")).finding(typed -> choices(space, typed)).open(shell, chosen -> {
                        if (chosen.id().isEmpty()) {
                            new ItemPopover(theme, space, actions, links).sharedWith(row.id()).note(shell);
                        } else {
                            SharePopover.open(theme, space, actions, links, shell, UUID.fromString(chosen.id()), java.util.Optional.of(row.id()));
                        }
                    })));
        } else {
            new ItemPopover(theme, space, actions, links).note(shell);
        }
    }

    /** What is kept, as far as its title has what is typed, and something new. */
    private static List<Choice> choices(Space space, String typed) {
        String wanted = Names.folded(typed);
        return Stream.concat(new Shelf(space).all(0, MOST).stream().filter(row -> Names.folded(row.title()).contains(wanted))
                .map(row -> new Choice(row.id().toString(), row.title(), row.author().map(NamedPerson::name).orElse(""))),
                Stream.of(new Choice("", Texts.get("share.which.new"), ""))).toList();
    }
}
