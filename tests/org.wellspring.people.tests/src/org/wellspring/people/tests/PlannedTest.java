// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.people.tests.World.TODAY;
import static org.wellspring.people.tests.World.agreed;
import static org.wellspring.people.tests.World.log;
import static org.wellspring.people.tests.World.person;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.Direction;
import org.wellspring.model.Interaction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.Person;
import org.wellspring.model.PersonStatus;
import org.wellspring.people.People;
import org.wellspring.people.PeopleQuery;
import org.wellspring.people.PersonRow;
import org.wellspring.people.PersonSort;
import org.wellspring.people.PlannedTouches;
import org.wellspring.people.commands.EditInteraction;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.internal.rows.PeopleProjection;
import org.wellspring.people.rhythm.Interval;
import org.wellspring.testkit.TempSpace;

@DisplayName("A touch dated ahead is a plan (M1, F5)")
class PlannedTest {
    private static final ZoneId KIRITIMATI = ZoneId.of("Pacific/Kiritimati");

    @RegisterExtension
    final TempSpace temp = World.book();
    @RegisterExtension
    final TempSpace farAway = new TempSpace(new PeopleProjection())
            .at(Clock.fixed(Instant.parse("2026-11-22T10:30:00Z"), KIRITIMATI));
    @RegisterExtension
    final TempSpace behind = new TempSpace(new PeopleProjection())
            .at(Clock.fixed(Instant.parse("2026-11-22T20:30:00Z"), ZoneId.of("Pacific/Honolulu")));
    private Space space;
    private UUID rosa;

    @BeforeEach
    void fill() {
        space = temp.space();
        rosa = person(space, "Rosa Okafor", "", "");
        space.change("Rhythm", tx -> tx.find(rosa, Person.class).orElseThrow().setRhythm(agreed(30)));
        log(space, InteractionKind.CALL, TODAY.minusDays(10), Direction.BOTH, rosa);
    }

    private PersonRow row() {
        return new People(space).find(rosa).orElseThrow();
    }

    @Test
    @DisplayName("that is neither the last touch nor moves the next date, and is shown as planned")
    void doesNotCount() {
        log(space, InteractionKind.MEETING, TODAY.plusDays(400), Direction.BOTH, rosa);
        log(space, InteractionKind.EMAIL, TODAY.plusDays(3), Direction.OUT, rosa);

        assertThat(row().lastTouch()).contains(TODAY.minusDays(10));
        assertThat(row().lastTwoWayTouch()).contains(TODAY.minusDays(10));
        assertThat(row().lastKind()).contains(InteractionKind.CALL);
        assertThat(row().nextDue()).contains(TODAY.plusDays(20));
        assertThat(new People(space).timeline(rosa, 0, 9)).extracting(entry -> entry.label())
                .containsExactly("Planned: Meeting", "Planned: E-mail", "Call");
    }

    @Test
    @DisplayName("that is all there is leaves somebody not yet active")
    void aloneLeavesNobodyActive() {
        UUID bo = person(space, "Bo Lund", "", "");
        log(space, InteractionKind.MEETING, TODAY.plusDays(1), Direction.BOTH, bo);

        PersonRow row = new People(space).find(bo).orElseThrow();
        assertThat(row.lastTouch()).isEmpty();
        assertThat(row.lastTwoWayTouch()).isEmpty();
    }

    private List<String> names(PeopleQuery query) {
        List<String> names = new People(space).list(query).stream().map(PersonRow::name).toList();
        assertThat(new People(space).count(query)).isEqualTo(names.size());
        return names;
    }

    @Test
    @DisplayName("that keeps nobody from being listed as quiet, or as not yet active")
    void filtersAsOfToday() {
        UUID bo = person(space, "Bo Lund", "", "");
        UUID cleo = person(space, "Cleo Diaz", "", "");
        log(space, InteractionKind.CALL, TODAY.minusDays(2), Direction.BOTH, cleo);
        log(space, InteractionKind.MEETING, TODAY.plusDays(1), Direction.BOTH, rosa, bo, cleo);

        assertThat(names(PeopleQuery.all().quietFor(Interval.ofDays(5)))).containsExactly("Rosa Okafor");
        assertThat(names(PeopleQuery.all().quietFor(Interval.ofDays(1)))).containsExactly("Cleo Diaz", "Rosa Okafor");
        assertThat(names(PeopleQuery.all().quietFor(Interval.ofDays(10)))).isEmpty();
        assertThat(names(PeopleQuery.all().notYetActive(true))).containsExactly("Bo Lund");
        assertThat(names(PeopleQuery.all().quietFor(Interval.ofDays(1)).text("rosa").sortedBy(PersonSort.LAST_TOUCH, false)))
                .containsExactly("Rosa Okafor");
    }

