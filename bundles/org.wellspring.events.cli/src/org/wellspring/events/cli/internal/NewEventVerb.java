// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cli.internal;

import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.events.commands.NewEvent;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code event new}: notes an event, past or to come (E1). */
@Command(name = "new")
public final class NewEventVerb implements Verb {
    @Parameters(arity = "1..*", paramLabel = "TITLE", descriptionKey = "event.title")
    private List<String> title = List.of();
    @Mixin
    private EventOptions said;

    @Override
    public Answer run(Session session) {
        return Saved.in(session, space -> said.on(new NewEvent(String.join(" ", title)), space));
    }
}
