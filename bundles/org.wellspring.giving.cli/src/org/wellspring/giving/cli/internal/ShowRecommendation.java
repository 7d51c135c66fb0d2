// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Space;
import org.wellspring.giving.IntroductionLetters.Letter;
import org.wellspring.giving.RecommendationLetters;
import org.wellspring.giving.RecommendationRow;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code recommendation show}: who recommended me and by whom it came, with the words to thank each (I5). */
@Command(name = "show")
public final class ShowRecommendation implements Verb {
    @Parameters(paramLabel = "ID", descriptionKey = "recommendation.id")
    private String id;

    /** Words to thank one of them. */
    record Thanks(String name, String subject, String text) {
    }

    /** It, with the words for each who is not thanked yet. */
    record One(RecommendationLine recommendation, List<Thanks> thanks) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.line(recommendation.what());
            paper.line(recommendation.id());
            recommendation.chain().forEach(link -> paper.line(paper.words("recommendation.link", link.name(), link.note(),
                    link.thankedOn().or(recommendation::thankedOn).map(day -> paper.words("recommendation.thanked", day)).orElse(""))));
            thanks.forEach(letter -> {
                paper.blank();
                paper.line(letter.subject());
                paper.blank();
                paper.line(letter.text());
            });
        }
    }

    @Override
    public Answer run(Session session) {
        return session.reading(this::show);
    }

    private One show(Space space) {
        RecommendationRow row = RecommendationLine.row(space, RecommendationLine.id(space, id));
        RecommendationLetters letters = new RecommendationLetters(row);
        return new One(RecommendationLine.of(row), row.toThank().stream().map(link -> thanks(link.name(), letters.thanking(link))).toList());
    }

    private static Thanks thanks(String name, Letter letter) {
        return new Thanks(name, letter.subject(), letter.body());
    }
}
