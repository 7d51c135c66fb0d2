// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.followup.tests.World.LIST;
import static org.wellspring.followup.tests.World.TODAY;
import static org.wellspring.followup.tests.World.call;
import static org.wellspring.followup.tests.World.person;
import static org.wellspring.followup.tests.World.rhythm;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.followup.Due;
import org.wellspring.followup.Rhythms;
import org.wellspring.followup.commands.NewCard;
import org.wellspring.followup.commands.NewFollowUp;
import org.wellspring.followup.commands.NewPromise;
import org.wellspring.followup.internal.FollowupProjection;
import org.wellspring.giving.internal.GivingProjection;
import org.wellspring.people.internal.rows.PeopleProjection;
import org.wellspring.testkit.QueryPlans;
import org.wellspring.testkit.TempSpace;

@DisplayName("However long the history, in follow-up (F11)")
class PlansTest {
    private final QueryPlans plans = new QueryPlans();
    @RegisterExtension
    final TempSpace temp = new TempSpace(new PeopleProjection(), plans.watch(new FollowupProjection()), plans.watch(new GivingProjection())).at(World.CLOCK);

    @Test
    @DisplayName("neither the list of the day nor what keeps its tables reads all interactions, links, or a class that grows")
    void usesIndexes() {
        Space plain = temp.space();
        Space space = plans.watch(plain);
        UUID rosa = person(plain, "Rosa Okafor");
        UUID bo = person(plain, "Bo Lund");
        rhythm(bo, 5).run(plain);
        call(plain, TODAY.minusDays(40), bo);
        UUID promise = new NewPromise(rosa, "x", TODAY).madeOn(TODAY.minusDays(9)).run(plain).result();
        new NewFollowUp(rosa, "y", TODAY).run(plain);
        new NewCard("card", null).at(Instant.parse("2026-11-01T10:00:00Z")).run(plain);
        assertThat(World.LIST.of(space, 10).rows()).hasSize(4);
        World.LIST.page(space, TODAY, 10, 7);
        LIST.putOff(promise, TODAY.plusDays(1)).run(space);
        new Due(space).promises(true);
        new Due(space).followUps(true);
        new Due(space).cards(true);
        new Rhythms(space).list();
        new Rhythms(space).of(bo);

        assertThat(plans.plans()).hasSizeGreaterThan(15);
        // settings and events are few, and found by their class; a list of all rhythms reads all rhythms; whom to begin with ends with
        // the first few
        assertThat(plans.wholeReads("'$.key' = ?", "o.at >= ?", "'$.purpose'", "SELECT root", "SELECT DISTINCT data ->> '$.person'")).isEmpty();
    }
}
