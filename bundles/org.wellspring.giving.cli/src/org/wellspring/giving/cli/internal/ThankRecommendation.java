// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.When;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Space;
import org.wellspring.giving.commands.ThankForRecommendation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code recommendation thank}: one of the chain was thanked, or all were (I5). */
@Command(name = "thank")
public final class ThankRecommendation implements Verb {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "recommendation.id")
    private String id;
    @Parameters(index = "1", arity = "0..1", paramLabel = "PERSON", descriptionKey = "recommendation.person")
    private String person;
    @Option(names = "--at", paramLabel = "WHEN", descriptionKey = "at")
    private String at;

    @Override
    public Answer run(Session session) {
        return Saved.in(session, this::command);
    }

    private ThankForRecommendation command(Space space) {
        UUID recommendation = RecommendationLine.id(space, id);
        ThankForRecommendation command = person == null ? ThankForRecommendation.all(recommendation)
                : ThankForRecommendation.one(recommendation, Whom.of(space, person).id());
        return at == null ? command : command.on(new When(space).past(at));
    }
}
