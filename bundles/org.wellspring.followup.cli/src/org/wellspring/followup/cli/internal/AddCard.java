// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal;

import java.util.List;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Space;
import org.wellspring.followup.commands.NewCard;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code card new}: puts a line into the card inbox (F2). */
@Command(name = "new")
public final class AddCard implements Verb {
    @Parameters(arity = "1..*", paramLabel = "TEXT", descriptionKey = "card.text")
    private List<String> text;
    @Option(names = "--person", paramLabel = "PERSON", descriptionKey = "card.person")
    private String person;

    @Override
    public Answer run(Session session) {
        return Saved.in(session, this::command);
    }

    private NewCard command(Space space) {
        UUID about = person == null ? null : Whom.of(space, person).id();
        return new NewCard(String.join(" ", text), about);
    }
}
