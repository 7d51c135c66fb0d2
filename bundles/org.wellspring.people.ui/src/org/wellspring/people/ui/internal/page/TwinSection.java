// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.page;

import java.util.List;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.wellspring.people.Duplicates;
import org.wellspring.people.ui.internal.PageTools;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.people.ui.internal.compare.ComparePopover;
import org.wellspring.ui.page.PageSection;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.page.Subject;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;

/** A quiet word when this person may be in the book twice, with the reason (M13). Nothing is shown otherwise. */
final class TwinSection extends PageSection<List<Duplicates.Candidate>> {
    TwinSection(SectionPlace place) {
        super(place);
    }

    @Override
    protected List<Duplicates.Candidate> read(Subject of) {
        return new Duplicates(place().space()).of(of.id());
    }

    @Override
    protected boolean isEmpty(List<Duplicates.Candidate> candidates) {
        return candidates.isEmpty();
    }

    @Override
    protected void build(UUID of, List<Duplicates.Candidate> candidates) {
        Duplicates.Candidate candidate = candidates.getFirst();
        Theme theme = place().theme();
        Card card = new Card(place().box().composite(), theme, Token.WARM_SOFT);
        card.setLayout(new GridLayout(2, false));
        GridLayout layout = (GridLayout) card.getLayout();
        layout.marginWidth = theme.px(16);
        layout.marginHeight = theme.px(8);
        card.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        String other = candidate.keep().id().equals(of) ? candidate.other().name() : candidate.keep().name();
        place().words(card, Heading.Level.TEXT, Texts.get("twin.banner", other, candidate.why()));
        FlatButton look = new FlatButton(card, theme, FlatButton.Kind.PLAIN, Texts.get("twin.look"));
        look.onPress(() -> new ComparePopover(PageTools.at(place()), List.of(candidate)).open(card.getShell()));
    }
}
