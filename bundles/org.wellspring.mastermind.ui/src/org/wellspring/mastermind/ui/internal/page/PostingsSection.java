// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.GroupPage.Posted;
import org.wellspring.mastermind.NeedsALook.Look;
import org.wellspring.mastermind.commands.DeleteEntryOfGroup;
import org.wellspring.mastermind.commands.EditPosting;
import org.wellspring.mastermind.commands.HelpWithPosting;
import org.wellspring.mastermind.commands.PostOnBoard;
import org.wellspring.mastermind.commands.SettlePosting;
import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.mastermind.ui.internal.GroupWords;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.mastermind.ui.internal.matching.WhomSheet;
import org.wellspring.model.group.PostingKind;
import org.wellspring.model.group.PostingState;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.RichText;

/** What members ask for, or what they offer, with who helps (K2). */
final class PostingsSection extends OfGroup<PostingsSection.Told> {
    private static final int SETTLED = 3;

    record Told(List<Posted> open, List<Posted> settled, Optional<UUID> me, List<Look> looks) {
    }

    private final PostingKind kind;
    private final String key;

    PostingsSection(SectionPlace place, PostingKind kind) {
        super(place);
        this.kind = kind;
        this.key = kind == PostingKind.ASK ? "asks" : "offers";
    }

    @Override
    Told slice(GroupPage page, GroupStanding standing) {
        List<Posted> all = kind == PostingKind.ASK ? page.asks() : page.offers();
        return new Told(all.stream().filter(one -> one.state() == PostingState.OPEN).toList(),
                all.stream().filter(one -> one.state() != PostingState.OPEN).limit(SETTLED).toList(), standing.belongs() ? standing.me() : Optional.empty(),
                standing.looks());
    }

    @Override
    protected void build(UUID group, Told told) {
        Card card = card(Texts.get(key));
        if (told.open().isEmpty()) {
            place().words(card, Heading.Level.SUBTITLE, Texts.get(key + ".none"));
        }
        some(card, "open", told.open(), one -> entry(card, one, told.me(), told.looks()));
        told.settled().forEach(one -> entry(card, one, told.me(), told.looks()));
        told.me().ifPresent(me -> add(card, key + ".add", text -> run(new PostOnBoard(me, kind, text))));
    }

    private void entry(Card card, Posted one, Optional<UUID> me, List<Look> looks) {
        boolean own = me.isPresent() && one.by().filter(by -> by.id().equals(me.get())).isPresent();
        if (own) {
            edit(card, one.id(), Texts.get(key + ".what"), one.what(), text -> run(new EditPosting(me.get(), one.id()).what(text)));
            OfGroup.edit(place(), card, one.id(), Texts.get("posting.details"), one.details(), text -> run(new EditPosting(me.get(), one.id()).details(text)));
        } else {
            place().words(card, Heading.Level.TEXT, one.what());
            if (!one.details().isBlank()) {
                place().words(card, Heading.Level.SUBTITLE, one.details());
            }
        }
        RichText under = RichText.empty().muted(GroupWords.joined(" · ", own ? Texts.get("you") : GroupWords.name(one.by()),
                one.state() == PostingState.OPEN ? "" : Texts.get("posting." + one.state().getLiteral()),
                one.confidential() ? Texts.get("confidential") : "",
                one.helpers().isEmpty() ? "" : Texts.get(key + ".helpers", GroupWords.names(one.helpers()))));
        me.ifPresentOrElse(member -> possible(card, one, member, own, under, looks), () -> line(card, one.id(), under, looks, me));
    }

    private void possible(Card card, Posted one, UUID member, boolean own, RichText who, List<Look> looks) {
        List<More> more = new ArrayList<>();
        RichText under = who;
        if (one.state() != PostingState.OPEN) {
            more.add(new More(Texts.get("settle.open"), () -> run(new SettlePosting(member, one.id(), PostingState.OPEN))));
        } else {
            if (own) {
                under = under.muted(" · ").link(Texts.get("posting.settle.met"), () -> met(one, member));
                more.add(new More(Texts.get("posting.settle.withdrawn"), () -> say(new SettlePosting(member, one.id(), PostingState.WITHDRAWN),
                        Texts.get("posting.said.withdrawn", one.what()))));
            } else {
                boolean helps = one.helpers().stream().anyMatch(helper -> helper.id().equals(member));
                under = under.muted(" · ").link(Texts.get(helps ? key + ".help.not" : key + ".help"),
                        () -> run(new HelpWithPosting(member, one.id(), !helps)))
                        .muted(" · ")
                        .link(Texts.get(key + ".whom"), () -> new WhomSheet(place().window().make(GroupPlace.class), place().actions(), member, one,
                                kind).open());
                more.add(new More(Texts.get("posting.settle.met"), () -> met(one, member)));
            }
        }
        if (own) {
            more.add(new More(Texts.get("delete"), () -> say(new DeleteEntryOfGroup(member, one.id()), Texts.get("said.deleted", one.what()))));
        }
        line(card, one.id(), under, looks, Optional.of(member), more);
    }

    private void met(Posted one, UUID member) {
        say(new SettlePosting(member, one.id(), PostingState.MET), Texts.get("posting.said.met", one.what()));
    }
}
