// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal.silence;

import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;
import org.wellspring.followup.silence.SilenceProtocol;
import org.wellspring.people.PersonRow;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code silence next}: what is kind to do next with somebody who does not answer, and reasons why they may not have (T8). Changes nothing. */
@Command(name = "next")
public final class NextSilence implements Verb {
    @Parameters(arity = "1..*", paramLabel = "PERSON", descriptionKey = "person")
    private List<String> person;

    /** How far it has come, with what is next. */
    record Next(SilenceLine silence) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.line(silence.name() + ": " + paper.words("stage." + silence.stage()) + ", " + silence.since());
            if (!silence.stage().equals("closed")) {
                paper.items(silence.reasons());
            }
            paper.say("next." + silence.next(), silence.name(), ShortIds.brief(silence.outreach()), silence.outreach());
        }
    }

    @Override
    public Answer run(Session session) {
        return session.reading(space -> {
            PersonRow whom = Whom.of(space, person);
            return new Next(SilenceLine.of(new SilenceProtocol(space).of(whom.id()).orElseThrow(() -> Failure.of(NextSilence.class, "answered", whom.name()))));
        });
    }
}
