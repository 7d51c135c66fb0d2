// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.followup;

import org.wellspring.cli.internal.frame.Answer;
import org.wellspring.cli.internal.frame.Saved;
import org.wellspring.cli.internal.frame.Session;
import org.wellspring.cli.internal.frame.Verb;
import org.wellspring.cli.internal.frame.When;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code snooze}: puts a row of the day off (F6). */
@Command(name = "snooze")
public final class SnoozeVerb implements Verb {
    @Parameters(paramLabel = "ROW-ID", descriptionKey = "row")
    private String row;
    @Option(names = "--until", required = true, paramLabel = "DATE", descriptionKey = "snooze.until")
    private String until;

    @Override
    public Answer run(Session session) {
        return Saved.in(session, space -> session.services().today().get().putOff(
                RowIds.of(space, session, row), new When(space).day(until)));
    }
}
