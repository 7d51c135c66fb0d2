// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.When;
import org.wellspring.core.Space;
import org.wellspring.giving.commands.SetRepaid;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code repay done}, {@code repay reopen}: whether I returned a favour (G4). */
@Command
public final class RepayVerb implements Verb {
    @Parameters(paramLabel = "ID", descriptionKey = "repay.id")
    private String id;
    @Option(names = "--at", paramLabel = "WHEN", descriptionKey = "at")
    private String at;
    private final boolean repaid;

    /** Returned, or not yet. */
    public RepayVerb(boolean repaid) {
        this.repaid = repaid;
    }

    @Override
    public Answer run(Session session) {
        return Saved.in(session, this::command);
    }

    private SetRepaid command(Space space) {
        SetRepaid command = new SetRepaid(FavourOptions.id(space, id), repaid);
        return at == null ? command : command.on(new When(space).past(at));
    }
}
