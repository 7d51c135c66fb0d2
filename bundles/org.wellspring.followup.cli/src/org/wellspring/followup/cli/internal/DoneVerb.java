// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal;

import java.util.function.Supplier;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.followup.Today;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code done}: marks a promise, a next step, a card or another row of the day done. */
@Command(name = "done")
public final class DoneVerb implements Verb {
    @Parameters(paramLabel = "ROW-ID", descriptionKey = "row")
    private String row;

    private final Supplier<Today> today;

    /** With the list of the day. */
    public DoneVerb(Supplier<Today> today) {
        this.today = today;
    }

    @Override
    public Answer run(Session session) {
        return Saved.in(session, space -> today.get().done(RowIds.of(today.get(), space, row)));
    }
}
