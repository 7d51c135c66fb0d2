// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;

/**
 * Goes through many people in batches: while this thread, the only one that may use the connection, writes a batch, another
 * one understands the next. That is as much work after an import as the writing.
 */
final class CardsAhead {
    private static final int BATCH = 500;

    /** What a row is made of, but for the touches. */
    record FoundCard(CardFacts facts, Findable found) {
    }

    private final CardReader reader;
    private final CardParser parser;
    private final PhoneKeys phones;

    /** Reads cards by these. */
    CardsAhead(CardReader reader, CardParser parser, PhoneKeys phones) {
        this.reader = reader;
        this.parser = parser;
        this.phones = phones;
    }

    /** Hands over batches of those of these numbers that are people, in their order. */
    void each(List<Long> people, Consumer<List<FoundCard>> writing) {
        if (people.size() <= BATCH) {
            writing.accept(understand(reader.read(people)));
            return;
        }
        ForkJoinTask<List<FoundCard>> last = null;
        for (int from = 0; from < people.size(); from += BATCH) {
            List<StoredCard> stored = reader.read(people.subList(from, Math.min(people.size(), from + BATCH)));
            ForkJoinTask<List<FoundCard>> next = ForkJoinPool.commonPool().submit(() -> understand(stored));
            if (last != null) {
                writing.accept(last.join());
            }
            last = next;
        }
        writing.accept(last.join());
    }

    private List<FoundCard> understand(List<StoredCard> stored) {
        List<FoundCard> found = new ArrayList<>(stored.size());
        for (StoredCard card : stored) {
            CardFacts facts = parser.parse(card);
            found.add(new FoundCard(facts, Findable.of(facts, phones)));
        }
        return found;
    }
}
