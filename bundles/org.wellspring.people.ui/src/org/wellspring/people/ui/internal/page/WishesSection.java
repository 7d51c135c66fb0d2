// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.NeedState;
import org.wellspring.people.PersonPage;
import org.wellspring.people.commands.AddWantedIntroduction;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Heading;

/** Whom they would like to meet (M3, I4). */
final class WishesSection extends PersonPart {
    WishesSection(SectionPlace place) {
        super(place);
    }

    @Override
    Object slice(PersonPage page) {
        return page.wanted();
    }

    @Override
    void build(PersonPage page) {
        Card card = new Card(box, theme());
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        words(card, Heading.Level.STRONG, Texts.get("wishes.meet"));
        page.wanted().stream().filter(w -> w.state() != NeedState.MET && w.state() != NeedState.CLOSED)
                .forEach(w -> line(card, w.text(), Texts.get("wishes.meet"), w.id(), ModelPackage.Literals.WANTED_INTRODUCTION__WHO,
                        () -> new EditEntity(w.id()).set(ModelPackage.Literals.WANTED_INTRODUCTION__STATE, NeedState.MET),
                        Texts.get("wishes.meet.done")));
        adding(card, Texts.get("wishes.meet.add"), t -> tools.actions().run(new AddWantedIntroduction(page.row().id(), t, "")));
    }
}
