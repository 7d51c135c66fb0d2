// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.cli.internal;

import java.util.List;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.ModelWord;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.When;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Space;
import org.wellspring.etiquette.commands.AddOptOut;
import org.wellspring.model.OptOutBy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code optout}: somebody is not to be reached any more, by a way or by any (T3); with nothing but the name it is the one action (T15). Without, it lists. */
@Command(name = "optout")
public final class OptOutVerb implements Verb {
    @Parameters(arity = "0..*", paramLabel = "PERSON", descriptionKey = "person")
    private List<String> person = List.of();
    @Option(names = {"--channel", "--way"}, paramLabel = "WAY", descriptionKey = "optout.channel")
    private String channel;
    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "optout.reason")
    private String reason;
    @Option(names = "--by", paramLabel = "them|me", descriptionKey = "optout.by", defaultValue = "them")
    private String by;
    @Option(names = "--at", paramLabel = "WHEN", descriptionKey = "at")
    private String at;

    @Override
    public Answer run(Session session) {
        return person.isEmpty() ? new ListOptOuts().run(session) : Saved.in(session, this::command);
    }

    private org.wellspring.core.Command<UUID> command(Space space) {
        AddOptOut command = new AddOptOut(Whom.id(space, person)).way(channel).reason(reason).by(ModelWord.of("--by", by, OptOutBy.VALUES));
        return at == null ? command : command.on(new When(space).past(at));
    }
}
