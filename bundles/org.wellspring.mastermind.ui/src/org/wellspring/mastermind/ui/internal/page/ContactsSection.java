// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.GroupPage.Passed;
import org.wellspring.mastermind.KeptContact;
import org.wellspring.mastermind.NeedsALook.Look;
import org.wellspring.mastermind.commands.DeleteEntryOfGroup;
import org.wellspring.mastermind.ui.internal.GroupWords;
import org.wellspring.mastermind.ui.internal.GroupsBeside;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.mastermind.ui.internal.contact.PassOnSheet;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.RichText;

/** Contacts that members passed on; each can be kept among one's own people (sharing.md). */
final class ContactsSection extends OfGroup<ContactsSection.Told> {
    record Told(List<Passed> contacts, Optional<UUID> me, List<Look> looks) {
    }

    ContactsSection(SectionPlace place) {
        super(place);
    }

    @Override
    Told slice(GroupPage page, GroupStanding standing) {
        return new Told(page.contacts(), standing.belongs() ? standing.me() : Optional.empty(), standing.looks());
    }

    @Override
    protected void build(UUID group, Told told) {
        Card card = card(Texts.get("contacts"));
        if (told.contacts().isEmpty()) {
            place().words(card, Heading.Level.SUBTITLE, Texts.get("contacts.none"));
        }
        some(card, "contacts", told.contacts(), one -> entry(card, one, told));
        told.me().ifPresent(me -> line(card, "contact", RichText.empty().link(Texts.get("contacts.add"), () -> place().window().shell().ifPresent(
                shell -> PassOnSheet.ask(place().window().<GroupsBeside>service(GroupsBeside.class).book(), place().theme(), shell, place().actions(), me)))));
    }

    private void entry(Card card, Passed one, Told told) {
        place().words(card, Heading.Level.TEXT, GroupWords.joined(" · ", one.name(), one.organization(), one.email(), one.phone()));
        if (!one.note().isBlank()) {
            place().words(card, Heading.Level.SUBTITLE, one.note());
        }
        boolean own = told.me().isPresent() && one.by().filter(by -> by.id().equals(told.me().get())).isPresent();
        RichText under = RichText.empty().muted(own ? Texts.get("you") : GroupWords.name(one.by()));
        if (!own) {
            under = under.muted(" · ").link(Texts.get("contacts.keep"), () -> keep(one));
        }
        if (told.me().isPresent()) {
            under = under.muted(" · ").link(Texts.get("delete"),
                    () -> say(new DeleteEntryOfGroup(told.me().get(), one.id()), Texts.get("said.deleted", one.name())));
        }
        line(card, one.id(), under, told.looks(), told.me());
    }

    /** In the book, not in the group. */
    private void keep(Passed one) {
        place().window().make(Actions.class).runAndSay(KeptContact.of(one), Texts.get("contacts.said.kept", one.name()));
    }
}
