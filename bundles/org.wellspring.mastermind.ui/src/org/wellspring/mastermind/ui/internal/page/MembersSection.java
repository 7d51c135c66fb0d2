// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.GroupPage.Belonging;
import org.wellspring.mastermind.commands.SetRoles;
import org.wellspring.mastermind.ui.internal.GroupWords;
import org.wellspring.mastermind.ui.internal.GroupsBeside;
import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.mastermind.ui.internal.joining.ComputersSheet;
import org.wellspring.mastermind.ui.internal.joining.RemoveSheet;
import org.wellspring.share.GroupMember;
import org.wellspring.share.GroupMember.Standing;
import org.wellspring.share.OpenInvitation;
import org.wellspring.share.SharedGroup;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;
import org.wellspring.ui.widgets.RichText;

/** Who belongs to the group, what each does in it, and when they were last heard of (K1). */
final class MembersSection extends OfGroup<MembersSection.Told> {
    /** Somebody, and how they stand; empty for who is written down here and has no computer in the group. */
    record One(UUID id, String name, List<String> roles, boolean me, Optional<Standing> standing, Optional<Instant> heard, int devices,
            boolean gone) {
    }

    record Told(List<One> members, Optional<UUID> me, List<OpenInvitation> invited) {
    }

    MembersSection(SectionPlace place) {
        super(place);
    }

    @Override
    Told slice(GroupPage page, GroupStanding known) {
        List<One> members = new ArrayList<>();
        for (Belonging entry : page.members()) {
            Optional<GroupMember> there = known.members().stream().filter(member -> member.id().equals(entry.id())).findFirst();
            members.add(new One(entry.id(), entry.name(), entry.roles(), known.isMe(entry.id()), there.map(GroupMember::standing),
                    there.flatMap(GroupMember::lastHeard), there.map(member -> member.devices().size()).orElse(0), !entry.isThere(place().today())));
        }
        return new Told(members, known.belongs() ? known.me() : Optional.empty(), known.invitations());
    }

    @Override
    protected void build(UUID group, Told told) {
        Card card = card(Texts.get("members"));
        told.members().forEach(one -> entry(card, one, told.me()));
        if (told.me().isPresent()) {
            told.invited().forEach(one -> invited(card, one));
            place().words(card, Heading.Level.SUBTITLE, Texts.get("keys.file"));
        }
    }

    private void entry(Card card, One one, Optional<UUID> me) {
        place().words(card, Heading.Level.TEXT, one.me() ? Texts.get("member.me", one.name()) : one.name());
        if (one.gone()) {
            place().words(card, Heading.Level.SUBTITLE,
                    Texts.get(one.standing().filter(Standing.REMOVED::equals).isPresent() ? "member.removed" : "member.left"));
            return;
        }
        if (me.isEmpty()) {
            place().words(card, Heading.Level.SUBTITLE, String.join(", ", one.roles()));
            return;
        }
        InlineEdit roles = edit(place(), card, one.id(), Texts.get("member.roles"), String.join(", ", one.roles()),
                text -> run(new SetRoles(me.get(), one.id(), Stream.of(text.split(",")).toList())));
        roles.setToolTipText(Texts.get("member.roles.hint"));
        if (one.standing().filter(Standing.SUSPENDED::equals).isPresent()) {
            place().words(card, Heading.Level.SUBTITLE, Texts.get("member.undecided"));
        } else if (one.me() && one.devices() > 1) {
            line(card, one.id(), RichText.empty().link(Texts.get("computers.action"),
                    () -> ComputersSheet.open(place().window().make(GroupPlace.class), group())));
        } else if (!one.me()) {
            line(card, one.id(), RichText.empty()
                    .muted(one.standing().isEmpty() ? Texts.get("member.noComputer")
                            : one.heard().map(at -> Texts.get("heard.last", GroupWords.ago(place().space(), at))).orElseGet(() -> Texts.get("heard.never")))
                    .muted(" · ")
                    .link(Texts.get("remove.action"), () -> RemoveSheet.open(place().window().make(GroupPlace.class), group(), one.id(), one.name())));
        }
    }

    /** An invitation waits until somebody comes by it, or it is taken back. */
    private void invited(Card card, OpenInvitation one) {
        place().words(card, Heading.Level.TEXT, one.device() ? Texts.get("invited.device", one.name()) : one.name());
        line(card, one.id(), RichText.empty().muted(Texts.get("invited.waits")).muted(" · ").link(Texts.get("invited.takeBack"),
                () -> RemoveSheet.takeBack(place().window().make(GroupPlace.class), group(), one)));
    }

    private SharedGroup group() {
        return place().window().<GroupsBeside>service(GroupsBeside.class).of(place().space().id()).orElseThrow();
    }
}
