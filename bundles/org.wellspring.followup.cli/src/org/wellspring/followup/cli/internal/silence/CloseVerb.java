// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal.silence;

import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;
import org.wellspring.followup.silence.SilenceStep;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code silence close}: lets it rest with somebody (T10); the note is private (T11). */
@Command(name = "close")
public final class CloseVerb implements Verb {
    @Parameters(arity = "1..*", paramLabel = "PERSON", descriptionKey = "person")
    private List<String> person;
    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "silence.note")
    private String note = "";

    @Override
    public Answer run(Session session) {
        return Saved.in(session, space -> SilenceStep.letRest(Whom.id(space, person), note));
    }
}
