// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.people.tests.World.TODAY;
import static org.wellspring.people.tests.World.log;
import static org.wellspring.people.tests.World.person;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.people.Duplicates;
import org.wellspring.people.People;
import org.wellspring.people.PeopleQuery;
import org.wellspring.people.PersonSort;
import org.wellspring.people.commands.AddNeed;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.MergePeople;
import org.wellspring.people.internal.rows.PeopleProjection;
import org.wellspring.people.rhythm.Interval;
import org.wellspring.testkit.QueryPlans;
import org.wellspring.testkit.TempSpace;

@DisplayName("However long the history, in people")
class PlansTest {
    private final QueryPlans plans = new QueryPlans();
    @RegisterExtension
    final TempSpace temp = new TempSpace(plans.watch(new PeopleProjection())).at(World.CLOCK);

    private UUID fill(Space space) {
        UUID rosa = person(space, "Rosa Okafor", "Exhibit designer", "Harbor Studio");
        UUID jonas = person(space, "Jonas Weber", "Curator", "Maritime Museum");
        log(space, InteractionKind.CALL, TODAY.plusDays(2), Direction.BOTH, jonas);
        new AddNeed(rosa, "a way into museums").run(space);
        space.change("Rhythm", tx -> {
            tx.find(rosa, Person.class).orElseThrow().setRhythm(World.agreed(30));
        });
        for (int i = 0; i < 20; i++) {
            log(space, InteractionKind.EMAIL, TODAY.minusDays(i), Direction.OUT, rosa);
        }
        return rosa;
    }

    @Test
    @DisplayName("no list, page or lookup reads all interactions, links, or a whole class that grows")
    void readingUsesIndexes() {
        Space space = plans.watch(temp.space());
        UUID rosa = fill(temp.space());
        People people = new People(space);
        for (PersonSort sort : PersonSort.values()) {
            people.list(PeopleQuery.all().sortedBy(sort, false).text("ro").kinds("friend").tags("x").quietFor(Interval.ofDays(3)).page(0, 10));
            people.list(PeopleQuery.all().sortedBy(sort, true).notYetActive(true).keyOnly(true).notYetKnowHowToHelp(true).page(0, 10));
        }
        people.count(PeopleQuery.all().text("ro"));
        people.list(PeopleQuery.all().at(rosa));
        people.page(rosa);
        people.timeline(rosa, 0, 10);
        people.named("ros");
        people.named(rosa.toString());
        people.withParts("os", 10);
        people.kinds();
        people.tags();
        new Duplicates(space).candidates(10);

        assertThat(plans.plans()).hasSizeGreaterThan(30);
        // events, organizations and statements about duplicates are few, and found by their class
        assertThat(plans.wholeReads("title LIKE", "'$.one'", "'$.key' = ?")).isEmpty();
    }

    @Test
    @DisplayName("a touch, an edit and a merge refresh few rows by their keys")
    void refreshUsesIndexes() {
        Space space = temp.space();
        UUID rosa = fill(space);
        UUID other = person(space, "Rose Okafor", "", "Harbor Studio");
        new EditEntity(rosa).set(ModelPackage.Literals.PERSON__TAGS, List.of("x")).run(space);
        new MergePeople(rosa, other).run(space);

        assertThat(plans.plans()).hasSizeGreaterThan(10);
        assertThat(plans.wholeReads("'$.key' = ?")).isEmpty();
    }
}
