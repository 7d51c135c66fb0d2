// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.page;

import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.OrganizationPage;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;

/** What one wants to remember about an organization. */
final class OrganizationNotes extends OrganizationPart<String> {
    OrganizationNotes(SectionPlace place) {
        super(place);
    }

    @Override
    String slice(OrganizationPage page) {
        return page.notes();
    }

    @Override
    protected void build(UUID id, String written) {
        Card card = new Card(place().box().composite(), theme());
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        place().words(card, Heading.Level.STRONG, Texts.get("notes.title"));
        InlineEdit edit = new InlineEdit(card, theme(), SWT.MULTI, Texts.get("notes.title")).placeholder(Texts.get("notes.add"))
                .onCommit(t -> tools.actions().run(new EditEntity(id).set(ModelPackage.Literals.ORGANIZATION__NOTES, t.isBlank() ? null : t)));
        if (written.isBlank()) {
            edit.level(Heading.Level.SUBTITLE);
        }
        edit.setValue(written);
        edit.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }
}
