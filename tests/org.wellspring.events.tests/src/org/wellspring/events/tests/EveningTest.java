// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wellspring.events.Cost;
import org.wellspring.events.Evening;
import org.wellspring.events.Evening.Verdict;
import org.wellspring.events.Funnel;
import org.wellspring.events.Share;
import org.wellspring.model.EventAim;
import org.wellspring.testkit.Seed;

@DisplayName("Which events are worth an evening (E3)")
class EveningTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 3);

    private static Funnel.OfEvent event(String title, int met, int helped, boolean running) {
        return new Funnel.OfEvent(UUID.randomUUID(), title, Optional.of(DAY), EventAim.NETWORKING, 120, Optional.of(new Cost(3_000, "GBP")), met, helped,
                helped,
                running);
    }

    @Test
    @DisplayName("is said with the interval of Wilson, which is what tables say, at none and all of them too")
    void tables() {
        // by R: prop.test(x, n, correct = FALSE)
        between(0, 10, 0, 0.2775);
        between(5, 10, 0.2366, 0.7634);
        between(10, 10, 0.7225, 1);
        between(1, 1, 0.2065, 1);
        between(3, 20, 0.0524, 0.3604);
        between(0, 0, 0, 1);
        assertThat(Share.of(3, 20).value()).isEqualTo(0.15);
    }

    private static void between(int some, int all, double low, double high) {
        assertThat(Share.of(some, all).low()).as("%d of %d", some, all).isCloseTo(low, within(0.0001));
        assertThat(Share.of(some, all).high()).as("%d of %d", some, all).isCloseTo(high, within(0.0001));
    }

    @Test
    @DisplayName("beside others is above them only where the interval of the difference says so")
    void differences() {
        // Newcombe 1998, table II: 56 of 70 and 48 of 80 differ by 0.0524 to 0.3339; 9 of 10 and 3 of 10 by 0.1705 to 0.8090
        assertThat(Share.of(56, 70).isSurelyAbove(Share.of(48, 80))).isTrue();
        assertThat(Share.of(9, 10).isSurelyAbove(Share.of(3, 10))).isTrue();
        assertThat(Share.of(48, 80).isSurelyAbove(Share.of(56, 70))).isFalse();
        // 5 of 56 and 0 of 29: -0.0381 to 0.1926
        assertThat(Share.of(5, 56).isSurelyAbove(Share.of(0, 29))).isFalse();
        assertThat(Share.of(2, 5).isSurelyAbove(Share.of(1, 15))).isFalse();
    }

    @Test
    @DisplayName("is better or worse only where no share that fits says otherwise, and few people say nothing; what is still running does not count")
    void verdicts() {
        List<Evening> all = Evening.of(new Funnel(30, List.of(event("Lunch", 20, 12, false), event("Fair", 40, 2, false), event("Talk", 10, 3, false),
                event("Regatta", 2, 2, false), event("Fair", 30, 30, true))));
        assertThat(all).extracting(Evening::name, Evening::verdict).containsExactly(org.assertj.core.api.Assertions.tuple("Lunch", Verdict.BETTER),
                org.assertj.core.api.Assertions.tuple("Talk", Verdict.ALIKE), org.assertj.core.api.Assertions.tuple("Fair", Verdict.WORSE),
                org.assertj.core.api.Assertions.tuple("Regatta", Verdict.FEW));
        assertThat(all.getFirst().minutesForOne()).contains(10);
        assertThat(all.getFirst().costForOne()).contains(new Cost(250, "GBP"));
        assertThat(Evening.of(new Funnel(30, List.of()))).isEmpty();
        assertThat(Evening.of(new Funnel(30, List.of(event("Lunch", 20, 12, false))))).as("beside nothing").extracting(Evening::verdict)
                .containsExactly(Verdict.FEW);
    }

    @Test
    @DisplayName("is rarely said where chance alone made the difference")
    void chance() {
        long seed = Seed.next();
        Random random = new Random(seed);
        int said = 0;
        int worlds = 400;
        for (int i = 0; i < worlds; i++) {
            List<Funnel.OfEvent> events = new ArrayList<>();
            for (int k = 0; k < 5; k++) {
                int met = 5 + random.nextInt(25);
                events.add(event("Event " + k, met, (int) random.ints(met, 0, 10).filter(one -> one < 3).count(), false));
            }
            said += (int) Evening.of(new Funnel(30, events)).stream().filter(one -> one.verdict() != Verdict.ALIKE).count();
        }
        assertThat(said / (5.0 * worlds)).as("seed %d", seed).isLessThan(0.08);
    }
}
