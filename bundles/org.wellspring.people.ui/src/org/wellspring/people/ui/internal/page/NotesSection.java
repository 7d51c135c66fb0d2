// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.PersonPage;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;

/** What one wants to remember about somebody. */
final class NotesSection extends PersonPart {
    NotesSection(SectionPlace place) {
        super(place);
    }

    @Override
    Object slice(PersonPage page) {
        return page.notes();
    }

    @Override
    void build(PersonPage page) {
        Card card = new Card(box, theme());
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        words(card, Heading.Level.STRONG, Texts.get("notes.title"));
        InlineEdit notes = new InlineEdit(card, theme(), SWT.MULTI, Texts.get("notes.title")).placeholder(Texts.get("notes.add"))
                .onCommit(t -> tools.actions().run(new EditEntity(page.row().id())
                        .set(ModelPackage.Literals.PERSON__NOTES, t.isBlank() ? null : t)));
        if (page.notes().isBlank()) {
            notes.level(Heading.Level.SUBTITLE);
        }
        notes.setValue(page.notes());
        notes.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }
}
