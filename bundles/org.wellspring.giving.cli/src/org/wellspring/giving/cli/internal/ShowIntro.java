// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import java.util.Optional;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Space;
import org.wellspring.giving.IntroductionLetters;
import org.wellspring.giving.IntroductionLetters.Letter;
import org.wellspring.giving.IntroductionRow;
import org.wellspring.giving.IntroductionRow.Side;
import org.wellspring.giving.IntroductionRow.Stage;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code intro show}: an introduction, with what there is to write next (I1). */
@Command(name = "show")
public final class ShowIntro implements Verb {
    @Parameters(paramLabel = "ID", descriptionKey = "intro.id")
    private String id;

    /**
     * It.
     *
     * @param subject of the letter that comes next; empty where none does
     * @param text of that letter
     * @param other the text for the other one, where both get one: thanks
     */
    record One(IntroLine introduction, String subject, String text, String other) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.line(introduction.id());
            paper.say("stage." + introduction.stage());
            paper.say("intro.party", introduction.a().name(), introduction.a().why(), paper.words("state." + introduction.a().state().getLiteral()));
            paper.say("intro.party", introduction.b().name(), introduction.b().why(), paper.words("state." + introduction.b().state().getLiteral()));
            if (!introduction.outcome().getLiteral().equals("none")) {
                paper.say("intro.outcome", paper.words("outcome." + introduction.outcome().getLiteral()), introduction.outcomeNote());
            }
            if (!text.isEmpty()) {
                paper.blank();
                paper.line(subject);
                paper.blank();
                paper.line(text);
            }
            if (!other.isEmpty()) {
                paper.blank();
                paper.line(other);
            }
        }
    }

    @Override
    public Answer run(Session session) {
        return session.reading(this::show);
    }

    private One show(Space space) {
        IntroductionRow row = Intros.row(space, Intros.id(space, id));
        Optional<Letter> next = next(row);
        return new One(IntroLine.of(row), next.map(Letter::subject).orElse(""), next.map(Letter::body).orElse(""),
                row.made().isPresent() && row.isOpen() ? new IntroductionLetters(row).thanking(Side.B).body() : "");
    }

    private static Optional<Letter> next(IntroductionRow row) {
        IntroductionLetters letters = new IntroductionLetters(row);
        return row.stage() == Stage.AGREED ? Optional.of(letters.introducing())
                : row.made().isPresent() && row.isOpen() ? Optional.of(letters.thanking(Side.A)) : row.toAsk().map(letters::asking);
    }
}
