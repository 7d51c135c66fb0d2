// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal;

import java.util.function.Supplier;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.When;
import org.wellspring.followup.Today;

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

    private final Supplier<Today> today;

    /** With the list of the day. */
    public SnoozeVerb(Supplier<Today> today) {
        this.today = today;
    }

    @Override
    public Answer run(Session session) {
        return Saved.in(session, space -> today.get().putOff(
                RowIds.of(today.get(), space, row), new When(space).day(until)));
    }
}
