// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cards;

import java.util.List;
import java.util.Optional;

import org.wellspring.people.PictureFile.Picture;

/**
 * A picture of a card, and what is in it (E8).
 *
 * @param cards what its codes say of people, each once
 * @param finding what there is to say of it
 */
public record CardPicture(Picture picture, List<CardDetails> cards, Finding finding) {
    /** What a picture turned out to be. */
    public enum Finding {
        /** A code in it says who it is. */
        CARD,
        /** Several codes in it say that of several. */
        SEVERAL,
        /** There is a code in it, of a page or whatever else, that says of nobody who they are. */
        OTHER,
        /** No code was found. */
        NONE,
        /** It has more points than are looked through. */
        HUGE,
        /** It can't be shown: it is damaged, or a kind of picture that is not known here. */
        DAMAGED
    }

    /** What the only card in it says. */
    public Optional<CardDetails> card() {
        return finding == Finding.CARD ? Optional.of(cards.getFirst()) : Optional.empty();
    }
}
