// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import java.util.List;
import java.util.stream.Stream;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.When;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Space;
import org.wellspring.giving.commands.NewRecommendation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code recommendation new}: somebody recommended me, and by whom it came; each of them is to be thanked (I5). */
@Command(name = "new")
public final class NewRecommendationVerb implements Verb {
    @Option(names = "--what", required = true, paramLabel = "TEXT", descriptionKey = "recommendation.what")
    private String what;
    @Option(names = "--by", required = true, paramLabel = "PERSON", descriptionKey = "recommendation.by")
    private String by;
    @Option(names = "--via", paramLabel = "PERSON", descriptionKey = "recommendation.via")
    private List<String> via = List.of();
    @Option(names = "--at", paramLabel = "WHEN", descriptionKey = "at")
    private String at;
    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "recommendation.note")
    private String note;

    @Override
    public Answer run(Session session) {
        return Saved.in(session, this::command);
    }

    private NewRecommendation command(Space space) {
        List<NewRecommendation.By> chain = Stream.concat(Stream.of(new NewRecommendation.By(Whom.of(space, by).id(), note)),
                via.stream().map(one -> new NewRecommendation.By(Whom.of(space, one).id(), null))).toList();
        NewRecommendation command = new NewRecommendation(what, chain);
        return at == null ? command : command.on(new When(space).past(at));
    }
}
