// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.GroupPage.Promised;
import org.wellspring.mastermind.NeedsALook.Look;
import org.wellspring.mastermind.commands.DeleteEntryOfGroup;
import org.wellspring.mastermind.commands.SettleCommitment;
import org.wellspring.mastermind.ui.internal.GroupIds;
import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.mastermind.ui.internal.GroupWords;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.mastermind.ui.internal.meeting.CommitSheet;
import org.wellspring.model.group.CommitmentState;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.RichText;

/** What I committed to, or what the others did (K3): open first, then what was settled last. */
final class CommitmentsSection extends OfGroup<CommitmentsSection.Told> {
    private static final int SETTLED = 3;

    record Told(List<Promised> open, List<Promised> settled, Optional<UUID> me, List<Look> looks) {
    }

    private final boolean mine;

    /** @param mine whether they are those of the user, or those of the others */
    CommitmentsSection(SectionPlace place, boolean mine) {
        super(place);
        this.mine = mine;
    }

    @Override
    Told slice(GroupPage page, GroupStanding standing) {
        List<Promised> these = page.commitments().stream().filter(one -> one.member().filter(member -> standing.isMe(member.id())).isPresent() == mine)
                .toList();
        return new Told(these.stream().filter(one -> one.state() == CommitmentState.OPEN).toList(),
                these.stream().filter(one -> one.state() != CommitmentState.OPEN).limit(SETTLED).toList(),
                standing.belongs() ? standing.me() : Optional.empty(), standing.looks());
    }

    @Override
    protected void build(UUID group, Told told) {
        Card card = card(Texts.get(mine ? "commitments.mine" : "commitments.others"));
        if (told.open().isEmpty()) {
            place().words(card, Heading.Level.SUBTITLE, Texts.get(mine ? "commitments.mine.none" : "commitments.others.none"));
        }
        some(card, "open", told.open(), one -> entry(card, one, told.me(), told.looks()));
        told.settled().forEach(one -> entry(card, one, told.me(), told.looks()));
        if (mine && told.me().isPresent()) {
            line(card, "commit", RichText.empty().link(Texts.get("commit.add"), () -> place().commands().run(GroupIds.COMMIT, Map.of())));
        }
    }

    private void entry(Card card, Promised one, Optional<UUID> me, List<Look> looks) {
        line(card, one.id() + "/what", mine ? RichText.of(one.what()) : GroupWords.promised(one));
        boolean open = one.state() == CommitmentState.OPEN;
        RichText under = RichText.empty().muted(open ? GroupWords.due(place().space(), one) : Texts.get("commitment." + one.state().getLiteral()));
        if (me.isEmpty()) {
            line(card, one.id(), under, looks, me);
            return;
        }
        UUID member = me.get();
        List<More> more = new ArrayList<>();
        if (open) {
            for (CommitmentState state : List.of(CommitmentState.KEPT, CommitmentState.MISSED)) {
                under = under.muted(under.text().isEmpty() ? "" : " · ").link(Texts.get("settle." + state.getLiteral()), () -> settle(one, member, state));
            }
            more.add(new More(Texts.get("settle.dropped"), () -> settle(one, member, CommitmentState.DROPPED)));
        } else {
            more.add(new More(Texts.get("settle.open"), () -> settle(one, member, CommitmentState.OPEN)));
        }
        more.add(new More(Texts.get("change"), () -> place().window().shell().ifPresent(
                shell -> CommitSheet.edit(shell, place().theme(), place().window().make(GroupPlace.class).days(), place().actions(), member, one))));
        more.add(new More(Texts.get("delete"), () -> say(new DeleteEntryOfGroup(member, one.id()), Texts.get("said.deleted", one.what()))));
        line(card, one.id(), under, looks, me, more);
    }

    private void settle(Promised one, UUID me, CommitmentState state) {
        say(new SettleCommitment(me, one.id(), state), Texts.get("commitment.said." + state.getLiteral(), one.what()));
    }
}
