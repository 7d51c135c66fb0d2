// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cli.internal;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.events.commands.DeleteEvent;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code event delete}: deletes an event; the people stay. */
@Command(name = "delete")
public final class DeleteEventVerb implements Verb {
    @Parameters(index = "0", paramLabel = "EVENT", descriptionKey = "event.id")
    private String id;

    @Override
    public Answer run(Session session) {
        return Saved.in(session, space -> new DeleteEvent(EventLine.event(space, id).id()));
    }
}
