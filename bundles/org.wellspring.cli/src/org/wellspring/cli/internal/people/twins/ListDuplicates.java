// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people.twins;

import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure.Candidate;
import org.wellspring.cli.spi.Limit;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Space;
import org.wellspring.people.Duplicates;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code duplicates list}: who may be in the book twice, and why (M13). */
@Command(name = "list")
public final class ListDuplicates implements Verb {
    private static final int READABLE = 50;

    @Mixin
    private Limit limit;

    /** Two people who may be one; the confidence is from 0 to 1. */
    record Pair(Candidate keep, Candidate other, double confidence, List<Duplicates.Reason> reasons, String why) {
        static Pair of(Space space, Duplicates.Candidate candidate) {
            List<Candidate> both = Candidate.of(space, List.of(candidate.keep(), candidate.other()));
            return new Pair(both.getFirst(), both.getLast(), candidate.confidence(),
                    candidate.reasons(), candidate.why());
        }
    }

    /** All such pairs, the likeliest first. */
    record Pairs(List<Pair> duplicates) implements Answer {
        @Override
        public void print(Paper paper) {
            duplicates.forEach(pair -> {
                paper.blank();
                paper.say("duplicates.pair", pair.keep().name(), pair.other().name(), pair.why());
                paper.items(List.of("wellspring merge " + pair.keep().id() + " " + pair.other().id()));
            });
            paper.blank();
            paper.say("duplicates.count", duplicates.size());
        }
    }

    @Override
    public Answer run(Session session) {
        int most = limit.of(session, READABLE);
        return session.reading(space -> new Pairs(
                new Duplicates(space).candidates(most).stream().map(pair -> Pair.of(space, pair)).toList()));
    }
}
