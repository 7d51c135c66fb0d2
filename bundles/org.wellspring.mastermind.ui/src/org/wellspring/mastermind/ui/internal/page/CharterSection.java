// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.page;

import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.commands.EditGroup;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;

/** What the members agreed on (K1). */
final class CharterSection extends OfGroup<CharterSection.Told> {
    record Told(String charter, Optional<UUID> me) {
    }

    CharterSection(SectionPlace place) {
        super(place);
    }

    @Override
    Told slice(GroupPage page, GroupStanding standing) {
        return new Told(page.charter(), standing.belongs() ? standing.me() : Optional.empty());
    }

    @Override
    protected void build(UUID group, Told told) {
        Card card = card(Texts.get("charter"));
        if (told.me().isEmpty()) {
            place().words(card, Heading.Level.TEXT, told.charter());
            return;
        }
        InlineEdit text = new InlineEdit(card, place().theme(), SWT.MULTI, Texts.get("charter")).placeholder(Texts.get("charter.none"))
                .onCommit(words -> run(new EditGroup(told.me().get()).charter(words)));
        text.setValue(told.charter());
        text.standsFor(group + "/charter");
        text.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }
}
