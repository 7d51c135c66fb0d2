// SPDX-License-Identifier: EPL-2.0
package org.wellspring.example.garden.ui;

import java.util.List;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.wellspring.core.words.Texts;
import org.wellspring.example.garden.Harvests;
import org.wellspring.example.garden.ShareHarvest;
import org.wellspring.ui.page.PageSection;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.page.Subject;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;

/** The last things shared with somebody, and a line to write down the next one. */
final class HarvestSection extends PageSection<List<String>> {
    private static final int SHOWN = 3;

    private final Texts texts = new Texts(HarvestSection.class);

    HarvestSection(SectionPlace place) {
        super(place);
    }

    @Override
    protected List<String> read(Subject of) {
        return Harvests.last(place().space(), of.id(), SHOWN).stream().map(Harvests.Shared::what).toList();
    }

    @Override
    protected void build(UUID person, List<String> shared) {
        Card card = new Card(place().box().composite(), place().theme());
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        place().words(card, Heading.Level.STRONG, texts.get("section"));
        shared.forEach(what -> place().words(card, Heading.Level.TEXT, what));
        InlineEdit add = new InlineEdit(card, place().theme(), SWT.NONE, texts.get("section.add")).level(Heading.Level.SUBTITLE)
                .placeholder(texts.get("section.add")).onCommit(what -> share(person, what));
        add.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private void share(UUID person, String what) {
        if (!what.isBlank()) {
            place().actions().runAndSay(new ShareHarvest(what.strip(), List.of(person)), texts.get("section.said"));
        }
    }
}
