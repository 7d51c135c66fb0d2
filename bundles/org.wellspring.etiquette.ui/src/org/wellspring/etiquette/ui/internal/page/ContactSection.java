// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.ui.internal.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.core.words.DateWords;
import org.wellspring.etiquette.ConsentRow;
import org.wellspring.etiquette.Consents;
import org.wellspring.etiquette.ContactWay;
import org.wellspring.etiquette.OptOuts;
import org.wellspring.etiquette.ui.internal.ConsentPopover;
import org.wellspring.etiquette.ui.internal.EtiquetteIds;
import org.wellspring.etiquette.ui.internal.Texts;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.page.PageSection;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.page.Subject;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;

/** On the page of a person: how they agreed to be written to, and what can be noted about reaching them (T3, T5, T15). */
final class ContactSection extends PageSection<ContactSection.Told> {
    /** What is told. */
    record Told(boolean inPeace, List<ConsentRow> addresses) {
    }

    ContactSection(SectionPlace place) {
        super(place);
    }

    @Override
    protected Told read(Subject of) {
        return new Told(
                new OptOuts(place().space()).of(of.id(), place().today()).stream().anyMatch(row -> row.way().equals(ContactWay.ALL)),
                new Consents(place().space()).of(of.id()));
    }

    @Override
    protected Object state(UUID of) {
        return place().today();
    }

    @Override
    protected void build(UUID person, Told told) {
        Card card = new Card(place().box().composite(), place().theme());
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        place().words(card, Heading.Level.STRONG, Texts.get("section.title"));
        told.addresses().forEach(row -> address(card, row));
        RichText links = RichText.empty().link(Texts.get("section.wish"), () -> run(EtiquetteIds.WISH, person));
        if (!told.inPeace()) {
            links = links.muted(" · ").link(Texts.get("section.peace"), () -> run(EtiquetteIds.LEAVE_IN_PEACE, person));
        }
        line(card, links);
    }

    private void run(String command, UUID person) {
        place().commands().run(command, Map.of(CommandIds.PERSON, person.toString()));
    }

    private void address(Composite card, ConsentRow row) {
        String agreed = row.isGiven() ? row.on().map(day -> Texts.get("consent.given.on", row.source(), new DateWords().dated(day, place().today())))
                .orElse(Texts.get("consent.given", row.source())) : Texts.get("consent.none");
        line(card, RichText.of(row.address()).muted("  " + agreed + "  ").link(Texts.get(row.isGiven() ? "consent.change" : "consent.note"),
                () -> new ConsentPopover(place().theme(), place().space(), place().actions(), row).open(card.getShell()))).standsFor(row.id() + "/consent");
    }

    private LinkText line(Composite card, RichText words) {
        LinkText line = new LinkText(card, place().theme(), words);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return line;
    }
}
