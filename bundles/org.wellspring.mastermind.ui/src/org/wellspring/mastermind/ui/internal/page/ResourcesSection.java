// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.GroupPage.Kept;
import org.wellspring.mastermind.NeedsALook.Look;
import org.wellspring.mastermind.commands.DeleteEntryOfGroup;
import org.wellspring.mastermind.commands.EditResource;
import org.wellspring.mastermind.commands.NewResource;
import org.wellspring.mastermind.ui.internal.GroupWords;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.RichText;

/** What is worth having for all members (K5). An address in what is typed is where it is. */
final class ResourcesSection extends OfGroup<ResourcesSection.Told> {
    private static final Pattern ADDRESS = Pattern.compile("\\bhttps?://\\S+");

    record Told(List<Kept> resources, Optional<UUID> me, List<Look> looks) {
    }

    ResourcesSection(SectionPlace place) {
        super(place);
    }

    @Override
    Told slice(GroupPage page, GroupStanding standing) {
        return new Told(page.resources(), standing.belongs() ? standing.me() : Optional.empty(), standing.looks());
    }

    @Override
    protected void build(UUID group, Told told) {
        Card card = card(Texts.get("resources"));
        if (told.resources().isEmpty()) {
            place().words(card, Heading.Level.SUBTITLE, Texts.get("resources.none"));
        }
        some(card, "resources", told.resources(), one -> entry(card, one, told.me(), told.looks()));
        told.me().ifPresent(me -> add(card, "resources.add", text -> run(read(me, text))));
    }

    /** "Fee table https://example.org/fees": a title and an address. */
    static NewResource read(UUID me, String text) {
        Matcher address = ADDRESS.matcher(text);
        if (!address.find()) {
            return new NewResource(me, text);
        }
        String title = (text.substring(0, address.start()) + text.substring(address.end())).strip();
        return new NewResource(me, title.isEmpty() ? address.group() : title).uri(address.group());
    }

    private void entry(Card card, Kept one, Optional<UUID> me, List<Look> looks) {
        me.ifPresentOrElse(member -> {
            edit(card, one.id(), Texts.get("resources.name"), one.title(), text -> run(new EditResource(member, one.id()).title(text)));
            OfGroup.edit(place(), card, one.id(), Texts.get("resources.note"), one.note(), text -> run(new EditResource(member, one.id()).note(text)));
            OfGroup.edit(place(), card, one.id(), Texts.get("resources.uri"), one.uri(), text -> run(new EditResource(member, one.id()).uri(text)));
        }, () -> {
            place().words(card, Heading.Level.TEXT, one.title());
            place().words(card, Heading.Level.SUBTITLE, GroupWords.joined(" · ", one.note(), one.uri()));
        });
        RichText under = RichText.empty().muted(GroupWords.name(one.by()));
        line(card, one.id(), me.map(member -> under.muted(" · ").link(Texts.get("delete"),
                () -> say(new DeleteEntryOfGroup(member, one.id()), Texts.get("said.deleted", one.title())))).orElse(under), looks, me);
    }
}
