// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.GroupPage.Promised;
import org.wellspring.mastermind.MeetingPage;
import org.wellspring.mastermind.Meetings;
import org.wellspring.mastermind.commands.SettleCommitment;
import org.wellspring.mastermind.ui.internal.GroupWords;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.model.group.CommitmentState;
import org.wellspring.model.group.MeetingState;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.RichText;

/** The commitments that a meeting asks about, or did, and those that were made in it (K3). */
final class AskedSection extends OfMeeting<AskedSection.Told> {
    record Told(List<Promised> asked, List<Promised> made, Optional<UUID> me) {
    }

    AskedSection(SectionPlace place) {
        super(place);
    }

    @Override
    Told slice(GroupPage group, MeetingPage meeting, Optional<UUID> me) {
        boolean ahead = meeting.state() == MeetingState.PLANNED || meeting.state() == MeetingState.RUNNING;
        return new Told(ahead ? new Meetings(place().space()).asked() : meeting.reviewed(), meeting.commitments(), me);
    }

    @Override
    protected void build(UUID meeting, Told told) {
        Card card = card(Texts.get("run.asked"));
        if (told.asked().isEmpty()) {
            place().words(card, Heading.Level.SUBTITLE, Texts.get("asked.none"));
        }
        some(card, "asked", told.asked(), one -> entry(card, one, told.me()));
        if (!told.made().isEmpty()) {
            place().words(card, Heading.Level.SECTION, Texts.get("asked.made"));
            told.made().forEach(one -> line(card, one.id() + "/made", GroupWords.promised(one).muted("  " + GroupWords.due(place().space(), one))));
        }
    }

    private void entry(Card card, Promised one, Optional<UUID> me) {
        line(card, one.id() + "/what", GroupWords.promised(one));
        if (one.state() != CommitmentState.OPEN || me.isEmpty()) {
            place().words(card, Heading.Level.SUBTITLE, Texts.get("commitment." + one.state().getLiteral()));
            return;
        }
        RichText answers = RichText.empty().muted(GroupWords.due(place().space(), one));
        for (CommitmentState state : List.of(CommitmentState.KEPT, CommitmentState.MISSED, CommitmentState.DROPPED)) {
            answers = answers.muted(answers.text().isEmpty() ? "" : " · ").link(Texts.get("settle." + state.getLiteral()),
                    () -> run(new SettleCommitment(me.get(), one.id(), state)));
        }
        line(card, one.id(), answers);
    }
}
