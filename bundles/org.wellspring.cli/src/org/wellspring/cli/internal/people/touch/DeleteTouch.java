// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people.touch;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.people.commands.DeleteEntry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code touch delete}: takes an entry off the timeline (M15); undo brings it back. */
@Command(name = "delete")
public final class DeleteTouch implements Verb {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "touch.id")
    private String id;

    @Override
    public Answer run(Session session) {
        return Saved.in(session, space -> new DeleteEntry(TouchIds.of(space, id)));
    }
}
