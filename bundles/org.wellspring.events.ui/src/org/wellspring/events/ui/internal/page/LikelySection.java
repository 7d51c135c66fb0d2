// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.page;

import java.util.List;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.wellspring.events.EventPage;
import org.wellspring.events.EventPage.Likely;
import org.wellspring.events.commands.Expect;
import org.wellspring.events.commands.RemoveFromEvent;
import org.wellspring.events.ui.internal.Texts;
import org.wellspring.people.People;
import org.wellspring.people.PeopleQuery;
import org.wellspring.ui.choose.Chooser;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.RichText;

/** Who is likely at an event (E4). */
final class LikelySection extends OfEvent<List<Likely>> {
    private static final int SUGGESTED = 20;

    LikelySection(SectionPlace place) {
        super(place);
    }

    @Override
    List<Likely> slice(EventPage page) {
        return page.expected();
    }

    @Override
    protected void build(UUID id, List<Likely> expected) {
        Card card = new Card(place().box().composite(), place().theme());
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        place().words(card, Heading.Level.STRONG, Texts.get("likely.title"));
        for (Likely likely : expected) {
            line(card, person(RichText.empty(), likely).muted(likely.organization().isEmpty() ? "" : "  " + likely.organization())
                    .plain(likely.note().isEmpty() ? "" : "  " + likely.note()).muted("  ")
                    .link(Texts.get("met.remove"),
                            () -> place().actions().runAndSay(new RemoveFromEvent(likely.id()), Texts.get("likely.said.removed", likely.name()))))
                    .standsFor(likely.id().toString());
        }
        line(card, RichText.empty().link(Texts.get("likely.add"), () -> add(id)));
    }

    private void add(UUID event) {
        place().window().shell().ifPresent(shell -> new Chooser(place().theme(), Texts.get("likely.who"), Texts.get("likely.who.hint"))
                .finding(typed -> new People(place().space()).list(PeopleQuery.all().text(typed).page(0, SUGGESTED)).stream()
                        .map(p -> new Chooser.Choice(p.id().toString(), p.name(), p.organization())).toList())
                .open(shell, chosen -> place().actions().runAndSay(new Expect(event, UUID.fromString(chosen.id())), Texts.get("likely.said", chosen.label()))));
    }
}
