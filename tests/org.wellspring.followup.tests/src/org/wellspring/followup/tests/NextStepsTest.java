// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.followup.tests.World.LIST;
import static org.wellspring.followup.tests.World.TODAY;
import static org.wellspring.followup.tests.World.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.History;
import org.wellspring.core.Search;
import org.wellspring.core.Space;
import org.wellspring.followup.Due;
import org.wellspring.followup.NextSteps;
import org.wellspring.followup.commands.NewCard;
import org.wellspring.followup.commands.NewFollowUp;
import org.wellspring.followup.commands.NewPromise;
import org.wellspring.followup.commands.SetPromise;
import org.wellspring.followup.commands.SetRhythm;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.PromiseState;
import org.wellspring.people.FoundText;
import org.wellspring.people.People;
import org.wellspring.people.PersonHistory;
import org.wellspring.people.commands.DeletePerson;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.day.TodayRow;
import org.wellspring.testkit.TempSpace;

@DisplayName("What is open with one person")
class NextStepsTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private UUID rosa;

    @BeforeEach
    void fill() {
        space = temp.space();
        rosa = person(space, "Rosa Okafor");
        new NewPromise(person(space, "Ana Ruiz"), "Of no concern to Rosa", TODAY).run(space);
    }

    @Test
    @DisplayName("stands in the order of its days, promises and next steps alike, cards last")
    void order() {
        new NewCard("Rosa’s card", rosa).run(space);
        new NewFollowUp(rosa, "Ask about the fair", TODAY.plusDays(2)).run(space);
        new NewPromise(rosa, "Send the drawings", TODAY.minusDays(1)).run(space);
        assertThat(new NextSteps(space).with(rosa)).extracting(NextSteps.Step::kind)
                .containsExactly(NextSteps.Kind.PROMISE, NextSteps.Kind.FOLLOW_UP, NextSteps.Kind.CARD);
    }

    @Test
    @DisplayName("comes up when it was put off to, goes when it is done, and says when its alarm is stopped")
    void states() {
        UUID ask = new NewFollowUp(rosa, "Ask about the fair", TODAY).run(space).result();
        UUID send = new NewPromise(rosa, "Send the drawings", TODAY.plusDays(1)).run(space).result();
        LIST.putOff(ask, TODAY.plusDays(5)).run(space);
        new SetPromise(send, PromiseState.ACKNOWLEDGED).run(space);
        assertThat(new NextSteps(space).with(rosa)).satisfiesExactly(
                s -> assertThat(s.acknowledged()).isTrue(),
                s -> assertThat(s.day()).contains(TODAY.plusDays(5)));
        LIST.done(ask).run(space);
        LIST.done(send).run(space);
        assertThat(new NextSteps(space).with(rosa)).isEmpty();
    }

    @Test
    @DisplayName("what was put off and gets a new day comes up on that day; undo brings the putting off back (F6)")
    void aNewDayLifts() {
        UUID send = new NewPromise(rosa, "Send the drawings", TODAY.plusDays(12)).run(space).result();
        UUID ask = new NewFollowUp(rosa, "Ask about the fair", TODAY.plusDays(12)).run(space).result();
        for (UUID step : List.of(send, ask)) {
            LIST.putOff(step, TODAY.plusDays(21)).run(space);
            assertThat(World.rows(space)).extracting(TodayRow::id).doesNotContain(step);
            new EditEntity(step).set(step.equals(send) ? ModelPackage.Literals.PROMISE__WHAT : ModelPackage.Literals.FOLLOW_UP__WHAT, "Other words")
                    .set(step.equals(send) ? ModelPackage.Literals.PROMISE__DUE : ModelPackage.Literals.FOLLOW_UP__DUE, TODAY.plusDays(12)).run(space);
            assertThat(putOff(step)).as("other words leave it put off").contains(TODAY.plusDays(21));
            new EditEntity(step).set(step.equals(send) ? ModelPackage.Literals.PROMISE__DUE : ModelPackage.Literals.FOLLOW_UP__DUE, TODAY).run(space);
            assertThat(putOff(step)).isEmpty();
            assertThat(World.rows(space)).extracting(TodayRow::id).contains(step);
            space.history().undo();
            assertThat(putOff(step)).contains(TODAY.plusDays(21));
            assertThat(World.rows(space)).extracting(TodayRow::id).doesNotContain(step);
            space.history().redo();
            assertThat(World.rows(space)).extracting(TodayRow::id).contains(step);
        }
    }

    @Test
    @DisplayName("a rhythm put off comes up again with another interval, and stays put off with other words")
    void aNewIntervalLifts() {
        UUID rhythm = World.rhythm(rosa, 30).run(space).result().rhythm();
        LIST.putOff(rhythm, TODAY.plusDays(21)).run(space);
        new SetRhythm(rosa).purpose("Another purpose").run(space);
        assertThat(World.rows(space)).extracting(TodayRow::id).doesNotContain(rhythm);
        new SetRhythm(rosa).every(14).run(space);
        assertThat(World.rows(space)).extracting(TodayRow::id).contains(rhythm);
    }

    @Test
    @DisplayName("whatever is open with somebody goes from every list with the person, however the person went, and comes back with them")
    void goesWithThePerson() {
        new NewPromise(rosa, "Send the drawings", TODAY).run(space);
        new NewFollowUp(rosa, "Ask about the drawings", TODAY).run(space);
        new NewCard("Rosa’s drawings", rosa).run(space);
        UUID alone = new NewCard("Whose drawings?", null).run(space).result();
        World.call(space, TODAY.minusDays(3), rosa);
        DeletePerson delete = new DeletePerson(rosa);
        UUID deletion = delete.run(space).transaction().orElseThrow();
        listsWithoutRosa(alone);
        space.history().undo(deletion);
        listsWithRosa();
        UUID making = space.history().of(List.of(rosa), 9).getLast().id();
        space.history().undo(making);
        assertThat(new People(space).find(rosa)).isEmpty();
        listsWithoutRosa(alone);
        space.history().redo(making);
        listsWithRosa();
    }

    private void listsWithoutRosa(UUID alone) {
        assertThat(new Due(space).promises(false)).extracting(Due.PromiseRow::name).containsExactly("Ana Ruiz");
        assertThat(new Due(space).followUps(false)).isEmpty();
        assertThat(new Due(space).cards(false)).extracting(Due.CardRow::id).containsExactly(alone);
        assertThat(new FoundText(space).find("drawings", Set.of(), 9)).extracting(Search.Hit::id).containsExactly(alone);
        assertThat(World.rows(space)).extracting(TodayRow::name).doesNotContain("Rosa Okafor", "");
    }

    private void listsWithRosa() {
        assertThat(new Due(space).promises(true)).extracting(Due.PromiseRow::name).containsExactlyInAnyOrder("Ana Ruiz", "Rosa Okafor");
        assertThat(new Due(space).followUps(true)).hasSize(1);
        assertThat(new Due(space).cards(true)).hasSize(2);
        assertThat(new FoundText(space).find("drawings", Set.of(), 9)).hasSize(4);
    }

    @Test
    @DisplayName("putting off is in the history of the person, also when a new day or an undo took it back, with what was put off and until when")
    void inTheHistory() {
        UUID send = new NewPromise(rosa, "Send the drawings", TODAY).run(space).result();
        UUID rhythm = World.rhythm(rosa, 30).run(space).result().rhythm();
        LIST.putOff(send, TODAY.plusDays(21)).run(space);
        LIST.putOff(rhythm, TODAY.plusDays(7)).run(space);
        assertThat(history()).startsWith("Put off until 29 Nov: Rosa Okafor, Keep each other's eyes open",
                "Put off until 13 Dec: Rosa Okafor, Send the drawings",
                "Set a rhythm with Rosa Okafor", "Promise to Rosa Okafor: Send the drawings");
        space.history().undo();
        new EditEntity(send).set(ModelPackage.Literals.PROMISE__DUE, TODAY.plusDays(1)).run(space);
        LIST.done(send).run(space);
        assertThat(history()).startsWith("Keep a promise to Rosa Okafor: Send the drawings", "Edit the promise of Rosa Okafor: Send the drawings")
                .contains("Put off until 13 Dec: Rosa Okafor, Send the drawings", "Put off until 29 Nov: Rosa Okafor, Keep each other's eyes open");
        assertThat(new PersonHistory(space).of(person(space, "Bo Hale"), 9)).hasSize(1);
    }

    @Test
    @DisplayName("a step or promise is not put off to a day before its own, where nothing would come of it: that is said, with its day (F6)")
    void early() {
        UUID send = new NewPromise(rosa, "Send the drawings", TODAY.plusDays(8)).run(space).result();
        UUID call = new NewFollowUp(rosa, "Call about the hall", TODAY.plusDays(8)).run(space).result();
        for (UUID step : List.of(send, call)) {
            assertThatThrownBy(() -> LIST.putOff(step, TODAY.plusDays(1)).run(space)).hasMessageContaining("its own day is");
            assertThat(putOff(step)).isEmpty();
            LIST.putOff(step, TODAY.plusDays(9)).run(space);
            assertThat(putOff(step)).contains(TODAY.plusDays(9));
        }
    }

    private List<String> history() {
        return new PersonHistory(space).of(rosa, 20).stream().map(History.Entry::label).toList();
    }

    private Optional<LocalDate> putOff(UUID step) {
        return new NextSteps(space).with(rosa).stream().filter(s -> s.id().equals(step)).findFirst().orElseThrow().putOff();
    }

    @Test
    @DisplayName("a longest gap shorter than the wished interval is objected to in the same words everywhere")
    void intervals() {
        assertThat(SetRhythm.objection(30, 20)).isPresent();
        assertThat(SetRhythm.objection(4000, 0)).isPresent();
        assertThat(SetRhythm.objection(30, 60)).isEmpty();
        assertThat(SetRhythm.objection(0, 0)).isEmpty();
    }
}
