// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.rows;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.wellspring.core.internal.work.SharedWork;
import org.wellspring.people.internal.card.CardFacts;
import org.wellspring.people.internal.card.CardParser;
import org.wellspring.people.internal.card.CardReader;
import org.wellspring.people.internal.card.StoredCard;
import org.wellspring.people.spelling.PhoneNumbers;

/**
 * Goes through many people in batches: while this thread, the only one that may use the connection, writes a batch, another
 * one understands the next. That is as much work after an import as the writing.
 */
final class CardsAhead {
    private static final int BATCH = 500;
    /** Cards that one thread understands at a time. */
    private static final int PIECE = 25;

    /** What a row is made of, but for the touches. */
    record FoundCard(CardFacts facts, Findable found) {
    }

    private final CardReader reader;
    private final CardParser parser;
    private final PhoneNumbers phones;

    /** Reads cards by these. */
    CardsAhead(CardReader reader, CardParser parser, PhoneNumbers phones) {
        this.reader = reader;
        this.parser = parser;
        this.phones = phones;
    }

    /** Hands over batches of those of these numbers that are people, in their order. */
    void each(List<Long> people, Consumer<List<FoundCard>> writing) {
        Batch last = null;
        for (int from = 0; from < people.size(); from += BATCH) {
            Batch next = new Batch(reader.read(people.subList(from, Math.min(people.size(), from + BATCH))));
            if (last != null) {
                writing.accept(last.understood());
            }
            last = next;
        }
        if (last != null) {
            writing.accept(last.understood());
        }
    }

    /** Some cards, which another thread begins to understand when there are many. */
    private final class Batch {
        private final List<StoredCard> stored;
        private final FoundCard[] found;
        private final SharedWork work;

        Batch(List<StoredCard> stored) {
            this.stored = stored;
            found = new FoundCard[stored.size()];
            int pieces = (stored.size() + PIECE - 1) / PIECE;
            work = new SharedWork(pieces, pieces, this::understand);
            work.begin();
        }

        private void understand(int piece) {
            for (int i = piece * PIECE; i < Math.min(found.length, (piece + 1) * PIECE); i++) {
                CardFacts facts = parser.parse(stored.get(i));
                found[i] = new FoundCard(facts, Findable.of(facts, phones));
            }
        }

        List<FoundCard> understood() {
            for (int piece = 0; piece * PIECE < found.length; piece++) {
                work.await(piece);
            }
            return Arrays.asList(found);
        }
    }
}
