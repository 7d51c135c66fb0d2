// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cli.internal;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Space;
import org.wellspring.events.commands.EditEvent;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code event edit}: changes what an event says; what is not named stays (E1). */
@Command(name = "edit")
public final class EditEventVerb implements Verb {
    @Parameters(index = "0", paramLabel = "EVENT", descriptionKey = "event.id")
    private String id;
    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "event.title")
    private String title;
    @Mixin
    private EventOptions said;

    @Override
    public Answer run(Session session) {
        if (title == null && said.isEmpty()) {
            throw Failure.value(EventVerbs.class, "edit");
        }
        return Saved.in(session, this::command);
    }

    private EditEvent command(Space space) {
        EditEvent command = new EditEvent(EventLine.event(space, id).id());
        if (title != null) {
            command.title(title);
        }
        return said.on(command, space);
    }
}
