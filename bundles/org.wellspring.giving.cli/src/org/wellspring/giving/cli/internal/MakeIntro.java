// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Space;
import org.wellspring.giving.IntroductionLetters;
import org.wellspring.giving.IntroductionRow;
import org.wellspring.giving.commands.SetIntroduction;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code intro make}: brings both together once both said yes, and gives the words (I1). */
@Command(name = "make")
public final class MakeIntro implements Verb {
    @Parameters(paramLabel = "ID", descriptionKey = "intro.id")
    private String id;

    @Override
    public Answer run(Session session) {
        return session.changing(space -> make(session, space));
    }

    private IntroStep make(Session session, Space space) {
        UUID introduction = Intros.id(space, id);
        IntroductionRow row = Intros.row(space, introduction);
        SetIntroduction command = SetIntroduction.made(introduction);
        return IntroStep.of(session.run(space, command), command.label(), new IntroductionLetters(row).introducing());
    }
}