    @Test
    @DisplayName("that moves nobody up or down a list by last touch or next date, whichever page is looked at")
    void sortsAsOfToday() {
        UUID bo = person(space, "Bo Lund", "", "");
        UUID cleo = person(space, "Cleo Diaz", "", "");
        UUID dan = person(space, "Dan Frey", "", "");
        log(space, InteractionKind.CALL, TODAY.minusDays(2), Direction.BOTH, cleo);
        log(space, InteractionKind.CALL, TODAY.minusDays(20), Direction.BOTH, dan);
        for (UUID person : List.of(cleo, dan)) {
            space.change("Rhythm", tx -> tx.find(person, Person.class).orElseThrow().setRhythm(agreed(30)));
        }
        log(space, InteractionKind.MEETING, TODAY.plusDays(1), Direction.BOTH, rosa, bo);

        assertThat(names(PeopleQuery.all().sortedBy(PersonSort.LAST_TOUCH, false)))
                .containsExactly("Cleo Diaz", "Rosa Okafor", "Dan Frey", "Bo Lund");
        assertThat(names(PeopleQuery.all().sortedBy(PersonSort.LAST_TOUCH, true)))
                .containsExactly("Dan Frey", "Rosa Okafor", "Cleo Diaz", "Bo Lund");
        assertThat(names(PeopleQuery.all().sortedBy(PersonSort.NEXT_DUE, false)))
                .containsExactly("Dan Frey", "Rosa Okafor", "Cleo Diaz", "Bo Lund");
        assertThat(names(PeopleQuery.all().sortedBy(PersonSort.NEXT_DUE, true)))
                .containsExactly("Cleo Diaz", "Rosa Okafor", "Dan Frey", "Bo Lund");
        for (int page = 0; page < 4; page++) {
            assertThat(new People(space).list(PeopleQuery.all().sortedBy(PersonSort.LAST_TOUCH, false).page(page, 1)))
                    .extracting(PersonRow::name).containsExactly(List.of("Cleo Diaz", "Rosa Okafor", "Dan Frey", "Bo Lund").get(page));
        }
        assertThat(names(PeopleQuery.all().statuses(PersonStatus.values()).text("o").sortedBy(PersonSort.LAST_TOUCH, false)))
                .containsExactly("Cleo Diaz", "Rosa Okafor", "Bo Lund");
    }

    @Test
    @DisplayName("that is told by a day alone from tomorrow on, in zones behind UTC as well")
    void behindUtc() {
        Space honolulu = behind.space();
        UUID bo = person(honolulu, "Bo Lund", "", "");
        log(honolulu, InteractionKind.MEETING, TODAY.plusDays(1), Direction.BOTH, bo);

        assertThat(new People(honolulu).count(PeopleQuery.all().notYetActive(true))).isEqualTo(1);
    }

    @Test
    @DisplayName("that counts once somebody says that it took place, or gives it a day that is not ahead")
    void countsOnceItTookPlace() {
        UUID meeting = log(space, InteractionKind.MEETING, TODAY.plusDays(3), Direction.BOTH, rosa);
        UUID call = log(space, InteractionKind.CALL, TODAY.plusDays(9), Direction.BOTH, rosa);
        temp.at(Clock.offset(World.CLOCK, java.time.Duration.ofDays(3)));
        space = temp.reopen();
        assertThat(row().lastTouch()).contains(TODAY.minusDays(10));
        assertThat(row().touches()).isEqualTo(1);
        assertThat(new People(space).timeline(rosa, 1, 1).getFirst().label()).isEqualTo("Planned: Meeting");

        new EditInteraction(meeting).tookPlace().run(space);
        assertThat(row().lastTouch()).contains(TODAY.plusDays(3));
        assertThat(row().nextDue()).contains(TODAY.plusDays(33));
        assertThat(row().touches()).isEqualTo(2);
        assertThat(space.history().recent(1).getFirst().label()).startsWith("Note that something planned took place with Rosa Okafor");
        assertThat(new People(space).timeline(rosa, 1, 1).getFirst().label()).isEqualTo("Meeting");

        new EditInteraction(call).on(TODAY.plusDays(2)).run(space);
        assertThat(row().touches()).isEqualTo(3);
        new EditInteraction(call).on(TODAY.plusDays(20)).run(space);
        assertThat(row().touches()).isEqualTo(2);
        assertThat(new PlannedTouches(space).open(TODAY.plusDays(3))).extracting(PlannedTouches.Plan::interaction).containsExactly(call);
        assertThat(space.care().check().sound()).isTrue();
    }

    @Test
    @DisplayName("that an older version wrote counts from its day on, without anything being written")
    void countsOnItsDay() {
        UUID meeting = log(space, InteractionKind.MEETING, TODAY.plusDays(3), Direction.BOTH, rosa);
        space.change("As before", tx -> tx.find(meeting, Interaction.class).orElseThrow().setPlanned(false));
        assertThat(row().lastTouch()).contains(TODAY.minusDays(10));
        assertThat(new PlannedTouches(space).open(TODAY)).extracting(PlannedTouches.Plan::interaction).containsExactly(meeting);
        temp.at(Clock.offset(World.CLOCK, java.time.Duration.ofDays(3)));
        space = temp.reopen();

        assertThat(row().lastTouch()).contains(TODAY.plusDays(3));
        assertThat(row().nextDue()).contains(TODAY.plusDays(33));
        assertThat(new People(space).timeline(rosa, 0, 1).getFirst().label()).isEqualTo("Meeting");
        assertThat(space.care().check().sound()).isTrue();
    }

    @Test
    @DisplayName("is told by the zone of the space, not of the computer: on an island fourteen hours ahead it is tomorrow already")
    void zone() {
        Space island = farAway.space();
        LocalDate there = LocalDate.of(2026, 11, 23);
        UUID bo = person(island, "Bo Lund", "", "");
        new LogInteraction(InteractionKind.CALL, List.of(bo)).at(Instant.parse("2026-11-22T10:20:00Z")).run(island);

        assertThat(new People(island).find(bo).orElseThrow().lastTouch()).contains(there);
        assertThat(Rows.of(island).first("SELECT last_day FROM person", r -> r.day(1))).contains(there);

        new LogInteraction(InteractionKind.CALL, List.of(bo)).on(there).run(island);
        new LogInteraction(InteractionKind.CALL, List.of(bo)).on(there.plusDays(1)).run(island);
        assertThat(new People(island).find(bo).orElseThrow().lastTouch()).contains(there);
    }
}
