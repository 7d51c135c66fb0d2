// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.page;

import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.wellspring.events.EventPage;
import org.wellspring.events.commands.EditEvent;
import org.wellspring.events.ui.internal.Texts;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;

/** What one wants to remember of an event. */
final class EventNotes extends OfEvent<String> {
    EventNotes(SectionPlace place) {
        super(place);
    }

    @Override
    String slice(EventPage page) {
        return page.notes();
    }

    @Override
    protected void build(UUID id, String written) {
        Card card = new Card(place().box().composite(), place().theme());
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        place().words(card, Heading.Level.STRONG, Texts.get("notes.title"));
        InlineEdit edit = new InlineEdit(card, place().theme(), SWT.MULTI, Texts.get("notes.title")).placeholder(Texts.get("notes.add"))
                .onCommit(text -> place().actions().run(new EditEvent(id).notes(text)));
        if (written.isBlank()) {
            edit.level(Heading.Level.SUBTITLE);
        }
        edit.setValue(written);
        edit.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }
}
