// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.wellspring.core.Space;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;
import org.wellspring.people.rhythm.Durations;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.choose.Chooser;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.faces.Faces;
import org.wellspring.ui.links.Links;
import org.wellspring.ui.page.SectionBox;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Avatar;

/** What the sections of a person's page work with. */
public record PageTools(Theme theme, Space space, People people, Actions actions, Commands commands, Showing showing,
        Faces faces, Durations durations, Links links, MainWindow window, Runnable relayout) {
    private static final int SUGGESTED = 30;

    /** The day the space believes in. */
    public LocalDate today() {
        return LocalDate.now(space.clock());
    }

    /** What a section in this box works with. */
    public SectionPlace place(Composite box) {
        return new SectionPlace(new SectionBox(box), theme, space, actions, commands, window, relayout);
    }

    /** What our own sections work with at a place of a page. */
    public static PageTools at(SectionPlace place) {
        MainWindow window = place.window();
        return new PageTools(place.theme(), place.space(), new People(place.space()), place.actions(), place.commands(), window.service(Showing.class),
                window.service(Faces.class), new Durations(), window.make(Links.class), window, place.relayout());
    }

    /** Whom the words typed may mean, for a choice. Background thread. */
    public List<Chooser.Choice> peopleFor(String typed) {
        return people.meant(typed, SUGGESTED).stream()
                .map(p -> new Chooser.Choice(p.id().toString(), p.name(), p.beside())).toList();
    }

    /** Shows somebody in a circle: the photo, or the initials. */
    public void face(Avatar avatar, PersonRow person) {
        avatar.show(person.name(), () -> person.photo() ? faces.of(person.id(), avatar) : Optional.empty());
    }

    /** Where exactly one name is meant: the first word, which most people go by, but for a title, and for a number where no name is known. */
    public static String shortName(String name) {
        int space = name.indexOf(' ');
        if (space > 1 && name.charAt(space - 1) == ',') {
            return shortName(name.substring(space + 1)); // Ruiz, Ana
        }
        String first = space < 0 ? name : name.substring(0, space);
        return first.endsWith(".") || first.codePoints().noneMatch(Character::isLetter) ? name : first;
    }
}
