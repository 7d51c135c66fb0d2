// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.words.DateWords;
import org.wellspring.giving.KeyRelationships;
import org.wellspring.giving.KeyRelationships.Gift;
import org.wellspring.giving.KeyRelationships.Key;

import picocli.CommandLine.Command;

/** {@code giving keys}: the board of key relationships, with what I gave each in which period (N1). */
@Command(name = "keys")
public final class ListKeys implements Verb {
    /** At most ten; tooMany says that more have the star. */
    record Board(List<Key> keys, boolean tooMany, LocalDate date) implements Answer {
        @Override
        public void print(Paper paper) {
            if (keys.isEmpty()) {
                paper.say("keys.none");
            }
            for (Key key : keys) {
                paper.blank();
                paper.line(key.name() + (key.organization().isEmpty() ? "" : ", " + key.organization())
                        + key.lastTouch().map(day -> "  " + new DateWords().near(day, date)).orElse(""));
                if (key.isEmpty()) {
                    paper.items(List.of(paper.words("keys.nothing")));
                }
                period(paper, "keys.month", key.month());
                period(paper, "keys.quarter", key.quarter());
                period(paper, "keys.year", key.year());
            }
            if (tooMany) {
                paper.blank();
                paper.say("keys.many");
            }
        }

        private static void period(Paper paper, String words, List<Gift> gifts) {
            if (!gifts.isEmpty()) {
                paper.items(List.of(paper.words(words, gifts.stream().map(gift -> gift.introduction() ? paper.words("keys.met", gift.what()) : gift.what())
                        .collect(Collectors.joining(" · ")))));
            }
        }
    }

    @Override
    public Answer run(Session session) {
        return session.reading(space -> {
            KeyRelationships keys = new KeyRelationships(space);
            return new Board(keys.board(), keys.areTooMany(), LocalDate.now(space.clock()));
        });
    }
}
