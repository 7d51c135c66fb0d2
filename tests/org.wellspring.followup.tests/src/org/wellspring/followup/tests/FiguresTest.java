// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.followup.tests.World.LIST;
import static org.wellspring.followup.tests.World.TODAY;
import static org.wellspring.followup.tests.World.call;
import static org.wellspring.followup.tests.World.person;
import static org.wellspring.followup.tests.World.rhythm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.core.settings.Settings;
import org.wellspring.followup.FollowupSettings;
import org.wellspring.followup.WeekLoad;
import org.wellspring.followup.commands.NewFollowUp;
import org.wellspring.followup.commands.NewPromise;
import org.wellspring.followup.silence.SilenceProtocol;
import org.wellspring.followup.silence.SilenceState;
import org.wellspring.followup.silence.SilenceStep;
import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.PersonStatus;
import org.wellspring.people.TouchShare;
import org.wellspring.people.commands.DeleteEntry;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("How following up goes")
class FiguresTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private UUID rosa;

    @BeforeEach
    void fill() {
        space = temp.space();
        rosa = person(space, "Rosa Okafor");
    }

    private UUID log(InteractionKind kind, Direction direction, LocalDate day, UUID... people) {
        return new LogInteraction(kind, List.of(people)).on(day).direction(direction).summary("x").run(space).result().interaction();
    }

    private List<UUID> waiting() {
        return new SilenceProtocol(space).open().stream().map(SilenceState::person).toList();
    }

    @Test
    @DisplayName("waits for an answer where the last word was mine, in writing; a word of theirs, a talk or a deletion ends that")
    void waiting_M1() {
        UUID mail = log(InteractionKind.EMAIL, Direction.OUT, TODAY.minusDays(9), rosa);
        assertThat(waiting()).containsExactly(rosa);
        UUID answer = log(InteractionKind.MESSAGE, Direction.IN, TODAY.minusDays(8), rosa);
        assertThat(waiting()).isEmpty();
        new DeleteEntry(answer).run(space);
        assertThat(waiting()).containsExactly(rosa);
        call(space, TODAY.minusDays(3), rosa);
        assertThat(waiting()).isEmpty();
        space.history().undo();
        new LogInteraction(InteractionKind.NOTE, List.of(rosa)).on(TODAY).summary("a note").run(space);
        assertThat(waiting()).as("a note to oneself is no word").containsExactly(rosa);
        new EditEntity(rosa).set(ModelPackage.Literals.PERSON__STATUS, PersonStatus.LEFT).run(space);
        assertThat(waiting()).as("M8").isEmpty();
        space.history().undo();
        new DeleteEntry(mail).run(space);
        assertThat(waiting()).isEmpty();
    }

    @Test
    @DisplayName("waits for what was written to one or a few (T8), whatever I did since; not for a word to many, and not where no answer is wanted")
    void waiting_T8() {
        List<UUID> many = new ArrayList<>(List.of(rosa));
        for (int i = 0; i < 4; i++) {
            many.add(person(space, "Guest " + i));
        }
        log(InteractionKind.EMAIL, Direction.OUT, TODAY.minusDays(12), many.toArray(UUID[]::new));
        assertThat(waiting()).as("a word to five").isEmpty();
        log(InteractionKind.EMAIL, Direction.OUT, TODAY.minusDays(9), rosa);
        log(InteractionKind.COMMENT, Direction.OUT, TODAY.minusDays(4), rosa);
        assertThat(waiting()).as("a comment of mine is no answer").containsExactly(rosa);
        log(InteractionKind.SHARE, Direction.OUT, TODAY.plusDays(2), rosa);
        assertThat(waiting()).as("nor is what lies ahead").containsExactly(rosa);
        log(InteractionKind.CALL, Direction.BOTH, TODAY.plusDays(3), rosa);
        assertThat(waiting()).as("nor a talk to come").containsExactly(rosa);
        SilenceStep.noAnswerWanted(rosa).run(space);
        assertThat(waiting()).isEmpty();
    }

    @Test
    @DisplayName("counts touches between events and at them (F8), whatever is logged, edited and deleted")
    void share_F8() {
        long seed = Seed.next();
        System.getLogger(FiguresTest.class.getName()).log(System.Logger.Level.INFO, "seed {0}", seed);
        Random random = new Random(seed);
        List<InteractionKind> kinds = List.of(InteractionKind.CALL, InteractionKind.EVENT, InteractionKind.NOTE, InteractionKind.EMAIL);
        List<UUID> events = new ArrayList<>();
        List<UUID> others = new ArrayList<>();
        UUID bo = person(space, "Bo Lund");
        for (int i = 0; i < 60; i++) {
            InteractionKind kind = kinds.get(random.nextInt(kinds.size()));
            UUID made = random.nextBoolean() ? log(kind, Direction.BOTH, TODAY.minusDays(random.nextInt(400)), rosa)
                    : log(kind, Direction.BOTH, TODAY.minusDays(random.nextInt(400)), rosa, bo);
            if (kind == InteractionKind.EVENT) {
                events.add(made);
            } else if (kind != InteractionKind.NOTE) {
                others.add(made);
            }
            List<UUID> some = random.nextBoolean() ? events : others;
            if (random.nextInt(5) == 0 && !some.isEmpty()) {
                new DeleteEntry(some.remove(random.nextInt(some.size()))).run(space);
            }
            assertThat(TouchShare.of(space)).as("seed %d, after %d", seed, i).isEqualTo(new TouchShare(events.size(), others.size()));
        }
    }

    @Test
    @DisplayName("counts no card to many as a conversation: it fills no week (F6) and keeps nothing alive between events (F8); a word to a few does")
    void toMany_F6_F8() {
        List<UUID> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            all.add(person(space, "Guest " + i));
        }
        call(space, TODAY.minusDays(3), all.get(0));
        UUID card = log(InteractionKind.LETTER, Direction.OUT, TODAY.minusDays(1), all.toArray(UUID[]::new));
        assertThat(WeekLoad.of(space, TODAY, 1).getFirst().done()).isEqualTo(1);
        assertThat(World.today(space).capacity().done()).isEqualTo(1);
        assertThat(TouchShare.of(space)).isEqualTo(new TouchShare(0, 1));
        log(InteractionKind.LETTER, Direction.OUT, TODAY.minusDays(1), all.get(1), all.get(2), all.get(3));
        log(InteractionKind.EMAIL, Direction.OUT, TODAY.plusDays(4), all.get(1));
        assertThat(WeekLoad.of(space, TODAY, 1).getFirst().done()).isEqualTo(4);
        log(InteractionKind.EVENT, Direction.OUT, TODAY, all.toArray(UUID[]::new));
        assertThat(WeekLoad.of(space, TODAY, 1).getFirst().done()).as("an event is spoken at").isEqualTo(20);
        assertThat(TouchShare.of(space)).isEqualTo(new TouchShare(1, 2));
        new DeleteEntry(card).run(space);
        assertThat(TouchShare.of(space)).isEqualTo(new TouchShare(1, 2));
    }

    @Test
    @DisplayName("weighs what is put off in the week in which it comes back, steps and rhythms alike (F6)")
    void putOff_F6() {
        LocalDate monday = LocalDate.of(2026, 11, 16);
        UUID step = new NewFollowUp(rosa, "d", monday.plusDays(8)).run(space).result();
        call(space, TODAY.minusDays(10), rosa);
        UUID rhythm = rhythm(rosa, 14).run(space).result().rhythm();
        List<Integer> before = WeekLoad.of(space, TODAY, 5).stream().map(WeekLoad::rhythms).toList();
        assertThat(before.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
        assertThat(WeekLoad.of(space, TODAY, 5)).extracting(WeekLoad::steps).containsExactly(0, 1, 0, 0, 0);
        LIST.putOff(step, monday.plusWeeks(3).plusDays(2)).run(space);
        LIST.putOff(rhythm, monday.plusWeeks(4).plusDays(6)).run(space);
        assertThat(WeekLoad.of(space, TODAY, 5)).extracting(WeekLoad::steps).containsExactly(0, 0, 0, 1, 0);
        assertThat(WeekLoad.of(space, TODAY, 5)).extracting(WeekLoad::rhythms).containsExactly(0, 0, 0, 0, 1);
    }

    @Test
    @DisplayName("weighs the coming weeks against their room (F6): each thing in the week of its day, nothing of weeks before")
    void weeks_F6() {
        new Settings(space).set(FollowupSettings.WEEK_CAPACITY, "2");
        LocalDate monday = LocalDate.of(2026, 11, 16);
        new NewPromise(rosa, "a", monday.minusDays(1)).run(space);
        new NewPromise(rosa, "b", monday.plusDays(6)).run(space);
        new NewPromise(rosa, "c", monday.plusDays(7)).run(space);
        new NewFollowUp(rosa, "d", monday.plusDays(8)).run(space);
        call(space, TODAY.minusDays(10), rosa);
        rhythm(rosa, 21).run(space);
        List<WeekLoad> weeks = WeekLoad.of(space, TODAY, 4);
        assertThat(weeks).extracting(WeekLoad::monday).containsExactly(monday, monday.plusWeeks(1), monday.plusWeeks(2), monday.plusWeeks(3));
        assertThat(weeks).extracting(WeekLoad::all).containsExactly(1, 2, 1, 0);
        assertThat(weeks.get(2).rhythms()).isEqualTo(1);
        new NewFollowUp(rosa, "e", monday.plusDays(9)).run(space);
        assertThat(WeekLoad.of(space, TODAY, 2)).extracting(WeekLoad::over).containsExactly(0, 1);
        assertThat(weeks).isSortedAccordingTo(Comparator.comparing(WeekLoad::monday));
    }
}
