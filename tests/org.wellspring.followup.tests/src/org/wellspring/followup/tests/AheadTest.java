// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wellspring.followup.tests.World.LIST;
import static org.wellspring.followup.tests.World.TODAY;
import static org.wellspring.followup.tests.World.call;
import static org.wellspring.followup.tests.World.coming;
import static org.wellspring.followup.tests.World.person;
import static org.wellspring.followup.tests.World.rhythm;
import static org.wellspring.followup.tests.World.rows;
import static org.wellspring.followup.tests.World.today;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.core.settings.Settings;
import org.wellspring.core.spi.HelpIdea;
import org.wellspring.followup.FirstPerson;
import org.wellspring.followup.FirstPerson.Reason;
import org.wellspring.followup.FollowupSettings;
import org.wellspring.followup.Today;
import org.wellspring.followup.commands.NewFollowUp;
import org.wellspring.followup.commands.NewPromise;
import org.wellspring.followup.commands.NoFirstPeople;
import org.wellspring.followup.commands.NotNow;
import org.wellspring.followup.commands.SetPromise;
import org.wellspring.followup.internal.BirthdayWish;
import org.wellspring.model.Event;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.model.PersonStatus;
import org.wellspring.model.PromiseState;
import org.wellspring.model.SilenceCase;
import org.wellspring.model.SilenceStage;
import org.wellspring.people.People;
import org.wellspring.people.commands.AddNeed;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.EditInteraction;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.day.TodayRow;
import org.wellspring.testkit.TempSpace;

