// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether events of one name are worth one's evenings (E3): how many of those met there had help from one, how sure that is, and what it took. Events whose
 * days are not over count for nothing yet. It tells of events, and nothing of a person. Any thread.
 *
 * @param name the title they share
 * @param events how many they are
 * @param helped how many of those met had help
 * @param verdict how that is beside all other events together
 * @param others the same share of those
 * @param minutesForOne how long one of those took who had help; empty where nobody had, or nobody counted
 * @param costForOne what one of those cost; empty likewise, or where there were several currencies
 */
public record Evening(String name, int events, Share helped, Verdict verdict, Share others, Optional<Integer> minutesForOne, Optional<Cost> costForOne) {
    /** Of fewer people met a share says nothing. */
    private static final int FEW = 5;

    /** How a share is beside another. */
    public enum Verdict {
        /** The share is above the others’, however the two lie within what fits. */
        BETTER,
        /** As far as one can tell they are alike. */
        ALIKE,
        /** It is below theirs likewise. */
        WORSE,
        /** Too few were met to tell. */
        FEW
    }

    /** Of all names, those that are surely better first, and those of which nothing can be said last. */
    public static List<Evening> of(Funnel funnel) {
        Funnel over = funnel.finished();
        Funnel.Total all = over.total();
        return over.series().stream().map(one -> of(one, Share.of(all.helped() - one.helped(), all.met() - one.met())))
                .sorted(Comparator.comparing(Evening::verdict).thenComparing(Comparator.comparingDouble((Evening one) -> one.helped().low()).reversed())
                        .thenComparing(Evening::name))
                .toList();
    }

    private static Evening of(Funnel.Total one, Share others) {
        Share helped = Share.of(one.helped(), one.met());
        Verdict verdict = one.met() < FEW || others.all() < FEW ? Verdict.FEW
                : helped.isSurelyAbove(others) ? Verdict.BETTER : others.isSurelyAbove(helped) ? Verdict.WORSE : Verdict.ALIKE;
        return new Evening(one.name(), one.events(), helped, verdict, others, one.minutesForOne(), one.costForOne());
    }
}
