// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.ui.internal;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;
import org.wellspring.ui.choose.Chooser;
import org.wellspring.ui.choose.Chooser.Choice;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.show.OnShow;
import org.wellspring.ui.theme.Theme;

/** Whom a command is about: the one it names, the one on show, or whoever is chosen. UI thread only. */
final class Whoever {
    private static final int SUGGESTED = 20;

    private Whoever() {
    }

    static void of(String named, OnShow onShow, Space space, Theme theme, Shell window, Consumer<PersonRow> then) {
        Optional<UUID> meant = named != null ? Optional.of(UUID.fromString(named)) : onShow == null ? Optional.empty() : onShow.person();
        meant.ifPresentOrElse(id -> new Latest(window).ask(() -> new People(space).find(id), found -> found.ifPresent(then)),
                () -> new Chooser(theme, Texts.get("who.title"), Texts.get("who.hint"))
                        .finding(typed -> new People(space).meant(typed, SUGGESTED).stream()
                                .map(p -> new Choice(p.id().toString(), p.name(), p.beside())).toList())
                        .open(window, chosen -> new People(space).find(UUID.fromString(chosen.id())).ifPresent(then)));
    }
}
