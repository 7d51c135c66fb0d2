// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.followup.tests.World.LIST;
import static org.wellspring.followup.tests.World.TODAY;
import static org.wellspring.followup.tests.World.call;
import static org.wellspring.followup.tests.World.person;
import static org.wellspring.followup.tests.World.rhythm;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.settings.Settings;
import org.wellspring.followup.Due;
import org.wellspring.followup.FollowupSettings;
import org.wellspring.followup.Rhythms;
import org.wellspring.followup.commands.EndRhythm;
import org.wellspring.followup.commands.NewCard;
import org.wellspring.followup.commands.NewFollowUp;
import org.wellspring.followup.commands.NewPromise;
import org.wellspring.followup.commands.PauseRhythm;
import org.wellspring.followup.commands.ResumeRhythm;
import org.wellspring.followup.commands.SetCard;
import org.wellspring.followup.commands.SetFollowUp;
import org.wellspring.followup.commands.SetPromise;
import org.wellspring.followup.commands.SetRhythm;
import org.wellspring.model.AgreedBy;
import org.wellspring.model.Card;
import org.wellspring.model.CardState;
import org.wellspring.model.FollowUp;
import org.wellspring.model.FollowUpState;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.model.Promise;
import org.wellspring.model.PromiseState;
import org.wellspring.model.RhythmState;
import org.wellspring.model.RhythmTemplate;
import org.wellspring.model.Snooze;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.rhythm.RhythmStage;
import org.wellspring.testkit.TempSpace;

