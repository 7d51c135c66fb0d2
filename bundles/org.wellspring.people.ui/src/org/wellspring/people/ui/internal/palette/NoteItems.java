// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.palette;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.wellspring.core.Search;
import org.wellspring.core.Space;
import org.wellspring.core.words.DateWords;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.FoundText;
import org.wellspring.people.ui.internal.Opener;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.command.PaletteItem;
import org.wellspring.ui.command.PaletteProvider;
import org.wellspring.ui.icons.Icon;

/** Notes in the palette: everything written about what happened, by its words. */
final class NoteItems implements PaletteProvider {
    private static final int MOST = 6;
    private static final int FEWEST_LETTERS = 2;

    private final Supplier<Space> space;
    private final Opener opener;

    NoteItems(Supplier<Space> space, Opener opener) {
        this.space = space;
        this.opener = opener;
    }

    @Override
    public String section() {
        return Texts.get("palette.notes");
    }

    @Override
    public void search(String query, Sink sink) {
        Space book = space.get();
        if (book != null && query.length() >= FEWEST_LETTERS && !sink.isStale()) {
            List<Search.Hit> hits = new FoundText(book).find(query, Set.of(ModelPackage.Literals.INTERACTION,
                    ModelPackage.Literals.CARD, ModelPackage.Literals.PROMISE, ModelPackage.Literals.FOLLOW_UP,
                    ModelPackage.Literals.FAVOUR), MOST);
            sink.add(hits.stream().map(hit -> item(book, hit)).toList());
        }
    }

    private PaletteItem item(Space book, Search.Hit hit) {
        String day = hit.date() == null ? "" : new DateWords().near(hit.date(), LocalDate.now(book.clock()));
        String title = hit.title() == null || hit.title().isBlank() ? hit.snippet().replaceAll("[«»]", "") : hit.title();
        return new PaletteItem(Icon.NOTE, title, day, "", () -> opener.show(hit.id()));
    }
}
