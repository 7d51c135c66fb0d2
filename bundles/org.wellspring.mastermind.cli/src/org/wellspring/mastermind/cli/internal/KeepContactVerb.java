// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.GroupPage.Passed;
import org.wellspring.mastermind.KeptContact;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code group contact keep}: takes a contact that was passed on to the group into my own book (sharing.md). */
@Command(name = "keep")
final class KeepContactVerb extends GroupVerb {
    @Parameters(index = "0", paramLabel = "CONTACT", descriptionKey = "contact.id")
    private String id;

    KeepContactVerb(GroupAccess groups) {
        super(groups);
    }

    @Override
    public Answer run(Session session) {
        Passed contact = at(session, id, here -> GroupPage.of(here.space()).contacts().stream().map(Passed::id).toList(), KeepContactVerb::contact);
        return session.changing(book -> Saved.by(session, book, KeptContact.of(contact)));
    }

    private static Passed contact(Here here, UUID id) {
        return GroupPage.of(here.space()).contacts().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }
}
