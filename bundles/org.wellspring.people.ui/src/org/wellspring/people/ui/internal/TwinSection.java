// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.people.Duplicates;
import org.wellspring.people.PersonPage;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;

/** A quiet word when this person may be in the book twice, with the reason (M13). Nothing is shown otherwise. */
final class TwinSection extends PageSection {
    private List<Duplicates.Candidate> candidates = List.of();

    TwinSection(PageTools tools, Composite box) {
        super(tools, box);
    }

    /** Sets what was found for the page to be shown next. */
    void candidates(List<Duplicates.Candidate> found) {
        candidates = found;
    }

    @Override
    Object slice(PersonPage page) {
        return candidates;
    }

    @Override
    void build(PersonPage page) {
        box.setVisible(!candidates.isEmpty());
        candidates.stream().findFirst().ifPresent(c -> banner(page, c));
    }

    private void banner(PersonPage page, Duplicates.Candidate candidate) {
        Card card = new Card(box, theme(), Token.WARM_SOFT);
        card.setLayout(new GridLayout(2, false));
        GridLayout layout = (GridLayout) card.getLayout();
        layout.marginWidth = theme().px(16);
        layout.marginHeight = theme().px(8);
        card.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        String other = candidate.keep().id().equals(page.row().id()) ? candidate.other().name() : candidate.keep().name();
        words(card, Heading.Level.TEXT, Texts.get("twin.banner", other, candidate.why()));
        FlatButton look = new FlatButton(card, theme(), FlatButton.Kind.PLAIN, Texts.get("twin.look"));
        look.onPress(() -> new ComparePopover(tools, List.of(candidate)).open(box.getShell()));
    }
}
