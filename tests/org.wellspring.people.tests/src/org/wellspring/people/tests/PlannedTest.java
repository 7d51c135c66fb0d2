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
import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.Person;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.internal.PeopleProjection;
import org.wellspring.testkit.TempSpace;

@DisplayName("A touch dated ahead is a plan (M1, F5)")
class PlannedTest {
    private static final ZoneId KIRITIMATI = ZoneId.of("Pacific/Kiritimati");

    @RegisterExtension
    final TempSpace temp = World.book();
    @RegisterExtension
    final TempSpace farAway = new TempSpace(new PeopleProjection())
            .at(Clock.fixed(Instant.parse("2026-11-22T10:30:00Z"), KIRITIMATI));
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

    @Test
    @DisplayName("that counts from its day on, without anything being written")
    void countsOnItsDay() {
        log(space, InteractionKind.MEETING, TODAY.plusDays(3), Direction.BOTH, rosa);
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
        assertThat(island.rows().first("SELECT last_day FROM person", r -> r.day(1))).contains(there);

        new LogInteraction(InteractionKind.CALL, List.of(bo)).on(there).run(island);
        new LogInteraction(InteractionKind.CALL, List.of(bo)).on(there.plusDays(1)).run(island);
        assertThat(new People(island).find(bo).orElseThrow().lastTouch()).contains(there);
    }
}
