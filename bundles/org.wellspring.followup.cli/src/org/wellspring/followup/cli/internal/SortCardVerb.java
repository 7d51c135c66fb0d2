// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal;

import java.util.List;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.When;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Space;
import org.wellspring.followup.Due;
import org.wellspring.followup.commands.SortCard;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code card person}, {@code note}, {@code step}: makes of a card what it was meant to become (F2). */
public abstract sealed class SortCardVerb implements Verb {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "card.id")
    private String id;

    abstract SortCard command(Space space, UUID card);

    @Override
    public Answer run(Session session) {
        return Saved.in(session, space -> command(space, ShortIds.among(id, new Due(space).cards(false).stream().map(Due.CardRow::id).toList())));
    }

    /** Somebody new. */
    @Command(name = "person")
    public static final class Person extends SortCardVerb {
        @Parameters(index = "1..*", arity = "1..*", paramLabel = "NAME", descriptionKey = "card.name")
        private List<String> name;

        @Override
        SortCard command(Space space, UUID card) {
            return SortCard.intoPerson(card, String.join(" ", name));
        }
    }

    /** A note about somebody. */
    @Command(name = "note")
    public static final class Note extends SortCardVerb {
        @Parameters(index = "1..*", arity = "1..*", paramLabel = "PERSON", descriptionKey = "person")
        private List<String> person;

        @Override
        SortCard command(Space space, UUID card) {
            return SortCard.intoNote(card, Whom.id(space, person));
        }
    }

    /** A next step with somebody. */
    @Command(name = "step")
    public static final class Step extends SortCardVerb {
        @Parameters(index = "1..*", arity = "1..*", paramLabel = "PERSON", descriptionKey = "person")
        private List<String> person;
        @Option(names = "--due", required = true, paramLabel = "DATE", descriptionKey = "follow-up.due")
        private String due;

        @Override
        SortCard command(Space space, UUID card) {
            return SortCard.intoStep(card, Whom.id(space, person), new When(space).day(due));
        }
    }
}
