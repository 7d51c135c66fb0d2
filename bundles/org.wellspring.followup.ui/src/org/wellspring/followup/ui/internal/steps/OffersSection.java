// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.steps;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.core.words.DateWords;
import org.wellspring.followup.Offers;
import org.wellspring.followup.commands.TakeUp;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.people.commands.DeleteEntry;
import org.wellspring.ui.icons.Icon;
import org.wellspring.ui.page.PageSection;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.page.Subject;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;

/** On the page of a person: what I offered and they have not taken up (F9). Nobody is reminded of it. */
final class OffersSection extends PageSection<List<Offers.OfferRow>> {
    private static final int BUTTON = 28;

    OffersSection(SectionPlace place) {
        super(place);
    }

    @Override
    protected List<Offers.OfferRow> read(Subject of) {
        return new Offers(place().space()).openTo(of.id());
    }

    @Override
    protected Object state(UUID of) {
        return place().today();
    }

    @Override
    protected void build(UUID person, List<Offers.OfferRow> offers) {
        if (offers.isEmpty()) {
            return;
        }
        Card card = new Card(place().box().composite(), place().theme());
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        place().words(card, Heading.Level.STRONG, Texts.get("offers.title"));
        offers.forEach(offer -> line(card, offer));
    }

    private void line(Composite card, Offers.OfferRow offer) {
        Composite line = place().bare(card, 3);
        LocalDate today = place().today();
        RichText what = RichText.empty().plain(offer.what());
        new LinkText(line, place().theme(), offer.on().map(day -> what.muted(" · " + new DateWords().near(day, today))).orElse(what))
                .setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new LinkText(line, place().theme(), RichText.empty().link(Texts.get("offers.taken"),
                () -> place().actions().runAndSay(new TakeUp(offer.id()), Texts.get("offers.taken.said", offer.what()))))
                .setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        GridData small = new GridData(SWT.END, SWT.CENTER, false, false);
        small.widthHint = place().theme().px(BUTTON);
        small.heightHint = place().theme().px(BUTTON);
        FlatButton button = new FlatButton(line, place().theme(), FlatButton.Kind.QUIET, "").icon(Icon.CLOSE, Texts.get("offers.delete"))
                .onPress(() -> place().actions().runAndSay(new DeleteEntry(offer.id()), Texts.get("offers.deleted", offer.what())));
        button.standsFor(offer.id() + "/delete");
        button.setLayoutData(small);
    }
}
