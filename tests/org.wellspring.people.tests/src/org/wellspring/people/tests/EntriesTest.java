// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.people.tests.World.TODAY;
import static org.wellspring.people.tests.World.log;
import static org.wellspring.people.tests.World.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.Tx;
import org.wellspring.model.Direction;
import org.wellspring.model.Event;
import org.wellspring.model.Interaction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.model.Promise;
import org.wellspring.people.People;
import org.wellspring.people.TimelineEntry;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.DeleteEntry;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.EditInteraction;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.testkit.TempSpace;

@DisplayName("What happened can be opened, changed, re-dated and deleted (M15)")
class EntriesTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private People people;
    private UUID rosa;
    private UUID bo;

    @BeforeEach
    void fill() {
        space = temp.space();
        people = new People(space);
        rosa = person(space, "Rosa Okafor", "", "");
        bo = person(space, "Bo Hale", "", "");
    }

    private Interaction interaction(UUID id) {
        return space.find(id, Interaction.class).orElseThrow();
    }

    private static List<UUID> promised(Space space, Tx tx, Interaction touch) {
        Promise promise = ModelFactory.eINSTANCE.createPromise();
        promise.setPerson(touch.getParticipants().getFirst());
        promise.setWhat("the pavilion");
        promise.setMadeOn(touch.getDay());
        promise.setDue(touch.getDay().plusDays(3));
        promise.setInteraction(touch);
        return List.of(tx.add(promise).getId());
    }

    private Promise promise(LogInteraction.Logged logged) {
        return space.find(logged.along().getFirst(), Promise.class).orElseThrow();
    }

    @Test
    @DisplayName("a touch with another day moves the last touch, and what was promised in it")
    void redated() {
        LogInteraction.Logged logged = new LogInteraction(InteractionKind.CALL, rosa).on(TODAY).along(EntriesTest::promised).run(space).result();
        new EditInteraction(logged.interaction()).on(TODAY.minusDays(9)).run(space);

        assertThat(people.find(rosa).orElseThrow().lastTouch()).contains(TODAY.minusDays(9));
        assertThat(promise(logged).getMadeOn()).isEqualTo(TODAY.minusDays(9));
        assertThat(promise(logged).getDue()).isEqualTo(TODAY.plusDays(3));
        space.history().undo();
        assertThat(people.find(rosa).orElseThrow().lastTouch()).contains(TODAY);
    }

    @Test
    @DisplayName("a meeting with another day moves the day one met, where it was that day; a call does not")
    void metOnAnotherDay() {
        UUID ivo = new CreatePerson("Ivo Lund").metOn(TODAY).run(space).result();
        UUID meeting = log(space, InteractionKind.MEETING, TODAY, Direction.BOTH, ivo, rosa);
        UUID call = log(space, InteractionKind.CALL, TODAY, Direction.BOTH, ivo);
        new EditInteraction(call).on(TODAY.minusDays(9)).run(space);
        assertThat(space.find(ivo, Person.class).orElseThrow().getMetOn()).isEqualTo(TODAY);

        new EditInteraction(meeting).on(TODAY.minusDays(2)).run(space);
        assertThat(space.find(ivo, Person.class).orElseThrow().getMetOn()).isEqualTo(TODAY.minusDays(2));
        assertThat(space.find(rosa, Person.class).orElseThrow().getMetOn()).isNull();
        space.history().undo();
        assertThat(space.find(ivo, Person.class).orElseThrow().getMetOn()).isEqualTo(TODAY);
    }

    @Test
    @DisplayName("its words, kind, way and people are changed in one step")
    void changed() {
        UUID call = log(space, InteractionKind.CALL, TODAY, Direction.BOTH, rosa);
        new EditInteraction(call).words("Met at the quay.\nShe is looking for a carpenter.").kind(InteractionKind.MEETING)
                .direction(Direction.IN).people(List.of(bo)).run(space);

        assertThat(interaction(call).getSummary()).isEqualTo("Met at the quay.");
        assertThat(interaction(call).getNote()).contains("carpenter");
        assertThat(interaction(call).getParticipants()).extracting(Person::getName).containsExactly("Bo Hale");
        assertThat(people.find(rosa).orElseThrow().lastTouch()).isEmpty();
        assertThat(people.find(bo).orElseThrow().lastKind()).contains(InteractionKind.MEETING);
        assertThat(space.history().recent(1).getFirst().label()).isEqualTo("Edit an entry of Bo Hale: Met at the quay.");
        assertThatThrownBy(() -> new EditInteraction(call).people(List.of()).run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> new EditInteraction(rosa).note("x").run(space)).isInstanceOf(SpaceException.class);
    }

    @Test
    @DisplayName("the same day again keeps the time of day")
    void sameDay() {
        Instant when = Instant.parse("2026-11-20T08:30:00Z");
        UUID call = new LogInteraction(InteractionKind.CALL, rosa).at(when).run(space).result().interaction();
        assertThat(new EditInteraction(call).on(LocalDate.of(2026, 11, 20)).run(space).operations()).isZero();
        assertThat(interaction(call).getAt()).isEqualTo(when);
    }

    @Test
    @DisplayName("a try that reached nobody is on the timeline and no touch")
    void attempt() {
        log(space, InteractionKind.CALL, TODAY.minusDays(30), Direction.BOTH, rosa);
        UUID tried = new LogInteraction(InteractionKind.CALL, rosa).on(TODAY).attempt(true).summary("no answer").run(space)
                .result().interaction();
        assertThat(people.find(rosa).orElseThrow().lastTouch()).contains(TODAY.minusDays(30));
        assertThat(people.find(rosa).orElseThrow().touches()).isEqualTo(1);
        assertThat(people.timeline(rosa, 0, 9).getFirst()).satisfies(entry -> {
            assertThat(entry.label()).isEqualTo("Call, not reached");
            assertThat(entry.chip().word()).isEqualTo(TimelineEntry.Chip.ATTEMPT);
        });
        new EditInteraction(tried).attempt(false).run(space);
        assertThat(people.find(rosa).orElseThrow().lastTouch()).contains(TODAY);
        assertThat(people.find(rosa).orElseThrow().touches()).isEqualTo(2);
    }

    @Test
    @DisplayName("an entry is deleted and comes back by undo; what has many people is not deleted here")
    void deleted() {
        UUID call = log(space, InteractionKind.CALL, TODAY, Direction.BOTH, rosa);
        new DeleteEntry(call).run(space);
        assertThat(people.timeline(rosa, 0, 9)).isEmpty();
        assertThat(people.find(rosa).orElseThrow().lastTouch()).isEmpty();
        space.history().undo();
        assertThat(people.timeline(rosa, 0, 9)).hasSize(1);
        Event event = ModelFactory.eINSTANCE.createEvent();
        event.setTitle("Quay party");
        space.change("Event", tx -> {
            tx.add(event);
        });
        assertThatThrownBy(() -> new DeleteEntry(event.getId()).run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> new DeleteEntry(rosa).run(space)).isInstanceOf(SpaceException.class);
    }

    @Test
    @DisplayName("an entry says by which features its words and day are changed")
    void otherEntries() {
        LogInteraction.Logged logged = new LogInteraction(InteractionKind.CALL, rosa).on(TODAY).along(EntriesTest::promised).run(space).result();
        UUID promise = promise(logged).getId();
        TimelineEntry entry = people.timeline(rosa, 0, 9).stream().filter(e -> e.id().equals(promise)).findFirst().orElseThrow();
        new EditEntity(promise).set(entry.words().orElseThrow(), "the museum roof").set(entry.date().orElseThrow(), "2026-11-01")
                .run(space);
        assertThat(promise(logged).getWhat()).isEqualTo("the museum roof");
        assertThat(promise(logged).getDue()).isEqualTo(LocalDate.of(2026, 11, 1));
        new DeleteEntry(promise).run(space);
        assertThat(people.timeline(rosa, 0, 9)).hasSize(1);
    }
}
