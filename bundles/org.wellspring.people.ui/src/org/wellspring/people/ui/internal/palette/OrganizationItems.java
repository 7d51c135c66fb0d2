// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.palette;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.wellspring.core.Search;
import org.wellspring.core.Space;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.ui.internal.Opener;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.command.PaletteItem;
import org.wellspring.ui.command.PaletteProvider;
import org.wellspring.ui.icons.Icon;

/** Organizations in the palette: by their names, addresses and numbers. */
final class OrganizationItems implements PaletteProvider {
    private static final int MOST = 5;
    private static final int FEWEST_LETTERS = 2;

    private final Supplier<Space> space;
    private final Opener opener;

    OrganizationItems(Supplier<Space> space, Opener opener) {
        this.space = space;
        this.opener = opener;
    }

    @Override
    public String section() {
        return Texts.get("palette.organizations");
    }

    @Override
    public void search(String query, Sink sink) {
        Space book = space.get();
        if (book != null && query.length() >= FEWEST_LETTERS && !sink.isStale()) {
            List<Search.Hit> hits = book.search().find(query, Set.of(ModelPackage.Literals.ORGANIZATION), MOST);
            sink.add(hits.stream().filter(hit -> hit.title() != null && !hit.title().isBlank())
                    .map(hit -> new PaletteItem(Icon.BUILDING, hit.title(), Texts.get("organization.is"), "", () -> opener.show(hit.id()))).toList());
        }
    }
}
