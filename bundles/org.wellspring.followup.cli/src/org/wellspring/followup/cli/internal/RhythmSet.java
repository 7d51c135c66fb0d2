// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.ModelWord;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.When;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Changed;
import org.wellspring.core.Space;
import org.wellspring.followup.commands.SetRhythm;
import org.wellspring.model.AgreedBy;
import org.wellspring.people.PersonRow;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rhythm set}: how often to keep in touch, why, and what both have of it (F3, F4). */
@Command(name = "set")
public final class RhythmSet implements Verb {
    @Parameters(arity = "1..*", paramLabel = "PERSON", descriptionKey = "person")
    private List<String> person;
    @Option(names = "--every", paramLabel = "SPAN", descriptionKey = "rhythm.every")
    private String every;
    @Option(names = "--max", paramLabel = "SPAN", descriptionKey = "rhythm.max")
    private String max;
    @Option(names = "--channel", paramLabel = "NAME", descriptionKey = "rhythm.channel")
    private List<String> channels = List.of();
    @Option(names = "--topic", paramLabel = "TEXT", descriptionKey = "rhythm.topic")
    private List<String> topics = List.of();
    @Option(names = "--purpose", paramLabel = "TEXT", descriptionKey = "rhythm.purpose")
    private String purpose;
    @Option(names = "--benefit-them", paramLabel = "TEXT", descriptionKey = "rhythm.benefitThem")
    private String benefitThem;
    @Option(names = "--benefit-me", paramLabel = "TEXT", descriptionKey = "rhythm.benefitMe")
    private String benefitMe;
    @Option(names = "--agreed-by", paramLabel = "WHO", descriptionKey = "rhythm.agreedBy")
    private String agreedBy;

    /** What came of it; {@code missing} says what keeps it a draft (F3). */
    record Outcome(Optional<UUID> transaction, List<UUID> ids, UUID rhythm, UUID person, String name, String state,
            List<String> missing) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.say("rhythm.set", name, paper.words("state." + state), rhythm.toString());
            if (!missing.isEmpty()) {
                paper.say("rhythm.draft", String.join(", ", missing));
            }
        }
    }

    @Override
    public Answer run(Session session) {
        return session.changing(space -> set(session, space));
    }

    private Answer set(Session session, Space space) {
        PersonRow row = Whom.of(space, person);
        Changed<SetRhythm.Outcome> changed = session.run(space, command(row.id(), new When(space)));
        SetRhythm.Outcome outcome = changed.result();
        return new Outcome(changed.transaction(), List.of(outcome.rhythm()), outcome.rhythm(), row.id(),
                row.name(), outcome.stage().word(), outcome.missing());
    }

    private SetRhythm command(UUID id, When when) {
        SetRhythm command = new SetRhythm(id);
        given(every).map(When::interval).ifPresent(command::every);
        given(max).map(When::interval).ifPresent(command::atMost);
        given(purpose).ifPresent(command::purpose);
        given(benefitThem).ifPresent(command::benefitThem);
        given(benefitMe).ifPresent(command::benefitMe);
        given(agreedBy).map(word -> ModelWord.of("--agreed-by", word, AgreedBy.VALUES)).ifPresent(command::agreedBy);
        if (!channels.isEmpty()) {
            command.channels(channels.toArray(String[]::new));
        }
        if (!topics.isEmpty()) {
            command.topics(topics.toArray(String[]::new));
        }
        return command;
    }

    private static Optional<String> given(String option) {
        return Optional.ofNullable(option);
    }
}
