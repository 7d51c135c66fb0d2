// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.wellspring.followup.tests.World.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.SpaceKind;
import org.wellspring.followup.Due;
import org.wellspring.followup.commands.NewCard;
import org.wellspring.followup.commands.NewFollowUp;
import org.wellspring.followup.commands.NewPromise;
import org.wellspring.followup.silence.SecondWord;
import org.wellspring.followup.silence.SilenceProtocol;
import org.wellspring.followup.silence.SilenceState;
import org.wellspring.followup.silence.SilenceState.Next;
import org.wellspring.followup.silence.SilenceStep;
import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.PersonStatus;
import org.wellspring.model.SilenceCase;
import org.wellspring.model.SilenceStage;
import org.wellspring.people.Help;
import org.wellspring.people.People;
import org.wellspring.people.Silences;
import org.wellspring.people.commands.AddNeed;
import org.wellspring.people.commands.DeleteEntry;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.EditInteraction;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.commands.MergePeople;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.internal.help.OwnIdeas;
import org.wellspring.people.spi.Writings.Writing;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("Somebody who does not answer")
class SilenceTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private UUID ana;

    @BeforeEach
    void fill() {
        space = temp.space();
        ana = World.person(space, "Ana Ruiz");
    }

    private UUID log(InteractionKind kind, Direction way, LocalDate day, UUID... people) {
        return new LogInteraction(kind, List.of(people)).direction(way).on(day).summary("the roof").run(space).result().interaction();
    }

    private UUID wrote(int daysAgo) {
        return log(InteractionKind.EMAIL, Direction.OUT, TODAY.minusDays(daysAgo), ana);
    }

    private UUID answered(int daysAgo) {
        return log(InteractionKind.EMAIL, Direction.IN, TODAY.minusDays(daysAgo), ana);
    }

    private Optional<SilenceState> state() {
        return new SilenceProtocol(space).of(ana);
    }

    private SilenceStage stage() {
        return state().orElseThrow().stage();
    }

    private List<TodayRow> rows() {
        return World.LIST.of(space, TODAY, 50).rows();
    }

    private Optional<TodayRow> row() {
        return rows().stream().filter(row -> row.kind().word().equals("silence")).findFirst();
    }

    private void letRest() {
        wrote(40);
        wrote(20);
        SilenceStep.letRest(ana, "She has her reasons").run(space);
    }

    private boolean isHelped() {
        return new Help(space, List.of(new OwnIdeas())).isOpen(ana);
    }

    @Test
    @DisplayName("T8: is waited for at first, and after so many days thought the best of, with reasons that are not about me")
    void assumeBest() {
        wrote(9);
        assertThat(stage()).isEqualTo(SilenceStage.WAITING);
        assertThat(row()).isEmpty();
        SilenceState later = new SilenceProtocol(space, TODAY.plusDays(1)).of(ana).orElseThrow();
        assertThat(later.stage()).isEqualTo(SilenceStage.ASSUME_BEST);
        assertThat(later.since()).isEqualTo(TODAY.plusDays(1));
        assertThat(later.next()).isEqualTo(Next.SECOND_APPROACH);
        assertThat(later.reasons()).hasSize(3).doesNotHaveDuplicates().allSatisfy(reason -> assertThat(reason).doesNotContain("{").isNotBlank());
        assertThat(World.LIST.of(space, TODAY.plusDays(1), 50).rows()).filteredOn(one -> one.kind().word().equals("silence")).singleElement().satisfies(row -> {
            assertThat(row.why()).contains("the roof");
            assertThat(row.help()).contains("Assume the best");
            assertThat(row.offers(TodayRow.Deed.WRITE)).isTrue();
        });
    }

    @Test
    @DisplayName("T8: is thought of after as many days as the setting says")
    void setting() {
        wrote(9);
        space.change("sooner", tx -> new org.wellspring.core.settings.Settings(space).put(tx, org.wellspring.followup.silence.SilenceSettings.DAYS, "9"));
        assertThat(stage()).isEqualTo(SilenceStage.ASSUME_BEST);
    }

    @Test
    @DisplayName("T8: waits for nothing where nothing was written to them alone: a note, a try, a plan, a comment, a word to many")
    void nothingToAnswer() {
        List<UUID> many = new ArrayList<>(List.of(ana));
        for (int i = 0; i < 4; i++) {
            many.add(World.person(space, "Guest " + i));
        }
        log(InteractionKind.EMAIL, Direction.OUT, TODAY.minusDays(30), many.toArray(UUID[]::new));
        log(InteractionKind.COMMENT, Direction.OUT, TODAY.minusDays(30), ana);
        log(InteractionKind.NOTE, Direction.OUT, TODAY.minusDays(30), ana);
        new LogInteraction(InteractionKind.CALL, ana).attempt(true).on(TODAY.minusDays(30)).run(space);
        log(InteractionKind.EMAIL, Direction.OUT, TODAY.plusDays(3), ana);
        assertThat(state()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"EMAIL", "MESSAGE", "LETTER", "CALL", "MEETING", "COMMENT", "SHARE"})
    @DisplayName("has answered by any sign of life, on whatever way it came")
    void anySign(InteractionKind kind) {
        wrote(30);
        assertThat(stage()).isEqualTo(SilenceStage.ASSUME_BEST);
        log(kind, Direction.IN, TODAY.minusDays(2), ana);
        assertThat(state()).isEmpty();
        assertThat(row()).isEmpty();
        space.history().undo();
        assertThat(stage()).isEqualTo(SilenceStage.ASSUME_BEST);
    }

    @Test
    @DisplayName("T9: is written to a second time once, by prepared words, and that is noted with the touch in one step")
    void second() {
        UUID first = wrote(30);
        Writing writing = new SecondWord().about(space, first, ana).orElseThrow();
        assertThat(writing.template()).isEqualTo("second-approach");
        assertThat(writing.fields()).containsEntry("outreach", "the roof");
        new LogInteraction(InteractionKind.EMAIL, ana).direction(Direction.OUT).finishing(writing.sent().orElseThrow().noted("Once more")).run(space);
        assertThat(stage()).isEqualTo(SilenceStage.SECOND_APPROACH);
        assertThat(space.find(state().orElseThrow().made().orElseThrow(), SilenceCase.class).orElseThrow().getSecondApproach()).isEqualTo("Once more");
        assertThat(row()).isEmpty();
        assertThat(new SecondWord().about(space, first, ana)).isEmpty();
        assertThatThrownBy(() -> SilenceStep.wroteAgain(ana, "And again").run(space)).isInstanceOf(SpaceException.class).hasMessageContaining("second time");
        space.history().undo();
        assertThat(stage()).isEqualTo(SilenceStage.ASSUME_BEST);
        assertThat(new People(space).find(ana).orElseThrow().touches()).isEqualTo(1);
    }

    @Test
    @DisplayName("T9: was written to a second time however that came about: a second letter after the days is one, two on one evening are not")
    void secondByHand() {
        wrote(30);
        wrote(29);
        assertThat(stage()).isEqualTo(SilenceStage.ASSUME_BEST);
        wrote(5);
        assertThat(stage()).isEqualTo(SilenceStage.SECOND_APPROACH);
        assertThat(state().orElseThrow().since()).isEqualTo(TODAY.minusDays(5));
        assertThatThrownBy(() -> SilenceStep.wroteAgain(ana, "").run(space)).isInstanceOf(SpaceException.class);
    }

    @Test
    @DisplayName("T10: is let rest after the second approach and not before; no help is suggested any more, and the word for it blames nobody")
    void close() {
        wrote(40);
        assertThatThrownBy(() -> SilenceStep.letRest(ana, "").run(space)).isInstanceOf(SpaceException.class);
        wrote(20);
        new AddNeed(ana, "an architect").run(space);
        assertThat(row().orElseThrow().help()).startsWith("Let it rest");
        assertThat(isHelped()).isTrue();
        World.LIST.done(row().orElseThrow().id()).run(space);
        assertThat(stage()).isEqualTo(SilenceStage.CLOSED);
        assertThat(isHelped()).isFalse();
        assertThat(new People(space, List.of(new OwnIdeas())).page(ana).orElseThrow().help()).isEmpty();
        assertThat(space.history().undoable().map(step -> step.label()).orElse("")).isEqualTo("Let it rest with Ana Ruiz");
    }

    @Test
    @DisplayName("T12: is in no queue while it rests, but for what I promised; their history is as it was")
    void noQueue() {
        World.rhythm(ana, 7).run(space);
        new NewFollowUp(ana, "Send the drawings", TODAY).run(space);
        new EditEntity(ana).set(ModelPackage.Literals.PERSON__BIRTHDAY, "--11-22").run(space);
        wrote(40);
        wrote(20);
        assertThat(rows()).isNotEmpty();
        int touches = new People(space).find(ana).orElseThrow().touches();
        SilenceStep.letRest(ana, "").run(space);
        assertThat(rows()).isEmpty();
        assertThat(World.LIST.page(space, TODAY, 50, 14).coming()).isEmpty();
        assertThat(World.LIST.page(space, TODAY, 50, 14).first()).isEmpty();
        assertThat(World.LIST.of(space, TODAY, 0).more()).isZero();
        assertThat(new People(space).find(ana).orElseThrow().nextDue()).isEmpty();
        assertThat(new SilenceProtocol(space).open()).isEmpty();
        assertThat(new SilenceProtocol(space).closed()).extracting(SilenceState::person).containsExactly(ana);
        assertThat(new People(space).find(ana).orElseThrow().touches()).isEqualTo(touches);
        new NewPromise(ana, "The drawings", TODAY).run(space);
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row.kind().word()).isEqualTo("promise"));
    }

    @Test
    @DisplayName("T12: is back everywhere with an answer, whenever that is logged; without it again they are not, and undo works")
    void reopens() {
        World.rhythm(ana, 7).run(space);
        letRest();
        assertThat(new Silences(space).closed()).containsExactly(ana);
        UUID reply = answered(10);
        assertThat(new Silences(space).closed()).isEmpty();
        assertThat(isHelped()).isTrue();
        assertThat(new People(space).find(ana).orElseThrow().nextDue()).isPresent();
        new EditInteraction(reply).direction(Direction.OUT).run(space);
        assertThat(isHelped()).isFalse();
        space.history().undo();
        assertThat(isHelped()).isTrue();
        new DeleteEntry(reply).run(space);
        assertThat(isHelped()).isFalse();
        assertThat(stage()).isEqualTo(SilenceStage.CLOSED);
        space.history().undo();
        space.history().undo();
        assertThat(isHelped()).as("the answer was never logged").isFalse();
        space.history().undo();
        assertThat(isHelped()).as("it was never let rest").isTrue();
        assertThat(stage()).isEqualTo(SilenceStage.SECOND_APPROACH);
    }

    @Test
    @DisplayName("T8: is asked about all the same where one commented or wrote to many meanwhile, and on the day of the letter they had still spoken")
    void meanwhile() {
        log(InteractionKind.MEETING, Direction.BOTH, TODAY.minusDays(30), ana);
        wrote(30);
        log(InteractionKind.COMMENT, Direction.OUT, TODAY.minusDays(5), ana);
        List<UUID> many = new ArrayList<>(List.of(ana));
        for (int i = 0; i < 4; i++) {
            many.add(World.person(space, "Guest " + i));
        }
        log(InteractionKind.EMAIL, Direction.OUT, TODAY.minusDays(2), many.toArray(UUID[]::new));
        assertThat(new SilenceProtocol(space).open()).extracting(SilenceState::person, SilenceState::stage, SilenceState::wrote, SilenceState::kind)
                .containsExactly(tuple(ana, SilenceStage.ASSUME_BEST, TODAY.minusDays(30), InteractionKind.EMAIL));
        assertThat(row()).isPresent();
    }

    @Test
    @DisplayName("is one of several to whom a letter went: each is decided about alone, one after the other, and it is whom the row names")
    void several() {
        UUID bo = World.person(space, "Bo Lund");
        UUID letter = log(InteractionKind.LETTER, Direction.OUT, TODAY.minusDays(20), bo, ana);
        assertThat(rows()).filteredOn(row -> row.kind().word().equals("silence")).hasSize(1);
        for (UUID who : List.of(ana, bo)) {
            assertThat(row().orElseThrow().person()).contains(who);
            World.LIST.done(letter).run(space);
            assertThat(new SilenceProtocol(space).of(who).orElseThrow().stage()).isEqualTo(SilenceStage.ANSWERED);
        }
        assertThat(row()).isEmpty();
    }

    @Test
    @DisplayName("T9: gets no third letter, also where the second was noted without words, no answer was wanted, and it is taken up again")
    void noThirdWithoutWords() {
        wrote(12);
        SilenceStep.wroteAgain(ana, " ").run(space);
        SilenceStep.noAnswerWanted(ana).run(space);
        SilenceStep.reopen(ana).run(space);
        assertThat(stage()).isEqualTo(SilenceStage.SECOND_APPROACH);
        assertThatThrownBy(() -> SilenceStep.wroteAgain(ana, "").run(space)).isInstanceOf(SpaceException.class);
    }

    @Test
    @DisplayName("T12: is in no list of next steps and cards while it rests, and takes no room in the week; what I promised does (F6)")
    void noRoom() {
        new NewFollowUp(ana, "Send the drawings", TODAY).run(space);
        new NewCard("Ana, lights for theatres", ana).run(space);
        new NewPromise(ana, "The plans", TODAY).run(space);
        letRest();
        assertThat(new Due(space).followUps(true)).isEmpty();
        assertThat(new Due(space).cards(true)).isEmpty();
        assertThat(new Due(space).promises(true)).hasSize(1);
        assertThat(new Due(space).followUps(false)).as("it is kept").hasSize(1);
        assertThat(World.LIST.of(space, TODAY, 10).capacity().planned()).isEqualTo(1);
        answered(0);
        assertThat(new Due(space).followUps(true)).hasSize(1);
        assertThat(new Due(space).cards(true)).hasSize(1);
        assertThat(World.LIST.of(space, TODAY, 10).capacity().planned() - World.LIST.of(space, TODAY, 10).capacity().done()).isEqualTo(2);
    }

    @Test
    @DisplayName("T12: is left in peace still when the first letter is deleted: only an answer ends that")
    void letterDeleted() {
        UUID first = wrote(40);
        wrote(20);
        SilenceStep.letRest(ana, "").run(space);
        new DeleteEntry(first).run(space);
        assertThat(stage()).isEqualTo(SilenceStage.CLOSED);
        assertThat(new Silences(space).closed()).containsExactly(ana);
        answered(0);
        assertThat(new Silences(space).closed()).isEmpty();
        assertThat(state()).isEmpty();
    }

    @Test
    @DisplayName("T12: begins anew with a letter after an answer: what was let rest before counts no more")
    void anew() {
        letRest();
        answered(10);
        wrote(3);
        assertThat(stage()).isEqualTo(SilenceStage.WAITING);
        assertThat(isHelped()).isTrue();
    }

    @Test
    @DisplayName("can be taken up again by hand, and let rest again")
    void byHand() {
        letRest();
        SilenceStep.reopen(ana).run(space);
        assertThat(stage()).isEqualTo(SilenceStage.SECOND_APPROACH);
        assertThat(isHelped()).isTrue();
        assertThatThrownBy(() -> SilenceStep.reopen(ana).run(space)).isInstanceOf(SpaceException.class);
        assertThat(row()).as("not at once").isEmpty();
        assertThat(state().orElseThrow().since()).isEqualTo(TODAY);
        SilenceStep.letRest(ana, "").run(space);
        assertThat(stage()).isEqualTo(SilenceStage.CLOSED);
        assertThat(space.find(state().orElseThrow().made().orElseThrow(), SilenceCase.class).orElseThrow().getNote()).as("what was noted the first time")
                .isEqualTo("She has her reasons");
        assertThatThrownBy(() -> SilenceStep.noAnswerWanted(ana).run(space)).isInstanceOf(SpaceException.class);
    }

    @Test
    @DisplayName("T9, T12: taken up again allows no third letter, also where nobody kept the words of the second one")
    void noThird() {
        wrote(12);
        SilenceStep.wroteAgain(ana, "").run(space);
        SilenceStep.letRest(ana, "").run(space);
        SilenceStep.reopen(ana).run(space);
        assertThat(stage()).isEqualTo(SilenceStage.SECOND_APPROACH);
        assertThatThrownBy(() -> SilenceStep.wroteAgain(ana, "").run(space)).isInstanceOf(SpaceException.class);
    }

    @Test
    @DisplayName("is asked about no more where no answer is wanted, until I write again after an answer")
    void noAnswerWanted() {
        UUID first = wrote(30);
        assertThat(row().orElseThrow().id()).isEqualTo(first);
        World.LIST.done(first).run(space);
        assertThat(row()).isEmpty();
        assertThat(stage()).isEqualTo(SilenceStage.ANSWERED);
        assertThat(isHelped()).isTrue();
    }

    @Test
    @DisplayName("M8: who left or died is waited for by nobody")
    void left() {
        wrote(30);
        new EditEntity(ana).set(ModelPackage.Literals.PERSON__STATUS, PersonStatus.DECEASED).run(space);
        assertThat(state()).isEmpty();
        assertThat(row()).isEmpty();
    }

    @Test
    @DisplayName("is one person with their twin: what waits for one waits for both, and undo parts them")
    void merged() {
        UUID twin = World.person(space, "Ana Ruiz Vega");
        letRest();
        new MergePeople(twin, ana).run(space);
        assertThat(new Silences(space).closed()).hasSize(1);
        space.history().undo();
        assertThat(new Silences(space).closed()).containsExactly(ana);
    }

    @Test
    @DisplayName("T11: what I noted for myself has no place in a shared space, in what is searched, nor in what is told")
    void isPrivate() {
        letRest();
        Space group = temp.another(SpaceKind.GROUP);
        SilenceCase mine = space.find(state().orElseThrow().made().orElseThrow(), SilenceCase.class).orElseThrow();
        assertThat(mine.getNote()).isEqualTo("She has her reasons");
        assertThatThrownBy(() -> group.change("share", tx -> tx.add(org.eclipse.emf.ecore.util.EcoreUtil.copy(mine)))).isInstanceOf(RuntimeException.class);
        assertThat(space.search().find("reasons", java.util.Set.of(), 10)).isEmpty();
        assertThat(new SecondWord().about(space, state().orElseThrow().outreach(), ana)).isEmpty();
        assertThat(state().orElseThrow().toString()).doesNotContain("reasons");
    }

    @Test
    @DisplayName("is where a slow reading of the rules says, after random days of letters, answers, steps and undo (T8 – T12)")
    void random() {
        long seed = Seed.next();
        System.getLogger("silence").log(System.Logger.Level.INFO, "seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            UUID one = World.person(space, "Someone " + round);
            List<LocalDate> waiting = new ArrayList<>();
            boolean second = false;
            boolean closed = false;
            LocalDate day = TODAY.minusDays(120);
            for (int i = 0; i < 6; i++) {
                day = day.plusDays(1 + random.nextInt(20));
                if (random.nextInt(3) > 0) {
                    log(InteractionKind.EMAIL, Direction.OUT, day, one);
                    second |= !waiting.isEmpty() && !day.isBefore(waiting.getFirst().plusDays(10));
                    waiting.add(day);
                } else {
                    log(random.nextBoolean() ? InteractionKind.CALL : InteractionKind.EMAIL, Direction.IN, day, one);
                    waiting.clear();
                    second = false;
                }
            }
            Optional<SilenceState> now = new SilenceProtocol(space).of(one);
            assertThat(now.isPresent()).as("seed %d, round %d", seed, round).isEqualTo(!waiting.isEmpty());
            if (!waiting.isEmpty()) {
                SilenceStage expected = second ? SilenceStage.SECOND_APPROACH
                        : TODAY.isBefore(waiting.getFirst().plusDays(10)) ? SilenceStage.WAITING : SilenceStage.ASSUME_BEST;
                assertThat(now.get().stage()).as("seed %d, round %d", seed, round).isEqualTo(expected);
                if (second) {
                    SilenceStep.letRest(one, "").run(space);
                    closed = true;
                    if (random.nextBoolean()) {
                        space.history().undo();
                        closed = false;
                    }
                }
                assertThat(new Silences(space).closed().contains(one)).as("seed %d, round %d", seed, round).isEqualTo(closed);
                if (random.nextBoolean()) {
                    log(InteractionKind.MESSAGE, Direction.IN, TODAY, one);
                    assertThat(new Silences(space).closed().contains(one)).as("seed %d, round %d", seed, round).isFalse();
                }
            }
        }
        var before = new Silences(space).closed();
        temp.reopen();
        assertThat(new Silences(temp.space()).closed()).isEqualTo(before);
    }
}
