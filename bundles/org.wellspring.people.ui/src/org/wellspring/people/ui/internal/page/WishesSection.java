// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.page;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.NeedState;
import org.wellspring.people.PersonPage;
import org.wellspring.people.commands.AddWantedIntroduction;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.ui.internal.PeopleIds;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;

/** Whom they would like to meet (M3, I4). */
final class WishesSection extends PersonPart {
    WishesSection(SectionPlace place) {
        super(place);
    }

    @Override
    Object slice(PersonPage page) {
        return List.of(page.wanted(), page.row().lastTouch().isPresent());
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
        boolean met = page.row().lastTouch().isPresent();
        if (!met || !page.wanted().isEmpty()) {
            LinkText ways = new LinkText(card, theme(), RichText.empty().link(Texts.get(met ? "wishes.paths" : "wishes.introduce"),
                    () -> place().commands().run(PeopleIds.PATHS, Map.of(CommandIds.PERSON, page.row().id().toString()))));
            ways.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        }
        adding(card, Texts.get("wishes.meet.add"), t -> tools.actions().run(new AddWantedIntroduction(page.row().id(), t, "")));
    }
}
