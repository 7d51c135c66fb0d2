// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.capture.tests.World.TODAY;

import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.capture.Capture;
import org.wellspring.core.Space;
import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;
import org.wellspring.people.internal.rows.PeopleProjection;
import org.wellspring.testkit.QueryPlans;
import org.wellspring.testkit.TempSpace;

@DisplayName("However long the history, in capture")
class PlansTest {
    private final QueryPlans plans = new QueryPlans();
    @RegisterExtension
    final TempSpace temp = World.book(plans.watch(new PeopleProjection()));

    @Test
    @DisplayName("reading a sentence reads neither all interactions, nor links, nor a whole class that grows")
    void readingUsesIndexes() {
        Space space = plans.watch(temp.space());
        UUID rosa = World.person(temp.space(), "Rosa Okafor", "Exhibit designer", "Harbor Studio");
        World.person(temp.space(), "Jonas Weber", "Curator", "Maritime Museum");
        World.log(temp.space(), InteractionKind.CALL, TODAY.minusDays(3), Direction.BOTH, rosa);

        new Capture(space).understand("Met Rosa, Harbor Studio, at the lunch through Jonas Weber");

        assertThat(plans.plans()).isNotEmpty();
        // events, organizations and settings are few, and found by their class
        assertThat(plans.wholeReads("at BETWEEN", "title LIKE", "'$.key' = ?")).isEmpty();
    }
}
