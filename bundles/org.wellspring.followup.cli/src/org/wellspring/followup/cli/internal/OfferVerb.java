// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal;

import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.When;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Space;
import org.wellspring.people.commands.NewOffer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code offer}: notes what I offered somebody (F9). */
@Command(name = "offer")
public final class OfferVerb implements Verb {
    @Parameters(arity = "1..*", paramLabel = "PERSON", descriptionKey = "person")
    private List<String> person;
    @Option(names = "--what", required = true, paramLabel = "TEXT", descriptionKey = "offer.what")
    private String what;
    @Option(names = "--at", paramLabel = "DATE", descriptionKey = "offer.at")
    private String at;
    @Option(names = "--to-many", descriptionKey = "offer.toMany")
    private boolean toMany;

    @Override
    public Answer run(Session session) {
        return Saved.in(session, this::command);
    }

    private NewOffer command(Space space) {
        NewOffer offer = new NewOffer(Whom.id(space, person), what).toMany(toMany);
        return at == null ? offer : offer.on(new When(space).day(at));
    }
}
