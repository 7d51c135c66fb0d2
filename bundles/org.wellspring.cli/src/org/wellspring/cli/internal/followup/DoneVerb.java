// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.followup;

import org.wellspring.cli.internal.frame.Answer;
import org.wellspring.cli.internal.frame.Saved;
import org.wellspring.cli.internal.frame.Session;
import org.wellspring.cli.internal.frame.Verb;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code done}: marks a promise, a next step, a card or another row of the day done. */
@Command(name = "done")
public final class DoneVerb implements Verb {
    @Parameters(paramLabel = "ROW-ID", descriptionKey = "row")
    private String row;

    @Override
    public Answer run(Session session) {
        return Saved.in(session, space -> session.services().today().get().done(RowIds.of(space, session, row)));
    }
}
