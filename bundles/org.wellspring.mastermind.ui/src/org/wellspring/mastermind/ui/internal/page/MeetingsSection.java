// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.page;

import java.util.List;
import java.util.UUID;

import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.GroupPage.Met;
import org.wellspring.mastermind.MeetingPage;
import org.wellspring.mastermind.MeetingPage.Parked;
import org.wellspring.mastermind.commands.SettleParked;
import org.wellspring.mastermind.ui.internal.GroupWords;
import org.wellspring.mastermind.ui.internal.ShownGroup;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.RichText;

/** The meetings that come and that were, each with a way to its page; and what was parked in them (K7). */
final class MeetingsSection extends OfGroup<MeetingsSection.Told> {
    record Told(List<Met> meetings, List<Parked> parked, java.util.Optional<UUID> me) {
    }

    MeetingsSection(SectionPlace place) {
        super(place);
    }

    @Override
    Told slice(GroupPage page, GroupStanding standing) {
        return new Told(page.meetings(), MeetingPage.parked(place().space()), standing.belongs() ? standing.me() : java.util.Optional.empty());
    }

    @Override
    protected boolean isEmpty(Told told) {
        return told.meetings().isEmpty() && told.parked().isEmpty();
    }

    @Override
    protected void build(UUID group, Told told) {
        Card card = card(Texts.get("meetings"));
        told.meetings().forEach(met -> line(card, met.id(), RichText.empty()
                .link(met.start().map(at -> GroupWords.when(place().space(), at)).orElse(met.title()),
                        () -> place().window().service(ShownGroup.class).meeting(group, met.id()))
                .muted(" · " + Texts.get("meeting.state." + met.state().getLiteral()))));
        if (!told.parked().isEmpty()) {
            place().words(card, Heading.Level.SECTION, Texts.get("parked"));
            told.parked().forEach(one -> line(card, one.id(), told.me().map(me -> RichText.of(one.text()).muted("  ")
                    .link(Texts.get("parked.done"), () -> run(new SettleParked(me, one.id(), true)))).orElseGet(() -> RichText.of(one.text()))));
        }
    }
}