@DisplayName("Rhythms, promises, next steps, cards")
class CommandsTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private UUID rosa;

    @BeforeEach
    void fill() {
        space = temp.space();
        rosa = person(space, "Rosa Okafor");
    }

    @Test
    @DisplayName("a rhythm without an interval of its own takes a template's, and says so at once as the list does (F4)")
    void templateGivesTheInterval() {
        UUID rosa = new CreatePerson("Rosa Okafor").kinds("Mentor").run(space).result();
        space.change("Template", tx -> {
            RhythmTemplate template = ModelFactory.eINSTANCE.createRhythmTemplate();
            template.setKind("mentor");
            template.setIdealDays(60);
            tx.add(template);
        });
        SetRhythm.Outcome outcome = new SetRhythm(rosa).purpose("Learn").benefitThem("News").benefitMe("Views").agreedBy(AgreedBy.BOTH)
                .run(space).result();
        assertThat(outcome.stage()).isEqualTo(RhythmStage.AGREED);
        assertThat(outcome.missing()).isEmpty();
        assertThat(new Rhythms(space).of(rosa).orElseThrow()).satisfies(row -> {
            assertThat(row.stage()).isEqualTo(RhythmStage.AGREED);
            assertThat(row.interval().days()).isEqualTo(60);
            assertThat(row.missing()).isEmpty();
        });
        assertThat(new SetRhythm(rosa).purpose(" ").run(space).result().missing()).containsExactly("purpose");
    }

    @Test
    @DisplayName("a rhythm stays a draft until purpose and both benefits are filled, and says what is missing (F3)")
    void draft() {
        SetRhythm.Outcome outcome = new SetRhythm(rosa).every(30).agreedBy(AgreedBy.BOTH).run(space).result();
        assertThat(outcome.stage()).isEqualTo(RhythmStage.DRAFT);
        assertThat(outcome.missing()).containsExactly("purpose", "benefit-them", "benefit-me");
        outcome = new SetRhythm(rosa).purpose("p").benefitThem("t").benefitMe("  ").run(space).result();
        assertThat(outcome.missing()).containsExactly("benefit-me");
        outcome = new SetRhythm(rosa).benefitMe("m").run(space).result();
        assertThat(outcome.stage()).isEqualTo(RhythmStage.AGREED);
        assertThat(new Rhythms(space).of(rosa).orElseThrow().next()).contains(TODAY.plusDays(30));
    }

    @Test
    @DisplayName("no door leads round F3: setting the model's own state does not end a draft")
    void noWayRoundTheDraft() {
        space.change("Plug-in", tx -> {
            var made = ModelFactory.eINSTANCE.createRhythm();
            made.setIdealDays(10);
            made.setState(RhythmState.ACTIVE);
            made.setAgreedBy(AgreedBy.BOTH);
            tx.find(rosa, Person.class).orElseThrow().setRhythm(made);
        });
        assertThat(new Rhythms(space).of(rosa).orElseThrow().stage()).isEqualTo(RhythmStage.DRAFT);
        assertThat(World.LIST.of(space, TODAY.plusYears(1), 10).rows()).isEmpty();
    }

    @Test
    @DisplayName("rhythms are listed by next date, pause, resume and end, and keep what was agreed (F4)")
    void lifeOfARhythm() {
        UUID ana = person(space, "Ana");
        rhythm(rosa, 30).atMost(60).run(space);
        rhythm(ana, 10).agreedBy(AgreedBy.ME).run(space);
        call(space, TODAY, rosa, ana);
        assertThat(new Rhythms(space).list()).extracting(Rhythms.RhythmRow::name).containsExactly("Ana", "Rosa Okafor");
        assertThat(new Rhythms(space).list()).extracting(Rhythms.RhythmRow::stage)
                .containsExactly(RhythmStage.PROPOSED, RhythmStage.AGREED);
        new PauseRhythm(ana).run(space);
        assertThat(new Rhythms(space).list()).extracting(Rhythms.RhythmRow::name).containsExactly("Rosa Okafor", "Ana");
        new ResumeRhythm(ana).run(space);
        assertThat(new Rhythms(space).of(ana).orElseThrow().stage()).isEqualTo(RhythmStage.PROPOSED);
        new EndRhythm(rosa).run(space);
        assertThat(new Rhythms(space).of(rosa).orElseThrow()).satisfies(row -> {
            assertThat(row.stage()).isEqualTo(RhythmStage.ENDED);
            assertThat(row.next()).isEmpty();
            assertThat(row.longest().days()).isEqualTo(60);
        });
    }

    @Test
    @DisplayName("intervals that make no sense are refused, and so is pausing what is not there")
    void refusals() {
        assertThatThrownBy(() -> new SetRhythm(rosa).every(0).run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> new SetRhythm(rosa).every(30).atMost(20).run(space)).isInstanceOf(SpaceException.class);
        assertThat(space.find(rosa, Person.class).orElseThrow().getRhythm()).isNull();
        assertThatThrownBy(() -> new PauseRhythm(rosa).run(space)).isInstanceOf(SpaceException.class).hasMessageContaining("Rosa Okafor");
        assertThatThrownBy(() -> new NewPromise(rosa, " ", TODAY).run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> new NewFollowUp(UUID.randomUUID(), "x", TODAY).run(space)).isInstanceOf(SpaceException.class);
    }

    @Test
    @DisplayName("a promise is due by the setting, is late, acknowledged, kept, released, and keeps its history (F9, F10)")
    void promises() {
        new Settings(space).set(FollowupSettings.PROMISE_DAYS, "10");
        UUID open = new NewPromise(rosa, "a contact", null).madeOn(TODAY.minusDays(12)).run(space).result();
        UUID other = new NewPromise(rosa, "a plan", TODAY.minusDays(20)).madeOn(TODAY.minusDays(30)).run(space).result();
        assertThat(new Due(space).promises(true)).extracting(Due.PromiseRow::overdueDays).containsExactly(20, 2);
        new SetPromise(open, PromiseState.ACKNOWLEDGED).run(space);
        new SetPromise(other, PromiseState.KEPT).run(space);
        assertThat(new Due(space).promises(true)).extracting(Due.PromiseRow::state).containsExactly(PromiseState.ACKNOWLEDGED);
        assertThat(new Due(space).promises(false)).hasSize(2);
        assertThat(space.find(other, Promise.class).orElseThrow().getClosedOn()).isEqualTo(TODAY);
        new SetPromise(other, PromiseState.OPEN).run(space);
        assertThat(space.find(other, Promise.class).orElseThrow().getClosedOn()).isNull();
        assertThat(new Due(space).promises(true).getFirst().name()).isEqualTo("Rosa Okafor");
    }

    @Test
    @DisplayName("next steps and cards are listed open ones alone or all (F2)")
    void followUpsAndCards() {
        UUID step = new NewFollowUp(rosa, "Call", TODAY.minusDays(4)).run(space).result();
        UUID card = new NewCard("Somebody with a boat", null).at(Instant.parse("2026-11-15T09:00:00Z")).run(space).result();
        assertThat(new Due(space).followUps(true)).singleElement().satisfies(row -> assertThat(row.overdueDays()).isEqualTo(4));
        assertThat(new Due(space).cards(true)).singleElement().satisfies(row -> {
            assertThat(row.waitingDays()).isEqualTo(7);
            assertThat(row.flagged()).isTrue();
            assertThat(row.person()).isEmpty();
        });
        new SetFollowUp(step, FollowUpState.DROPPED).run(space);
        new SetCard(card, CardState.DONE).run(space);
        assertThat(new Due(space).followUps(true)).isEmpty();
        assertThat(new Due(space).cards(true)).isEmpty();
        assertThat(new Due(space).followUps(false)).hasSize(1);
        assertThat(new Due(space).cards(false)).singleElement().satisfies(row -> assertThat(row.flagged()).isFalse());
    }

    @Test
    @DisplayName("what is put off twice in one step is put off once")
    void putOffTwice() {
        UUID step = new NewFollowUp(rosa, "Ask", TODAY).run(space).result();
        space.change("Twice", tx -> {
            UUID first = LIST.putOff(step, TODAY.plusDays(2)).apply(space, tx);
            assertThat(LIST.putOff(step, TODAY.plusDays(5)).apply(space, tx)).isEqualTo(first);
        });
        assertThat(space.all(ModelPackage.Literals.SNOOZE)).singleElement()
                .satisfies(id -> assertThat(space.find(id, Snooze.class).orElseThrow().getUntil()).isEqualTo(TODAY.plusDays(5)));
        space.change("Anew", tx -> {
            tx.delete(tx.find(space.all(ModelPackage.Literals.SNOOZE).getFirst(), Snooze.class).orElseThrow());
            LIST.putOff(step, TODAY.plusDays(7)).apply(space, tx);
        });
        assertThat(space.all(ModelPackage.Literals.SNOOZE)).singleElement()
                .satisfies(id -> assertThat(space.find(id, Snooze.class).orElseThrow().getUntil()).isEqualTo(TODAY.plusDays(7)));
    }

    @Test
    @DisplayName("today is what the clock of the space says, unless a day is named")
    void theClockOfTheSpace() {
        UUID promise = new NewPromise(rosa, "a plan", null).run(space).result();
        assertThat(space.find(promise, Promise.class).orElseThrow().getMadeOn()).isEqualTo(TODAY);
        new SetPromise(promise, PromiseState.KEPT).run(space);
        assertThat(space.find(promise, Promise.class).orElseThrow().getClosedOn()).isEqualTo(TODAY);
        UUID step = new NewFollowUp(rosa, "Ask", TODAY.minusDays(3)).run(space).result();
        LIST.done(step).run(space);
        assertThat(space.find(step, FollowUp.class).orElseThrow().getClosedOn()).isEqualTo(TODAY);
        UUID card = new NewCard("Somebody with a boat", null).run(space).result();
        assertThat(space.find(card, Card.class).orElseThrow().getCapturedAt()).isEqualTo(World.CLOCK.instant());
        new SetRhythm(rosa).every(30).run(space);
        assertThat(space.find(rosa, Person.class).orElseThrow().getRhythm().getStartedOn()).isEqualTo(TODAY);
        new SetRhythm(rosa).since(TODAY.minusDays(9)).run(space);
        assertThat(space.find(rosa, Person.class).orElseThrow().getRhythm().getStartedOn()).isEqualTo(TODAY.minusDays(9));
        new PauseRhythm(rosa).run(space);
        new ResumeRhythm(rosa).run(space);
        assertThat(space.find(rosa, Person.class).orElseThrow().getRhythm().getStartedOn()).isEqualTo(TODAY);
    }
}
