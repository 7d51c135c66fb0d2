// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Space;
import org.wellspring.giving.IntroductionLetters;
import org.wellspring.giving.IntroductionRow;
import org.wellspring.giving.IntroductionRow.Side;
import org.wellspring.giving.commands.SetIntroduction;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code intro ask}: notes that one of the two was asked, and gives the words to ask with (I1). */
@Command(name = "ask")
public final class AskIntro implements Verb {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "intro.id")
    private String id;
    @Parameters(index = "1", paramLabel = "a|b", descriptionKey = "intro.side")
    private String side;

    @Override
    public Answer run(Session session) {
        return session.changing(space -> ask(session, space));
    }

    private IntroStep ask(Session session, Space space) {
        UUID introduction = Intros.id(space, id);
        Side asked = GivingVerbs.side(side);
        IntroductionRow row = Intros.row(space, introduction);
        SetIntroduction command = SetIntroduction.asked(introduction, asked);
        return IntroStep.of(session.run(space, command), command.label(), new IntroductionLetters(row).asking(asked));
    }
}
