// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.ui.internal;

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
import org.wellspring.ui.theme.Theme;

/** Asks for somebody of the book. UI thread only. */
public final class Somebody {
    private static final int SUGGESTED = 20;

    private Somebody() {
    }

    /** The one who is meant, or else whoever is chosen. */
    public static void meant(Optional<UUID> meant, Space space, Theme theme, Shell window, String title, Consumer<PersonRow> then) {
        meant.ifPresentOrElse(id -> new Latest(window).ask(() -> new People(space).find(id), found -> found.ifPresent(then)),
                () -> ask(space, theme, window, title, then));
    }

    /** Whoever is chosen. */
    public static void ask(Space space, Theme theme, Shell window, String title, Consumer<PersonRow> then) {
        ask(space, theme, window, title, Optional.empty(), then);
    }

    /** Whoever is chosen, but for one who is there already. */
    public static void ask(Space space, Theme theme, Shell window, String title, Optional<UUID> except, Consumer<PersonRow> then) {
        new Chooser(theme, title, Texts.get("who.hint"))
                .finding(typed -> new People(space).meant(typed, SUGGESTED).stream()
                        .filter(p -> except.filter(p.id()::equals).isEmpty())
                        .map(p -> new Choice(p.id().toString(), p.name(), p.beside())).toList())
                .open(window, chosen -> new Latest(window).ask(() -> new People(space).find(UUID.fromString(chosen.id())), found -> found.ifPresent(then)));
    }
}
