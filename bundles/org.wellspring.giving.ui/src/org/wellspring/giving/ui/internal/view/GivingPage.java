// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.ui.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Control;
import org.wellspring.core.Space;
import org.wellspring.giving.Giving;
import org.wellspring.giving.HelpChain;
import org.wellspring.giving.HelpRow;
import org.wellspring.giving.Introductions;
import org.wellspring.giving.LeadRow;
import org.wellspring.giving.Leads;
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
 * @param any whether anything was ever given, received or begun
 * @param repay how much there is to return
 * @param open how many introductions are under way
 * @param parts what stands under which heading
 */
record GivingPage(Space space, boolean people, boolean any, int repay, int open, List<Part> parts) {
    /** Of each, on the page of all. */
    private static final int LAST = 5;
    private static final int MOST_INTRODUCTIONS = 200;

    /** Rows under a heading; of a long list the first page, the others are read when they come into view. */
    record Part(String title, List<GivingRow> rows, int size, Optional<FavourDirection> longList) {
        static Part of(String title, List<GivingRow> rows) {
            return new Part(title, rows, rows.size(), Optional.empty());
        }
    }

    /** Reads it. Background thread. */
    static GivingPage of(Space space, Shown shown) {
        Giving giving = new Giving(space);
        Introductions introductions = new Introductions(space);
        List<GivingRow> repay = giving.toRepay().stream().map(GivingRow::toRepay).toList();
        List<GivingRow> open = introductions.open().stream().<GivingRow>map(GivingRow.Introduction::new).toList();
        int given = giving.count(FavourDirection.GIVEN);
        int received = giving.count(FavourDirection.RECEIVED);
        List<Part> parts = new ArrayList<>();
        switch (shown) {
            case ALL -> {
                parts.add(Part.of(repay.size() > LAST ? Texts.get("section.repay.some", LAST, repay.size()) : Texts.get("section.repay"),
                        repay.stream().limit(LAST).toList()));
                add(parts, "section.open", open);
                add(parts, "section.openLeads", leads(new Leads(space).open()));
                add(parts, "section.helped", new Helpers(space).most(LAST).stream().<GivingRow>map(GivingRow.Helped::new).toList());
                add(parts, "section.lastGiven", help(giving.given(0, LAST)));
                add(parts, "section.lastReceived", help(giving.received(0, LAST)));
            }
            case REPAY -> add(parts, "section.repay", repay);
            case INTRODUCTIONS -> add(parts, "section.introductions",
                    introductions.all(0, MOST_INTRODUCTIONS).stream().<GivingRow>map(GivingRow.Introduction::new).toList());
            case LEADS -> add(parts, "section.leads", leads(new Leads(space).all(0, MOST_INTRODUCTIONS)));
            case GIVEN -> parts.add(new Part(Texts.get("section.given"), help(giving.given(0, PagedRows.page())), given, Optional.of(FavourDirection.GIVEN)));
            case RECEIVED ->
                parts.add(new Part(Texts.get("section.received"), help(giving.received(0, PagedRows.page())), received, Optional.of(FavourDirection.RECEIVED)));
            case CHAINS -> giving.chains().forEach(chain -> parts.add(chain(chain)));
        }
        boolean people = !new People(space).list(PeopleQuery.all().page(0, 1)).isEmpty();
        return new GivingPage(space, people, given + received > 0 || !introductions.all(0, 1).isEmpty() || !new Leads(space).all(0, 1).isEmpty(), repay.size(),
                open.size(),
                parts.stream().filter(part -> part.size() > 0).toList());
    }

    private static void add(List<Part> parts, String key, List<GivingRow> rows) {
        parts.add(Part.of(Texts.get(key), rows));
    }

    private static List<GivingRow> leads(List<LeadRow> rows) {
        return rows.stream().<GivingRow>map(GivingRow.Lead::new).toList();
    }

    private static List<GivingRow> help(List<HelpRow> rows) {
        return rows.stream().map(GivingRow::of).toList();
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

    private RowSource<GivingRow> source(Control list, Part part) {
        if (part.longList().isEmpty()) {
            return RowSource.of(part.rows());
        }
        boolean given = part.longList().get() == FavourDirection.GIVEN;
        PagedRows<GivingRow> pages = new PagedRows<>(list, part.size(), part.rows(),
                (offset, limit) -> help(given ? new Giving(space).given(offset, limit) : new Giving(space).received(offset, limit)));
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
