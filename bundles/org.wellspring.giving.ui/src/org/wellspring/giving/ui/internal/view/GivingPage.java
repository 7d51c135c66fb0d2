// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.ui.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.swt.widgets.Control;
import org.wellspring.core.Space;
import org.wellspring.giving.Giving;
import org.wellspring.giving.HelpChain;
import org.wellspring.giving.Introductions;
import org.wellspring.giving.KeyRelationships;
import org.wellspring.giving.Leads;
import org.wellspring.giving.Recommendations;
import org.wellspring.giving.Shelf;
import org.wellspring.giving.helpers.Helpers;
import org.wellspring.giving.ui.internal.Texts;
import org.wellspring.model.FavourDirection;
import org.wellspring.people.People;
import org.wellspring.people.PeopleQuery;
import org.wellspring.ui.rows.PagedRows;
import org.wellspring.ui.rows.RowSource;
import org.wellspring.ui.rows.Section;

/**
 * What the view of giving shows, read at once.
 *
 * @param people whether there is anybody in the book at all
 * @param any whether anything was ever given, received, kept or begun
 * @param repay how much there is to return
 * @param open how many introductions are under way
 * @param parts what stands under which heading
 */
record GivingPage(boolean people, boolean any, int repay, int open, List<Part> parts) {
    /** Of each, on the page of all. */
    private static final int LAST = 5;

    /** Rows under a heading; of a long list the first page, the others are read when they come into view. */
    record Part(String title, List<GivingRow> rows, int size, Optional<BiFunction<Integer, Integer, List<GivingRow>>> more) {
        static Part of(String title, List<GivingRow> rows) {
            return new Part(title, rows, rows.size(), Optional.empty());
        }

        /** All of something, read by the page. */
        static <T> Part paged(String key, int size, BiFunction<Integer, Integer, List<T>> read, Function<T, GivingRow> row) {
            BiFunction<Integer, Integer, List<GivingRow>> more = (offset, limit) -> rows(read.apply(offset, limit), row);
            return new Part(Texts.get(key), more.apply(0, PagedRows.page()), size, Optional.of(more));
        }

        /** The first few of what is longer; the heading says so. */
        static <T> Part some(String key, int size, List<T> first, Function<T, GivingRow> row) {
            List<GivingRow> rows = rows(first.stream().limit(LAST).toList(), row);
            return of(size > rows.size() ? Texts.get("section.some", Texts.get(key), rows.size(), size) : Texts.get(key), rows);
        }

        private static <T> List<GivingRow> rows(List<T> found, Function<T, GivingRow> row) {
            return found.stream().map(row).toList();
        }
    }

    /** Reads it. Background thread. */
    static GivingPage of(Space space, GivingFilter shown) {
        Giving giving = new Giving(space);
        Introductions introductions = new Introductions(space);
        Leads leads = new Leads(space);
        Shelf shelf = new Shelf(space);
        Recommendations recommendations = new Recommendations(space);
        int repay = giving.countToRepay();
        int open = introductions.countOpen();
        int given = giving.count(FavourDirection.GIVEN);
        int received = giving.count(FavourDirection.RECEIVED);
        List<Part> parts = switch (shown) {
            case ALL -> all(space, repay, open);
            case KEYS -> keys(new KeyRelationships(space));
            case REPAY -> List.of(Part.paged("section.repay", repay, giving::toRepay, GivingRow::toRepay));
            case INTRODUCTIONS -> List.of(Part.paged("section.introductions", introductions.count(), introductions::all, GivingRow.Introduction::new));
            case LEADS -> List.of(Part.paged("section.leads", leads.count(), leads::all, GivingRow.Lead::new));
            case ITEMS -> List.of(Part.paged("section.items", shelf.count(), shelf::all, GivingRow.Kept::new));
            case RECOMMENDED -> List.of(Part.paged("section.recommended", recommendations.count(), recommendations::all, GivingRow.Recommended::new));
            case GIVEN -> List.of(Part.paged("section.given", given, giving::given, GivingRow::of));
            case RECEIVED -> List.of(Part.paged("section.received", received, giving::received, GivingRow::of));
            case CHAINS -> giving.chains().stream().map(GivingPage::chain).toList();
        };
        boolean people = !new People(space).list(PeopleQuery.all().page(0, 1)).isEmpty();
        boolean any = given + received + introductions.count() + leads.count() + shelf.count() + recommendations.count() > 0;
        return new GivingPage(people, any, repay, open, parts.stream().filter(part -> part.size() > 0).toList());
    }

    /** At most ten; where more have the star, the heading says so (N1). */
    private static List<Part> keys(KeyRelationships keys) {
        return List.of(Part.of(Texts.get(keys.areTooMany() ? "section.keys.many" : "section.keys"),
                keys.board().stream().<GivingRow>map(GivingRow.Key::new).toList()));
    }

    /** What there is to do, and the last of each. */
    private static List<Part> all(Space space, int repay, int open) {
        Giving giving = new Giving(space);
        Shelf shelf = new Shelf(space);
        var leads = new Leads(space).open();
        var thanks = new Recommendations(space).open();
        List<Part> parts = new ArrayList<>();
        parts.add(Part.some("section.repay", repay, giving.toRepay(0, LAST), GivingRow::toRepay));
        parts.add(Part.some("section.open", open, new Introductions(space).open(0, LAST), GivingRow.Introduction::new));
        parts.add(Part.some("section.thanks", thanks.size(), thanks, GivingRow.Recommended::new));
        parts.add(Part.some("section.openLeads", leads.size(), leads, GivingRow.Lead::new));
        parts.add(Part.of(Texts.get("section.helped"), new Helpers(space).most(LAST).stream().<GivingRow>map(GivingRow.Helped::new).toList()));
        parts.add(Part.some("section.items", shelf.count(), shelf.all(0, LAST), GivingRow.Kept::new));
        parts.add(Part.of(Texts.get("section.lastGiven"), giving.given(0, LAST).stream().map(GivingRow::of).toList()));
        parts.add(Part.of(Texts.get("section.lastReceived"), giving.received(0, LAST).stream().map(GivingRow::of).toList()));
        return parts;
    }

    private static Part chain(HelpChain chain) {
        return Part.of(chain.beginning().map(first -> Texts.get(first.given() ? "section.chain.given" : "section.chain.received", first.name()))
                .orElseGet(() -> Texts.get("section.chain.gone")),
                chain.links().stream().<GivingRow>map(link -> new GivingRow.Help(link.help(), link.depth(), false)).toList());
    }

    /** The same as a list wants it. UI thread. */
    List<Section<GivingRow>> sections(Control list) {
        return parts.stream().map(part -> new Section<>(part.title(), source(list, part))).toList();
    }

    private static RowSource<GivingRow> source(Control list, Part part) {
        if (part.more().isEmpty() || part.size() <= part.rows().size()) {
            return RowSource.of(part.rows());
        }
        PagedRows<GivingRow> pages = new PagedRows<>(list, part.size(), part.rows(), part.more().get());
        return new RowSource<>() {
            @Override
            public int size() {
                return pages.size();
            }

            @Override
            public GivingRow row(int index) {
                return pages.row(index).orElseGet(GivingRow.Coming::new);
            }
        };
    }
}
