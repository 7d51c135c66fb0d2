// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.MeetingPage;
import org.wellspring.mastermind.MinutesBlock;
import org.wellspring.mastermind.commands.EditMeeting;
import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.mastermind.ui.internal.meeting.MinutesSheet;
import org.wellspring.mastermind.ui.internal.meeting.MinutesView;
import org.wellspring.model.group.MeetingState;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.InlineEdit;

/** The minutes of a meeting as they would be saved, and what is noted in it beside the seats (K11). */
final class MinutesSection extends OfMeeting<MinutesSection.Told> {
    record Told(String title, String noted, List<MinutesBlock> minutes, Optional<UUID> me) {
    }

    MinutesSection(SectionPlace place) {
        super(place);
    }

    @Override
    Told slice(GroupPage group, MeetingPage meeting, Optional<UUID> me) {
        boolean begun = meeting.state() == MeetingState.RUNNING || meeting.state() == MeetingState.HELD;
        return new Told(meeting.title(), meeting.minutesText(), begun ? MinutesView.of(place().space(), meeting.id()) : List.of(), me);
    }

    @Override
    protected boolean isEmpty(Told told) {
        return told.minutes().isEmpty();
    }

    @Override
    protected void build(UUID meeting, Told told) {
        Card card = card(Texts.get("minutes.title"));
        MinutesView.show(card, place().theme(), told.minutes());
        told.me().ifPresent(me -> {
            InlineEdit noted = new InlineEdit(card, place().theme(), SWT.MULTI, Texts.get("minutes.noted")).placeholder(Texts.get("minutes.noted"))
                    .onCommit(text -> run(new EditMeeting(me, meeting).minutesText(text)));
            noted.setValue(told.noted());
            noted.standsFor(meeting + "/noted");
            noted.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        });
        new FlatButton(card, place().theme(), FlatButton.Kind.PLAIN, Texts.get("minutes.menu"))
                .onPress(() -> MinutesSheet.open(place().window().make(GroupPlace.class), place().space(), meeting, told.title()));
    }
}
