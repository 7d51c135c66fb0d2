// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;
import org.wellspring.ui.choose.Chooser;
import org.wellspring.ui.choose.Chooser.Choice;
import org.wellspring.ui.theme.Theme;

/** Asks for somebody of the book. UI thread only. */
public final class SomebodyChooser {
    private static final int SUGGESTED = 20;

    private SomebodyChooser() {
    }

    public static void ask(Space space, Theme theme, Shell window, Consumer<PersonRow> then) {
        new Chooser(theme, Texts.get("card.who"), Texts.get("card.who.hint")).finding(typed -> people(space, typed))
                .open(window, chosen -> new People(space).find(UUID.fromString(chosen.id())).ifPresent(then));
    }

    /** Who fits what is typed. Any thread. */
    public static List<Choice> people(Space space, String typed) {
        return new People(space).meant(typed, SUGGESTED).stream()
                .map(p -> new Choice(p.id().toString(), p.name(), p.beside())).toList();
    }
}
