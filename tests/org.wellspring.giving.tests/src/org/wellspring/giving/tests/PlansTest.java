// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.giving.tests.World.TODAY;
import static org.wellspring.giving.tests.World.gave;
import static org.wellspring.giving.tests.World.person;
import static org.wellspring.giving.tests.World.received;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.core.spi.Guard;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.giving.Giving;
import org.wellspring.giving.Introductions;
import org.wellspring.giving.Leads;
import org.wellspring.giving.Recommendations;
import org.wellspring.giving.Shelf;
import org.wellspring.people.commands.NewIntroduction;
import org.wellspring.giving.commands.NewItem;
import org.wellspring.giving.commands.NewLead;
import org.wellspring.giving.commands.NewRecommendation;
import org.wellspring.giving.commands.ShareItem;
import org.wellspring.giving.internal.GivingProjection;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.InteractionKind;
import org.wellspring.people.commands.AddNeed;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.internal.rows.PeopleProjection;
import org.wellspring.people.spi.GivenHelp;
import org.wellspring.testkit.QueryPlans;
import org.wellspring.testkit.TempSpace;

@DisplayName("However long the history, in giving")
class PlansTest {
    private final QueryPlans plans = new QueryPlans();
    @RegisterExtension
    final TempSpace temp = new TempSpace(new PeopleProjection(), plans.watch(new GivingProjection())).at(World.CLOCK);
    private Space space;
    private UUID rosa;
    private UUID bo;

    @BeforeEach
    void fill() {
        space = temp.space();
        rosa = person(space, "Rosa Okafor");
        bo = person(space, "Bo Hale");
        gave(space, rosa, "a name", TODAY);
        received(space, bo, "a door", TODAY);
        new NewIntroduction(rosa, bo, "x", "y").run(space);
        new NewLead("a library", rosa).run(space);
        new NewRecommendation("that I listen", List.of(new NewRecommendation.By(bo, null))).run(space);
        new AddNeed(rosa, "a violin teacher").run(space);
        UUID item = new NewItem("Violin teachers").run(space).result();
        new ShareItem(item, List.of(new ShareItem.To(bo, "x"))).run(space);
    }

    @Test
    @DisplayName("keeping the tables reads only what changed")
    void tables() {
        assertThat(plans.plans()).isNotEmpty();
        assertThat(plans.wholeReads()).isEmpty();
    }

    @Test
    @DisplayName("what is asked for each row and each command looks up, and reads nothing whole (F11)")
    void lookups() {
        Space watched = plans.watch(space);
        World.services(HelpIdeas.class).stream().filter(ideas -> ideas.getClass().getName().contains(".giving."))
                .forEach(ideas -> ideas.ideas(watched, rosa, 3));
        World.services(GivenHelp.class).forEach(help -> {
            help.between(watched, rosa, TODAY.minusDays(9), TODAY);
            help.introduced(watched, rosa);
        });
        World.services(Guard.class).stream().filter(guard -> guard.getClass().getName().contains(".giving.")).forEach(guard -> {
            guard.warnings(new LogInteraction(InteractionKind.EMAIL, rosa).ask(true), watched);
            guard.warnings(new NewIntroduction(rosa, bo, "x", "y"), watched);
            guard.warnings(new ShareItem(new Shelf(space).all(0, 1).getFirst().id(), List.of(new ShareItem.To(bo, "x"))), watched);
        });
        Giving giving = new Giving(watched);
        giving.with(rosa);
        giving.toRepay(bo);
        giving.lastGiven(rosa, 2);
        giving.passedOnFor(rosa, 2);
        giving.find(UUID.randomUUID());
        new Introductions(watched).with(rosa);
        new Recommendations(watched).with(bo);
        assertThat(plans.wholeReads("giving_item LIMIT 1")).isEmpty();
    }

    @Test
    @DisplayName("a page of a long list is read in its order from an index, never sorted whole (F11)")
    void pages() {
        Space watched = plans.watch(space);
        new Giving(watched).given(0, 5);
        new Giving(watched).received(0, 5);
        new Giving(watched).toRepay(0, 5);
        new Introductions(watched).open(0, 5);
        new Introductions(watched).all(0, 5);
        new Leads(watched).all(0, 5);
        new Leads(watched).open();
        new Recommendations(watched).all(0, 5);
        new Shelf(watched).all(0, 5);
        new Giving(watched).count(FavourDirection.GIVEN);
        plans.plans().forEach((sql, steps) -> {
            if (sql.contains(" LIMIT ? OFFSET ?")) {
                assertThat(steps).as(sql).noneMatch(step -> step.contains("TEMP B-TREE"));
            }
        });
    }
}
