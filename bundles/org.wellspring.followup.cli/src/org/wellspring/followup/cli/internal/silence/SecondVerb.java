// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal.silence;

import java.util.List;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.ModelWord;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Changed;
import org.wellspring.core.Space;
import org.wellspring.followup.silence.SilenceStep;
import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.Purpose;
import org.wellspring.people.commands.LogInteraction;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code silence second}: I wrote once more (T9); logs the touch and notes it, in one step. */
@Command(name = "second")
public final class SecondVerb implements Verb {
    @Parameters(arity = "1..*", paramLabel = "PERSON", descriptionKey = "person")
    private List<String> person;
    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "silence.kind")
    private String kind = InteractionKind.EMAIL.getLiteral();
    @Option(names = "--words", paramLabel = "TEXT", descriptionKey = "silence.words")
    private String words = "";

    @Override
    public Answer run(Session session) {
        return session.changing(space -> wrote(session, space));
    }

    private Answer wrote(Session session, Space space) {
        UUID whom = Whom.id(space, person);
        SilenceStep step = SilenceStep.wroteAgain(whom, words);
        LogInteraction touch = new LogInteraction(ModelWord.of("--kind", kind, List.of(InteractionKind.EMAIL, InteractionKind.MESSAGE, InteractionKind.LETTER)),
                whom).direction(Direction.OUT).purpose(Purpose.KEEPING_IN_TOUCH)
                .text(words).finishing(step);
        Changed<LogInteraction.Logged> changed = session.run(space, touch);
        return new Saved(changed.transaction(), List.of(changed.result().interaction()), step.label());
    }
}
