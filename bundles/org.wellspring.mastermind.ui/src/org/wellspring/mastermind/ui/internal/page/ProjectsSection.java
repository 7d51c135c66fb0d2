// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.GroupPage.Common;
import org.wellspring.mastermind.NeedsALook.Look;
import org.wellspring.mastermind.commands.DeleteEntryOfGroup;
import org.wellspring.mastermind.commands.EditProject;
import org.wellspring.mastermind.commands.NewProject;
import org.wellspring.mastermind.ui.internal.GroupWords;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.RichText;

/** What members do together (K5). */
final class ProjectsSection extends OfGroup<ProjectsSection.Told> {
    record Told(List<Common> projects, Optional<UUID> me, List<Look> looks) {
    }

    ProjectsSection(SectionPlace place) {
        super(place);
    }

    @Override
    Told slice(GroupPage page, GroupStanding standing) {
        return new Told(page.projects(), standing.belongs() ? standing.me() : Optional.empty(), standing.looks());
    }

    @Override
    protected void build(UUID group, Told told) {
        Card card = card(Texts.get("projects"));
        if (told.projects().isEmpty()) {
            place().words(card, Heading.Level.SUBTITLE, Texts.get("projects.none"));
        }
        some(card, "projects", told.projects(), one -> entry(card, one, told.me(), told.looks()));
        told.me().ifPresent(me -> add(card, "projects.add", text -> run(new NewProject(me, text))));
    }

    private void entry(Card card, Common one, Optional<UUID> me, List<Look> looks) {
        String who = GroupWords.joined(" · ", GroupWords.names(one.members()), one.closed() ? Texts.get("projects.closed") : "");
        if (me.isEmpty()) {
            place().words(card, Heading.Level.TEXT, one.name());
            place().words(card, Heading.Level.SUBTITLE, who);
            return;
        }
        UUID member = me.get();
        edit(card, one.id(), Texts.get("projects.name"), one.name(), text -> run(new EditProject(member, one.id()).name(text)));
        OfGroup.edit(place(), card, one.id(), Texts.get("posting.details"), one.notes(), text -> run(new EditProject(member, one.id()).notes(text)));
        boolean in = one.members().stream().anyMatch(there -> there.id().equals(member));
        line(card, one.id(), RichText.empty().muted(who).muted(who.isEmpty() ? "" : " · ")
                .link(Texts.get(in ? "projects.out" : "projects.in"), () -> run(new EditProject(member, one.id()).joined(!in))).muted(" · ")
                .link(Texts.get(one.closed() ? "settle.open" : "projects.close"), () -> run(new EditProject(member, one.id()).closed(!one.closed())))
                .muted(" · ")
                .link(Texts.get("delete"), () -> say(new DeleteEntryOfGroup(member, one.id()), Texts.get("said.deleted", one.name()))), looks, me);
    }
}
