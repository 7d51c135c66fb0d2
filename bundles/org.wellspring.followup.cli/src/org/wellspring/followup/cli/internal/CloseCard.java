// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Verb;
import org.wellspring.followup.Due;
import org.wellspring.followup.commands.SetCard;
import org.wellspring.model.CardState;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code card done}, {@code drop}: what became of a card. */
@Command
public final class CloseCard implements Verb {
    @Parameters(paramLabel = "ID", descriptionKey = "card.id")
    private String id;
    private final CardState state;

    /** To this state. */
    public CloseCard(CardState state) {
        this.state = state;
    }

    @Override
    public Answer run(Session session) {
        return Saved.in(session, space -> new SetCard(
                ShortIds.among(id, new Due(space).cards(false).stream().map(Due.CardRow::id).toList()), state));
    }
}