@DisplayName("Today looks ahead (F15)")
class AheadTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private UUID rosa;

    @BeforeEach
    void fill() {
        space = temp.space();
        rosa = person(space, "Rosa Okafor");
    }

    private List<TodayRow> week() {
        return coming(space, TODAY, 7);
    }

    private List<FirstPerson> first() {
        return LIST.page(space, TODAY, 50, 0).first();
    }

    private UUID promise(int days) {
        return new NewPromise(rosa, "the drawings", TODAY.plusDays(days)).run(space).result();
    }

    private void set(UUID person, org.eclipse.emf.ecore.EAttribute feature, Object value) {
        new EditEntity(person).set(feature, value).run(space);
    }

    @Test
    @DisplayName("to promises, next steps, talks, events and birthdays of the coming week, day by day, and not beyond")
    void week7() {
        set(person(space, "Ana Lindqvist"), ModelPackage.Literals.PERSON__BIRTHDAY, "1980-11-24");
        promise(7);
        promise(8);
        promise(0);
        new NewFollowUp(rosa, "Send the survey", TODAY.plusDays(1)).run(space);
        UUID bo = person(space, "Bo Lund");
        new LogInteraction(InteractionKind.MEETING, List.of(rosa, bo)).on(TODAY.plusDays(2)).summary("Lunch").run(space);
        new LogInteraction(InteractionKind.CALL, List.of(bo)).on(TODAY.plusDays(8)).summary("Too far").run(space);
        new LogInteraction(InteractionKind.NOTE, List.of(bo)).on(TODAY.plusDays(3)).summary("No touch").run(space);
        space.change("Event", tx -> {
            Event event = ModelFactory.eINSTANCE.createEvent();
            event.setTitle("Architects’ lunch");
            event.setStart(Instant.parse("2026-11-26T12:30:00Z"));
            tx.add(event);
        });

        assertThat(week()).extracting(row -> row.kind().word()).containsExactly("follow-up", "birthday", "meeting", "event", "promise");
        assertThat(week()).extracting(row -> row.due().getDayOfMonth()).containsExactly(23, 24, 24, 26, 29);
        assertThat(week()).extracting(TodayRow::name).containsExactly("Rosa Okafor", "Ana Lindqvist", "Rosa Okafor, Bo Lund",
                "Architects’ lunch", "Rosa Okafor");
        assertThat(week()).extracting(TodayRow::subject).containsExactly("Send the survey", "turns 46", "Meeting: Lunch", "", "the drawings");
        assertThat(week().get(1).years()).hasValue(46);
        assertThat(week().get(3).time()).contains(LocalTime.of(12, 30));
        assertThat(coming(space, TODAY, 0)).isEmpty();
        assertThat(coming(space, TODAY, 8)).hasSize(7);
    }

    @Test
    @DisplayName("to what was put off until then, and not to what is settled or put off for longer")
    void putOff() {
        UUID late = promise(-3);
        UUID soon = promise(2);
        UUID acknowledged = promise(3);
        new SetPromise(acknowledged, PromiseState.ACKNOWLEDGED).run(space);
        LIST.putOff(late, TODAY.plusDays(4)).run(space);
        assertThat(week()).extracting(TodayRow::id).containsExactly(soon, late);
        assertThat(week().get(1).due()).isEqualTo(TODAY.plusDays(4));
        LIST.putOff(soon, TODAY.plusDays(20)).run(space);
        assertThat(week()).extracting(TodayRow::id).containsExactly(late);
    }

    @Test
    @DisplayName("to a talk that is planned, which is due on its day until somebody says that it took place, or plans it anew")
    void aTalkOnItsDay() {
        UUID bo = person(space, "Bo Lund");
        UUID lunch = new LogInteraction(InteractionKind.MEETING, List.of(rosa, bo)).on(TODAY.plusDays(2)).summary("Lunch").run(space).result().interaction();
        UUID chat = call(space, TODAY.plusDays(2), bo);
        assertThat(rows(space)).isEmpty();
        temp.at(Clock.offset(World.CLOCK, Duration.ofDays(3)));
        space = temp.reopen();

        assertThat(rows(space)).extracting(row -> row.kind().word(), TodayRow::name, TodayRow::subject, TodayRow::why, TodayRow::overdueDays).containsExactly(
                tuple("meeting", "Rosa Okafor, Bo Lund", "Meeting: Lunch", "It was planned for yesterday. Did it take place?", 1),
                tuple("meeting", "Bo Lund", "Call: Call", "It was planned for yesterday. Did it take place?", 1));
        LIST.done(lunch).run(space);
        assertThat(rows(space)).extracting(TodayRow::id).containsExactly(chat);
        assertThat(new People(space).find(rosa).orElseThrow().lastTouch()).contains(TODAY.plusDays(2));
        space.history().undo();
        assertThat(rows(space)).hasSize(2);
        assertThat(new People(space).find(rosa).orElseThrow().lastTouch()).isEmpty();
        LIST.putOff(chat, TODAY.plusDays(5)).run(space);
        assertThat(rows(space)).extracting(TodayRow::id).containsExactly(lunch);
        assertThat(coming(space, TODAY.plusDays(3), 7)).extracting(TodayRow::id).containsExactly(chat);
        new EditInteraction(lunch).summary("A long lunch").on(TODAY.plusDays(2)).run(space);
        assertThat(rows(space)).isEmpty();
    }

    @Test
    @DisplayName("past those who left or died (M8)")
    void muted() {
        promise(2);
        new NewFollowUp(rosa, "x", TODAY.plusDays(1)).run(space);
        call(space, TODAY.plusDays(2), rosa);
        assertThat(week()).hasSize(3);
        set(rosa, ModelPackage.Literals.PERSON__STATUS, PersonStatus.DECEASED);
        assertThat(week()).isEmpty();
    }

    @Test
    @DisplayName("and proposes a first handful in a book that has just begun: each with a reason, at most five, best first")
    void firstHandful() {
        for (int i = 0; i < 9; i++) {
            person(space, "Somebody " + i);
        }
        set(person(space, "Stefan Moser"), ModelPackage.Literals.PERSON__BIRTHDAY, "1976-11-30");
        set(person(space, "Ana Ruiz"), ModelPackage.Literals.PERSON__BIRTHDAY, "--11-23");
        set(rosa, ModelPackage.Literals.PERSON__NOTES, "Met at the fair. She is looking for a studio near the river; likes tea.");
        new AddNeed(person(space, "Dev Mehta"), "a bookkeeper").run(space);
        set(person(space, "Tom Needs"), ModelPackage.Literals.PERSON__BIRTHDAY, "--02-02");

        List<FirstPerson> first = first();

        assertThat(rows(space)).isEmpty();
        assertThat(first).hasSize(5);
        assertThat(first.subList(0, 4)).extracting(FirstPerson::name).containsExactly("Ana Ruiz", "Stefan Moser", "Dev Mehta", "Rosa Okafor");
        assertThat(first).extracting(FirstPerson::reason).containsExactly(Reason.BIRTHDAY, Reason.BIRTHDAY, Reason.NEED, Reason.NOTE, Reason.ADDED);
        assertThat(first.subList(0, 4)).extracting(FirstPerson::why).containsExactly("Birthday tomorrow", "Turns 50 on Monday, 30 November",
                "Needs: a bookkeeper", "Your note says: “looking for a studio near the river”");
        assertThat(first).allSatisfy(p -> assertThat(p.help()).isNotBlank());
    }

    @Test
    @DisplayName("and never again proposes whom one put aside, wrote to or agreed a rhythm with; nor anybody once told so")
    void handfulEnds() {
        for (int i = 0; i < 60; i++) {
            person(space, "Somebody " + i);
        }
        FirstPerson aside = first().get(0);
        new NotNow(aside.person()).run(space);
        assertThat(first()).hasSize(5).extracting(FirstPerson::person).doesNotContain(aside.person());
        FirstPerson written = first().get(0);
        call(space, TODAY, written.person());
        assertThat(first()).hasSize(5).extracting(FirstPerson::person).doesNotContain(written.person(), aside.person());
        FirstPerson rhythm = first().get(0);
        rhythm(rhythm.person(), 30).run(space);
        assertThat(first()).hasSize(5).extracting(FirstPerson::person).doesNotContain(rhythm.person(), written.person(), aside.person());
        FirstPerson later = first().get(0);
        LIST.putOff(later.person(), TODAY.plusDays(3)).run(space);
        assertThat(first()).hasSize(5).extracting(FirstPerson::person).doesNotContain(later.person());

        new NoFirstPeople().run(space);
        assertThat(first()).isEmpty();
        space.history().undo();
        for (int i = 2; i < 15; i++) {
            assertThat(first()).as("after " + i).hasSize(5);
            call(space, TODAY, first().get(0).person());
        }
        assertThat(first()).as("with so many it has begun").isEmpty();
        space.history().undo();
        assertThat(first()).hasSize(5);
        new Settings(space).set(FollowupSettings.FIRST_PEOPLE, "0");
        assertThat(first()).isEmpty();
    }

    @Test
    @DisplayName("and takes nobody away but whom one put aside, however many have begun (F15)")
    void onlyWhomIPutAside() {
        for (int i = 0; i < 14; i++) {
            call(space, TODAY.minusDays(3), person(space, "Begun " + i));
        }
        for (int i = 0; i < 8; i++) {
            person(space, "Somebody " + i);
        }
        List<UUID> seen = first().stream().map(FirstPerson::person).toList();
        assertThat(seen).hasSize(5);
        for (UUID aside : seen) {
            List<UUID> before = first().stream().map(FirstPerson::person).filter(other -> !other.equals(aside)).toList();
            new NotNow(aside).run(space);
            assertThat(first()).extracting(FirstPerson::person).containsAll(before).doesNotContain(aside);
        }
    }

    @Test
    @DisplayName("and of whose birthday it shows there are good wishes to write, of nobody else (F15)")
    void wishes() {
        UUID ana = person(space, "Ana Ruiz");
        set(ana, ModelPackage.Literals.PERSON__BIRTHDAY, "1980-%tm-%<td".formatted(TODAY));
        set(rosa, ModelPackage.Literals.PERSON__BIRTHDAY, "1980-%tm-%<td".formatted(TODAY.plusDays(40)));
        assertThat(new BirthdayWish().about(space, ana, ana)).get().satisfies(writing -> assertThat(writing.template()).isEqualTo("birthday"));
        assertThat(new BirthdayWish().about(space, rosa, rosa)).isEmpty();
        assertThat(new BirthdayWish().about(space, ana, rosa)).isEmpty();
    }

    @Test
    @DisplayName("and whoever had good wishes is not proposed as somebody new right after (F15)")
    void birthdayDone() {
        UUID ana = person(space, "Ana Ruiz");
        assertThat(first()).extracting(FirstPerson::person).contains(ana);
        set(ana, ModelPackage.Literals.PERSON__BIRTHDAY, "1980-%tm-%<td".formatted(TODAY));
        LIST.done(ana).run(space);
        assertThat(rows(space)).isEmpty();
        assertThat(first()).extracting(FirstPerson::person).doesNotContain(ana);
        space.history().undo();
        assertThat(rows(space)).hasSize(1);
    }

    @Test
    @DisplayName("and leaves whoever's birthday was put off in peace until then")
    void birthdayPutOff() {
        UUID ana = person(space, "Ana Ruiz");
        space.change("Birthday", tx -> tx.find(ana, Person.class).orElseThrow().setBirthday("1980-%tm-%<td".formatted(TODAY)));
        assertThat(first()).extracting(FirstPerson::person).doesNotContain(ana);
        LIST.putOff(ana, TODAY.plusDays(1)).run(space);
        assertThat(rows(space)).isEmpty();
        assertThat(first()).extracting(FirstPerson::person).doesNotContain(ana);
    }

    @Test
    @DisplayName("without counting a try that reached nobody as a conversation, a follow-up of somebody new, or a turn of a rhythm")
    void attempts() {
        UUID bo = new CreatePerson("Bo Lund").metOn(TODAY.minusDays(20)).run(space).result();
        rhythm(rosa, 30).run(space);
        call(space, TODAY.minusDays(40), rosa);
        for (UUID person : List.of(rosa, bo)) {
            UUID call = call(space, TODAY, person);
            assertThat(today(space).capacity().done()).isEqualTo(1);
            set(call, ModelPackage.Literals.INTERACTION__ATTEMPT, true);
            assertThat(today(space).capacity().done()).isZero();
        }
        assertThat(rows(space)).extracting(row -> row.name()).containsExactly("Rosa Okafor", "Bo Lund");
        assertThat(today(space).newPeople().followedUp()).isZero();
        assertThat(first()).extracting(FirstPerson::name).doesNotContain("Rosa Okafor");
    }

    @Test
    @DisplayName("and no plug-in suggests help for whom helping is closed (G11), after the third step of silence (T10), or who left (M8)")
    void pluginIdeas() {
        Today list = World.list(List.of(), (book, person, limit) -> List.of(
                new HelpIdea(HelpIdea.Kind.OTHER, "Lend the long ladder", "", Optional.empty())));
        new NewPromise(rosa, "x", TODAY).run(space);
        assertThat(list.of(space, 9).rows().getFirst().help()).isEqualTo("Lend the long ladder");
        set(rosa, ModelPackage.Literals.PERSON__HELP_CLOSED, true);
        assertThat(list.of(space, 9).rows().getFirst().help()).isEqualTo("Their good work is still worth sharing");
        assertThat(page()).isEmpty();
        space.history().undo();
        assertThat(page()).containsExactly("Lend the long ladder");
        space.change("Silence", tx -> {
            SilenceCase silence = ModelFactory.eINSTANCE.createSilenceCase();
            silence.setPerson(tx.find(rosa, Person.class).orElseThrow());
            silence.setStage(SilenceStage.CLOSED);
            tx.add(silence);
        });
        assertThat(list.of(space, 9).rows().getFirst().help()).isEqualTo("Their good work is still worth sharing");
        assertThat(page()).isEmpty();
        space.history().undo();
        set(rosa, ModelPackage.Literals.PERSON__STATUS, PersonStatus.LEFT);
        assertThat(page()).isEmpty();
    }

    private List<String> page() {
        return new People(space, List.of((book, person, limit) -> List.of(
                new HelpIdea(HelpIdea.Kind.OTHER, "Lend the long ladder", "", Optional.empty())))).page(rosa).orElseThrow().help()
                .stream().map(HelpIdea::text).toList();
    }
}
