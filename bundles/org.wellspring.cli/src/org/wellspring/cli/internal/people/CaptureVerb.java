// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.internal.frame.Answer;
import org.wellspring.cli.internal.frame.Failure;
import org.wellspring.cli.internal.frame.Session;
import org.wellspring.cli.internal.frame.Verb;
import org.wellspring.cli.internal.frame.Whom;
import org.wellspring.core.Space;
import org.wellspring.capture.Capture;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code capture}: understands a sentence written in passing, and saves it. */
@Command(name = "capture")
public final class CaptureVerb implements Verb {
    @Parameters(arity = "1..*", paramLabel = "SENTENCE", descriptionKey = "capture.sentence")
    private List<String> sentence;
    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dryRun;
    @Option(names = "--person", paramLabel = "ID", descriptionKey = "capture.person")
    private List<String> chosen = List.of();

    @Override
    public Answer run(Session session) {
        return dryRun ? session.reading(space -> CaptureAnswer.of(understood(space), Optional.empty()))
                : session.changing(this::save);
    }

    private Answer save(Space space) {
        Understanding understood = understood(space);
        if (!understood.questions().isEmpty() && understood.questions().getFirst().part() instanceof Part.Who who) {
            throw Failure.ambiguous(who.name(), who.alternatives().stream()
                    .map(c -> new Failure.Candidate(c.id(), c.name(), c.organization())).toList());
        }
        if (understood.parts().isEmpty()) {
            throw Failure.of("nothing-understood", understood.text());
        }
        return CaptureAnswer.of(understood, Optional.of(new Capture(space).save(understood)));
    }

    private Understanding understood(Space space) {
        Understanding understood = new Capture(space).understand(String.join(" ", sentence));
        for (String person : chosen) {
            understood = choose(space, understood, person);
        }
        return understood;
    }

    /** Answers the first question to which this person is a possible answer. */
    private static Understanding choose(Space space, Understanding understood, String person) {
        UUID id = Whom.of(space, person).id();
        return understood.all(Part.Who.class).stream().filter(Part.Who::ambiguous).filter(q -> q.alternatives().stream().anyMatch(c -> c.id().equals(id)))
                .findFirst().map(q -> understood.choose(q, Optional.of(id))).orElse(understood);
    }
}
