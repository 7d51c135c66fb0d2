// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Space;
import org.wellspring.giving.IntroductionRow.Side;
import org.wellspring.giving.commands.SetIntroduction;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code intro accept}, {@code intro decline}: what one of the two said (I1). */
@Command
public final class AnswerIntro implements Verb {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "intro.id")
    private String id;
    @Parameters(index = "1", paramLabel = "a|b", descriptionKey = "intro.side")
    private String side;
    private final boolean yes;

    /** A yes, or a no. */
    public AnswerIntro(boolean yes) {
        this.yes = yes;
    }

    @Override
    public Answer run(Session session) {
        return Saved.in(session, this::command);
    }

    private SetIntroduction command(Space space) {
        Side who = GivingVerbs.side(side);
        return yes ? SetIntroduction.accepted(Intros.id(space, id), who) : SetIntroduction.declined(Intros.id(space, id), who);
    }
}
