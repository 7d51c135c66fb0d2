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
import org.wellspring.core.settings.Settings;
import org.wellspring.followup.Due;
import org.wellspring.followup.FollowupSettings;
import org.wellspring.followup.Rhythms;
import org.wellspring.followup.commands.NewCard;
import org.wellspring.followup.commands.NewFollowUp;
import org.wellspring.followup.commands.NewPromise;
import org.wellspring.followup.internal.FollowupProjection;
import org.wellspring.giving.internal.GivingProjection;
import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;
import org.wellspring.people.commands.AddNeed;
import org.wellspring.people.commands.LogInteraction;
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

    @Test
    @DisplayName("a long list of the day takes no more questions than a short one: how to help (F13), by which ways (F4), and who has not answered (T8) are asked for all rows together")
    void asksForAllTogether() {
        Space plain = temp.space();
        Space space = plans.watch(plain);
        new Settings(plain).set(FollowupSettings.FIRST_PEOPLE, "0");
        some(plain, 2);
        int few = questions(space);
        some(plain, 7);
        assertThat(LIST.of(plain, 40).rows()).hasSize(9 + 9 + 2);
        assertThat(questions(space)).isEqualTo(few);
    }

    private int questions(Space space) {
        int before = plans.asked();
        LIST.page(space, TODAY, 40, 7);
        return plans.asked() - before;
    }

    /** So many who were promised something and need something, who are to be spoken to, and who have not answered. */
    private static void some(Space space, int many) {
        for (int i = 0; i < many; i++) {
            UUID promised = person(space, "Rosa Okafor");
            new AddNeed(promised, "a violin teacher").run(space);
            new NewPromise(promised, "The plans", TODAY.minusDays(1)).run(space);
            UUID due = person(space, "Bo Lund");
            rhythm(due, 5).run(space);
            call(space, TODAY.minusDays(40), due);
            new LogInteraction(InteractionKind.EMAIL, person(space, "Ana Ruiz")).on(TODAY.minusDays(20)).direction(Direction.OUT).run(space);
        }
    }
}
