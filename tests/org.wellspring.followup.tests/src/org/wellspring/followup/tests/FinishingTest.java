// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.followup.tests.World.LIST;
import static org.wellspring.followup.tests.World.TODAY;
import static org.wellspring.followup.tests.World.person;
import static org.wellspring.followup.tests.World.rhythm;
import static org.wellspring.followup.tests.World.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.followup.commands.NewFollowUp;
import org.wellspring.followup.commands.NewPromise;
import org.wellspring.followup.commands.SetFollowUp;
import org.wellspring.followup.commands.SetPromise;
import org.wellspring.model.FollowUpState;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.PromiseState;
import org.wellspring.people.People;
import org.wellspring.people.TimelineEntry;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.spi.OpenMatters;
import org.wellspring.testkit.TempSpace;

@DisplayName("What is finished with a person")
class FinishingTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private final OpenMatters open = (book, person) -> World.services(OpenMatters.class).stream().flatMap(one -> one.with(book, person).stream()).toList();
    private Space space;
    private UUID rosa;

    @BeforeEach
    void fill() {
        space = temp.space();
        rosa = person(space, "Rosa Okafor");
    }

    private OpenMatters.Matter matter(UUID id) {
        return open.with(space, rosa).stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    }

    private List<TimelineEntry> happened() {
        return new People(space).timeline(rosa, 0, 99);
    }

    @Test
    @DisplayName("may be finished by logging what happened: a next step is done, a promise kept, and one undo takes it all back")
    void byLogging() {
        UUID card = new NewFollowUp(rosa, "Send a thank-you card", TODAY).run(space).result();
        UUID plans = new NewPromise(rosa, "Send the plans", TODAY.minusDays(2)).run(space).result();
        assertThat(open.with(space, rosa)).extracting(OpenMatters.Matter::says).containsExactly("Promise kept: Send the plans", "Done: Send a thank-you card");
        new LogInteraction(InteractionKind.LETTER, rosa).finishing(matter(card).done().get()).finishing(matter(plans).done().get()).run(space);
        assertThat(rows(space)).isEmpty();
        assertThat(open.with(space, rosa)).isEmpty();
        space.history().undo();
        assertThat(rows(space)).extracting(TodayRow::subject).containsExactly("Send the plans", "Send a thank-you card");
        assertThat(happened()).extracting(TimelineEntry::label).containsExactly("Promise");
    }

    @Test
    @DisplayName("stays on the timeline on the day it was finished, marked as done, kept or released")
    void stays() {
        UUID card = new NewFollowUp(rosa, "Send a thank-you card", TODAY.plusDays(9)).run(space).result();
        UUID dropped = new NewFollowUp(rosa, "Ask about the fair", TODAY).run(space).result();
        new NewFollowUp(rosa, "Still to do", TODAY.minusDays(3)).run(space);
        UUID plans = new NewPromise(rosa, "Send the plans", TODAY.minusDays(9)).run(space).result();
        UUID poster = new NewPromise(rosa, "Print the poster", TODAY.plusDays(30)).run(space).result();
        new LogInteraction(InteractionKind.CALL, rosa).on(TODAY.minusDays(1)).summary("About the hall").run(space);
        new SetFollowUp(card, FollowUpState.DONE).run(space);
        new SetFollowUp(dropped, FollowUpState.DROPPED).run(space);
        new SetPromise(plans, PromiseState.KEPT).run(space);
        new SetPromise(poster, PromiseState.RELEASED).run(space);
        assertThat(happened()).extracting(TimelineEntry::text).startsWith("Print the poster", "Send the plans").endsWith("About the hall")
                .containsExactlyInAnyOrder("Print the poster", "Send the plans", "Send a thank-you card", "About the hall");
        assertThat(happened()).filteredOn(e -> !e.isInteraction()).allSatisfy(e -> assertThat(e.day()).contains(TODAY))
                .extracting(e -> e.text() + ": " + e.chip().text())
                .containsExactlyInAnyOrder("Print the poster: released", "Send the plans: kept", "Send a thank-you card: done");
        assertThat(new People(space).timeline(rosa, 1, 2)).isEqualTo(happened().subList(1, 3));
        LIST.done(card);
        space.history().undo();
        space.history().undo();
        assertThat(happened()).extracting(e -> e.text() + ": " + e.chip().text()).contains("Send the plans: promise", "Print the poster: promise");
    }

    @Test
    @DisplayName("is given another day where it stands: that on which it was finished")
    void anotherDay() {
        UUID card = new NewFollowUp(rosa, "Send a thank-you card", TODAY.plusDays(9)).run(space).result();
        new SetFollowUp(card, FollowUpState.DONE).run(space);
        TimelineEntry entry = happened().getFirst();
        LocalDate before = TODAY.minusDays(4);
        new EditEntity(card).set(entry.date().orElseThrow(), before).run(space);
        assertThat(happened()).extracting(TimelineEntry::day).containsExactly(Optional.of(before));
        assertThat(TimelineEntry.date(ModelPackage.Literals.FOLLOW_UP)).contains(ModelPackage.Literals.FOLLOW_UP__DUE);
    }

    @Test
    @DisplayName("hides no rhythm that is due, and nobody new who waits: their row says it too")
    void rhythmBeside() {
        rhythm(rosa, 30).run(space);
        new NewPromise(rosa, "Send the plans", TODAY).run(space);
        new NewFollowUp(rosa, "Ask about the fair", TODAY).run(space);
        UUID bo = person(space, "Bo Hale");
        new EditEntity(bo).set(ModelPackage.Literals.PERSON__MET_ON, TODAY.minusDays(30)).run(space);
        new NewFollowUp(bo, "Send the book", TODAY).run(space);
        List<TodayRow> rows = rows(space);
        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst().why()).endsWith(". A word is due as well: every month");
        assertThat(rows.stream().filter(r -> r.subject().equals("Ask about the fair")).findFirst().orElseThrow().why()).doesNotContain("as well");
        assertThat(rows.stream().filter(r -> r.name().equals("Bo Hale")).findFirst().orElseThrow().why())
                .contains("You met").contains("not been in touch");
        new LogInteraction(InteractionKind.CALL, rosa).run(space);
        assertThat(rows(space).getFirst().why()).doesNotContain("as well");
    }
}
