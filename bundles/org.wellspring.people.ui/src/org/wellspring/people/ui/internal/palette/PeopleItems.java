// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.palette;

import java.util.Comparator;
import java.util.function.Supplier;

import org.wellspring.core.Space;
import org.wellspring.people.People;
import org.wellspring.people.Meant;
import org.wellspring.people.PeopleQuery;
import org.wellspring.people.PersonRow;
import org.wellspring.people.PersonSort;
import org.wellspring.people.ui.internal.Opener;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.command.PaletteItem;
import org.wellspring.ui.command.PaletteProvider;
import org.wellspring.ui.icons.Icon;

/**
 * People in the palette: those whose name has what was typed, and before anything is typed those touched last; or those whom something else of
 * theirs found, such as where they work, who stand below the organizations.
 */
final class PeopleItems implements PaletteProvider {
    /** By what somebody was found. */
    enum Found {
        BY_NAME("palette.people", 8), OTHERWISE("palette.people.found", 5);

        private final String title;
        private final int most;

        Found(String title, int most) {
            this.title = title;
            this.most = most;
        }
    }

    /** How many are looked at to find those whose name begins with what was typed. */
    private static final int CONSIDERED = 200;

    private final Found found;
    private final Supplier<Space> space;
    private final Opener opener;

    PeopleItems(Found found, Supplier<Space> space, Opener opener) {
        this.found = found;
        this.space = space;
        this.opener = opener;
    }

    @Override
    public String section() {
        return Texts.get(found.title);
    }

    @Override
    public void search(String query, Sink sink) {
        Space book = space.get();
        if (book != null && !sink.isStale() && (found == Found.BY_NAME || !query.isEmpty())) {
            PeopleQuery wanted = PeopleQuery.all().text(query)
                    .sortedBy(query.isEmpty() ? PersonSort.LAST_TOUCH : PersonSort.RELATION, false)
                    .page(0, query.isEmpty() ? found.most / 2 : CONSIDERED);
            sink.add(new People(book).list(wanted).stream()
                    .filter(p -> (Meant.Fit.of(p.name(), query) != Meant.Fit.NOT) == (found == Found.BY_NAME))
                    .sorted(Comparator.comparing(p -> Meant.Fit.of(p.name(), query)))
                    .limit(found.most).map(this::item).toList());
        }
    }

    private PaletteItem item(PersonRow person) {
        String work = person.organization().isBlank() ? person.title() : person.organization();
        return new PaletteItem(Icon.USER, person.name(), work, "", () -> opener.show(person.id()));
    }
}
