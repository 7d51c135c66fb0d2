// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people.touch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.ModelWord;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.When;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Changed;
import org.wellspring.core.Space;
import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;
import org.wellspring.people.OutreachPurposes;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.spi.OpenMatters;
import org.wellspring.people.spi.TouchExtras;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code log}: a touch with one or more people. */
@Command(name = "log")
public final class LogVerb implements Verb {
    @Parameters(arity = "1..*", paramLabel = "PERSON", descriptionKey = "log.people")
    private List<String> people;
    @Option(names = "--kind", required = true, paramLabel = "KIND", descriptionKey = "log.kind")
    private String kind;
    @Option(names = "--at", paramLabel = "WHEN", descriptionKey = "at")
    private String at;
    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "log.note")
    private String note;
    @Option(names = "--direction", paramLabel = "WAY", descriptionKey = "log.direction")
    private String direction;
    @Option(names = "--channel", paramLabel = "NAME", descriptionKey = "log.channel")
    private String channel;
    @Option(names = "--ask", descriptionKey = "log.ask")
    private boolean ask;
    @Option(names = "--attempt", descriptionKey = "log.attempt")
    private boolean attempt;
    @Option(names = "--done", paramLabel = "ID", descriptionKey = "log.done")
    private List<String> done = List.of();
    @Option(names = "--pitch", descriptionKey = "log.pitch")
    private boolean pitch;
    @Option(names = "--purpose", paramLabel = "WHAT", descriptionKey = "log.purpose")
    private String purpose;
    @Option(names = "--business", descriptionKey = "log.business")
    private boolean business;
    private final Supplier<List<OpenMatters>> open;

    private final ExtraOptions options;

    /** With who knows what is still to be done about people, and what else a touch may hold. */
    public LogVerb(Supplier<List<OpenMatters>> open, Supplier<List<TouchExtras>> extras) {
        this.open = open;
        this.options = new ExtraOptions(extras.get().stream().flatMap(extra -> extra.questions().stream()).toList());
    }

    /** The options that features bring. */
    @Spec
    void grammar(CommandSpec spec) {
        options.addTo(spec);
    }

    /**
     * What was logged.
     *
     * @param favours what was noted along with it
     * @param onlyAsk F7: it held nothing but an ask
     */
    record Logged(Optional<UUID> transaction, List<UUID> ids, UUID interaction, List<UUID> favours, List<UUID> people,
            boolean onlyAsk, String done) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.say("log.done", done, interaction.toString());
        }
    }

    @Override
    public Answer run(Session session) {
        return session.changing(space -> log(session, space));
    }

    private Answer log(Session session, Space space) {
        List<PersonRow> rows = people.stream().map(p -> Whom.of(space, p)).distinct().toList();
        List<UUID> ids = rows.stream().map(PersonRow::id).toList();
        LogInteraction command = command(new When(space), ids);
        finish(space, command, ids);
        Changed<LogInteraction.Logged> changed = session.run(space, command);
        LogInteraction.Logged logged = changed.result();
        return new Logged(changed.transaction(),
                Stream.concat(Stream.of(logged.interaction()), logged.along().stream()).toList(), logged.interaction(),
                logged.along(), ids, command.isOnlyAsk(),
                command.label() + ": " + String.join(", ", rows.stream().map(PersonRow::name).toList()));
    }

    private void finish(Space space, LogInteraction command, List<UUID> ids) {
        if (!done.isEmpty()) {
            Map<UUID, OpenMatters.Matter> matters = open.get().stream().flatMap(source -> ids.stream().flatMap(id -> source.with(space, id).stream()))
                    .collect(Collectors.toMap(OpenMatters.Matter::id, matter -> matter, (one, other) -> one));
            done.stream().map(text -> ShortIds.among(text, matters.keySet())).distinct().forEach(id -> command.finishing(matters.get(id).done().get()));
        }
    }

    private LogInteraction command(When when, List<UUID> ids) {
        LogInteraction command = new LogInteraction(ModelWord.of("--kind", kind, InteractionKind.VALUES), ids)
                .note(note).channel(channel).ask(ask).pitch(pitch).business(business).attempt(attempt);
        if (at != null) {
            When.Moment moment = when.moment(at);
            moment.day().ifPresent(command::on);
            moment.at().ifPresent(command::at);
        }
        if (direction != null) {
            command.direction(ModelWord.of("--direction", direction, Direction.VALUES));
        }
        if (purpose != null) {
            command.purpose(ModelWord.of("--purpose", purpose, OutreachPurposes.ALL));
        }
        options.answer(note).forEach(command::along);
        return command;
    }
}
