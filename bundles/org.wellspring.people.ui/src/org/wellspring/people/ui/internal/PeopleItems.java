// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal;

import java.util.Comparator;
import java.util.function.Supplier;

import org.wellspring.core.Space;
import org.wellspring.people.spelling.Names;
import org.wellspring.people.People;
import org.wellspring.people.PeopleQuery;
import org.wellspring.people.PersonRow;
import org.wellspring.people.PersonSort;
import org.wellspring.ui.command.PaletteItem;
import org.wellspring.ui.command.PaletteProvider;
import org.wellspring.ui.icons.Icon;

/** People in the palette: by any part of the name, and before anything is typed those touched last. */
final class PeopleItems implements PaletteProvider {
    private static final int MOST = 8;
    /** How many are looked at to find those whose name begins with what was typed. */
    private static final int CONSIDERED = 200;

    private final Supplier<Space> space;
    private final Opener opener;

    PeopleItems(Supplier<Space> space, Opener opener) {
        this.space = space;
        this.opener = opener;
    }

    @Override
    public String section() {
        return Texts.get("palette.people");
    }

    @Override
    public void search(String query, Sink sink) {
        Space book = space.get();
        if (book != null && !sink.isStale()) {
            PeopleQuery wanted = PeopleQuery.all().text(query)
                    .sortedBy(query.isEmpty() ? PersonSort.LAST_TOUCH : PersonSort.RELATION, false)
                    .page(0, query.isEmpty() ? MOST / 2 : CONSIDERED);
            String typed = Names.folded(query);
            sink.add(new People(book).list(wanted).stream()
                    .sorted(Comparator.comparing(p -> !begins(Names.folded(p.name()), typed)))
                    .limit(MOST).map(this::item).toList());
        }
    }

    /** Whether a word of the name begins with it; sorting by this keeps the order within each half. */
    private static boolean begins(String name, String typed) {
        return name.startsWith(typed) || name.contains(" " + typed);
    }

    private PaletteItem item(PersonRow person) {
        String work = person.organization().isBlank() ? person.title() : person.organization();
        return new PaletteItem(Icon.USER, person.name(), work, "", () -> opener.show(person.id()));
    }
}
