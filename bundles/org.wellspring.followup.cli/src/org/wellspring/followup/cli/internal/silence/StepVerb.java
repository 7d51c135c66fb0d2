// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal.silence;

import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A step with somebody, without more to say. */
abstract class StepVerb implements Verb {
    @Parameters(arity = "1..*", paramLabel = "PERSON", descriptionKey = "person")
    private List<String> person;
    private final SilenceVerbs.Step step;

    StepVerb(SilenceVerbs.Step step) {
        this.step = step;
    }

    @Override
    public Answer run(Session session) {
        return Saved.in(session, space -> step.with(Whom.id(space, person)));
    }

    /** {@code silence reopen}: takes up again what was let rest (T12). */
    @Command(name = "reopen")
    static final class Reopen extends StepVerb {
        Reopen() {
            super(SilenceVerbs.reopening());
        }
    }

    /** {@code silence settle}: no answer is wanted. */
    @Command(name = "settle")
    static final class Settle extends StepVerb {
        Settle() {
            super(SilenceVerbs.settling());
        }
    }
}
