// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Verb;
import org.wellspring.followup.Due;
import org.wellspring.followup.commands.SetPromise;
import org.wellspring.model.PromiseState;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code promise ack}, {@code keep}, {@code release}: what became of a promise (F9, F10). */
@Command
public final class ClosePromise implements Verb {
    @Parameters(paramLabel = "ID", descriptionKey = "promise.id")
    private String id;
    private final PromiseState state;

    /** To this state. */
    public ClosePromise(PromiseState state) {
        this.state = state;
    }

    @Override
    public Answer run(Session session) {
        return Saved.in(session, space -> new SetPromise(
                ShortIds.among(id, new Due(space).promises(false).stream().map(Due.PromiseRow::id).toList()), state));
    }
}
