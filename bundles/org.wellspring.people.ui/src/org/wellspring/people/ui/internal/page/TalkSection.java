// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.PersonPage;
import org.wellspring.people.commands.AddTalkingPoint;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Heading;

/** What to talk about next time (F7). */
final class TalkSection extends PersonPart {
    TalkSection(SectionPlace place) {
        super(place);
    }

    @Override
    Object slice(PersonPage page) {
        return page.talkingPoints();
    }

    @Override
    void build(PersonPage page) {
        Card card = new Card(box, theme());
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        words(card, Heading.Level.STRONG, Texts.get("talk.title"));
        page.talkingPoints().forEach(p -> line(card, p.text(), Texts.get("talk.title"), p.id(),
                ModelPackage.Literals.TALKING_POINT__TEXT,
                () -> new EditEntity(p.id()).set(ModelPackage.Literals.TALKING_POINT__DONE, true), Texts.get("talk.done")));
        adding(card, Texts.get("talk.add"), t -> tools.actions().run(new AddTalkingPoint(page.row().id(), t)));
    }
}
