// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Space;
import org.wellspring.events.EventPage;
import org.wellspring.events.Events;
import org.wellspring.events.commands.RemoveFromEvent;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code event remove}: takes somebody out of those met at an event, or likely there. */
@Command(name = "remove")
public final class RemoveVerb implements Verb {
    @Parameters(index = "0", paramLabel = "EVENT", descriptionKey = "event.id")
    private String id;
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PERSON", descriptionKey = "closeout.person")
    private List<String> person = List.of();

    @Override
    public Answer run(Session session) {
        return Saved.in(session, space -> new RemoveFromEvent(object(space)));
    }

    private UUID object(Space space) {
        EventPage page = new Events(space).page(EventLine.event(space, id).id()).orElseThrow();
        String text = String.join(" ", person);
        Optional<UUID> likely = page.expected().stream().filter(one -> one.name().equalsIgnoreCase(text) || one.id().toString().endsWith(text))
                .map(EventPage.Likely::id).findFirst();
        boolean met = page.met().stream().anyMatch(one -> one.name().equalsIgnoreCase(text));
        return likely.filter(one -> !met).orElseGet(() -> EventLine.met(page, text).id());
    }
}
