// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving;

import org.wellspring.core.words.Texts;
import org.wellspring.giving.IntroductionLetters.Letter;

/** What to write to those who recommended me (I5), ready to be changed and sent by the user. Any thread. */
public final class RecommendationLetters {
    private final RecommendationRow recommendation;
    private final Texts texts = new Texts(RecommendationLetters.class);

    /** For this recommendation. */
    public RecommendationLetters(RecommendationRow recommendation) {
        this.recommendation = recommendation;
    }

    /** Thanks one of the chain: who spoke first for the word, who passed it on for having done so. */
    public Letter thanking(RecommendationRow.Link link) {
        boolean first = recommendation.chain().getFirst().step().equals(link.step());
        String name = IntroductionLetters.first(link.name());
        String what = recommendation.what();
        return new Letter(texts.get("recommended.subject"),
                texts.get(first ? what.isBlank() ? "recommended.first.bare" : "recommended.first" : what.isBlank() ? "recommended.via.bare" : "recommended.via",
                        name, what, recommendation.chain().getFirst().name()));
    }
}
