// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.ModelWord;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.giving.commands.SetIntroduction;
import org.wellspring.model.OutcomeType;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code intro outcome}: what came of an introduction (I1, I6). */
@Command(name = "outcome")
public final class OutcomeIntro implements Verb {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "intro.id")
    private String id;
    @Parameters(index = "1", paramLabel = "TYPE", descriptionKey = "intro.outcome")
    private String type;
    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "intro.note")
    private String note;

    @Override
    public Answer run(Session session) {
        return Saved.in(session, space -> SetIntroduction.outcome(Intros.id(space, id), ModelWord.of("TYPE", type, OutcomeType.VALUES), note));
    }
}
