// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.followup.tests.World.LIST;
import static org.wellspring.followup.tests.World.TODAY;
import static org.wellspring.followup.tests.World.call;
import static org.wellspring.followup.tests.World.person;
import static org.wellspring.followup.tests.World.rhythm;
import static org.wellspring.followup.tests.World.rows;
import static org.wellspring.followup.tests.World.today;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.wellspring.core.settings.Settings;
import org.wellspring.followup.FollowupSettings;
import org.wellspring.followup.Rhythms;
import org.wellspring.followup.TodayList;
import org.wellspring.followup.commands.NewCard;
import org.wellspring.followup.commands.NewFollowUp;
import org.wellspring.followup.commands.NewPromise;
import org.wellspring.followup.commands.PauseRhythm;
import org.wellspring.followup.commands.SetPromise;
import org.wellspring.model.AgreedBy;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.PersonStatus;
import org.wellspring.model.PromiseState;
import org.wellspring.people.commands.AddNeed;
import org.wellspring.people.commands.AddRole;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.DeletePerson;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.day.TodayRow;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("The list of the day")
class TodayTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private UUID rosa;

    @BeforeEach
    void fill() {
        space = temp.space();
        rosa = person(space, "Rosa Okafor");
    }

    private UUID promise(UUID person, String what, LocalDate due) {
        return new NewPromise(person, what, due).madeOn(TODAY.minusDays(11)).run(space).result();
    }

    private static List<String> kinds(TodayList list) {
        return list.rows().stream().map(row -> row.kind().word()).toList();
    }

    @Test
    @DisplayName("has a rhythm that is due although a talk is dated ahead, by mistake or as a plan")
    void plannedTalkDoesNotMoveARhythm() {
        rhythm(rosa, 30).run(space);
        call(space, TODAY.minusDays(40), rosa);
        call(space, TODAY.plusDays(3650), rosa);

        assertThat(rows(space)).singleElement().satisfies(row -> {
            assertThat(row.person()).contains(rosa);
            assertThat(row.due()).isEqualTo(TODAY.minusDays(10));
            assertThat(row.why()).startsWith("6 weeks since you were in touch");
        });
        assertThat(new Rhythms(space).of(rosa).orElseThrow().next()).contains(TODAY.minusDays(10));
        assertThat(new Rhythms(space).of(rosa).orElseThrow().lastTouch()).contains(TODAY.minusDays(40));
        assertThat(today(space).capacity().done()).isZero();
    }

    @Test
    @DisplayName("of an empty book is empty, with the room of the week")
    void empty() {
        TodayList list = today(space);
        assertThat(list.rows()).isEmpty();
        assertThat(list.more()).isZero();
        assertThat(list.date()).isEqualTo(TODAY);
        assertThat(list.capacity()).isEqualTo(new TodayList.Capacity(12, 0, 0));
        assertThat(list.newPeople().of()).isZero();
    }

    @Test
    @DisplayName("is headed by overdue promises (F9), then next steps, rhythms (F5), new people (F1), cards (F2)")
    void order() {
        new NewCard("Two people from the lunch", null).at(Instant.parse("2026-11-10T10:00:00Z")).run(space);
        UUID bo = new CreatePerson("Bo Lund").metOn(TODAY.minusDays(20)).run(space).result();
        UUID ana = person(space, "Ana Lindqvist");
        call(space, TODAY.minusDays(35), ana);
        rhythm(ana, 30).run(space);
        new NewFollowUp(person(space, "Dev Mehta"), "Send the survey", TODAY).run(space);
        promise(rosa, "a museum contact", TODAY);
        promise(person(space, "Yuki Sato"), "the drawings", TODAY.minusDays(3));
        promise(rosa, "not yet due", TODAY.plusDays(1));

        TodayList list = today(space);

        assertThat(kinds(list)).containsExactly("promise", "promise", "follow-up", "rhythm",
                "new-person", "card");
        assertThat(list.rows()).extracting(TodayRow::name).containsExactly("Yuki Sato", "Rosa Okafor", "Dev Mehta", "Ana Lindqvist",
                "Bo Lund", "Two people from the lunch");
        assertThat(list.rows()).extracting(TodayRow::overdueDays).containsExactly(3, 0, 0, 5, 6, 12);
        assertThat(list.rows().get(4).id()).isEqualTo(bo);
    }

    @Test
    @DisplayName("says of every row why now and how to help (F13)")
    void whyAndHelp() {
        UUID jonas = new CreatePerson("Jonas Weber").role("Curator", "Maritime Museum").run(space).result();
        assertThat(jonas).isNotNull();
        new AddNeed(rosa, "a way into maritime museums").run(space);
        promise(rosa, "a museum contact", TODAY.minusDays(3));
        UUID ana = person(space, "Ana Lindqvist");
        call(space, TODAY.minusDays(35), ana);
        rhythm(ana, 30).channels("phone", "coffee").run(space);
        new NewCard("Somebody from the lunch", null).at(Instant.parse("2026-11-10T10:00:00Z")).run(space);

        List<TodayRow> rows = rows(space);

        assertThat(rows.get(0).why()).matches("You promised it on (11 Nov|Nov 11); it was due 3 days ago");
        assertThat(rows.get(0).help()).isEqualTo("Introduce Jonas Weber, Maritime Museum – needs: a way into maritime museums");
        assertThat(rows.get(0).organization()).isEqualTo("Harbor Studio");
        assertThat(rows.get(1).why()).isEqualTo("5 weeks since you were in touch; you both agreed on every month");
        assertThat(rows.get(1).subject()).isEqualTo("Every month, by phone or coffee");
        assertThat(rows.get(1).help()).isEqualTo("Ask what would help Ana Lindqvist now");
        assertThat(rows.get(2).why()).isEqualTo("Waiting for 12 days without a next step");
        assertThat(rows.get(2).help()).isNotBlank();
    }

    @Test
    @DisplayName("has something kind to say even where nobody has an idea, and where helping is closed (G11)")
    void helpIsNeverEmpty() {
        promise(rosa, "x", TODAY);
        assertThat(World.list(List.of()).of(space, 5).rows().getFirst().help()).isEqualTo("Ask what would help now");
        new EditEntity(rosa).set(ModelPackage.Literals.PERSON__HELP_CLOSED, true).run(space);
        assertThat(rows(space).getFirst().help()).isEqualTo("Their good work is still worth sharing");
    }

    @Test
    @DisplayName("leaves drafts out (F3) and shows a one-sided rhythm as proposed (F4)")
    void draftsAndProposals() {
        rhythm(rosa, 30).benefitMe("").run(space);
        assertThat(rows(space)).isEmpty();
        rhythm(rosa, 30).agreedBy(AgreedBy.ME).run(space);
        assertThat(rows(space)).singleElement().satisfies(row -> {
            assertThat(row.proposed()).isTrue();
            assertThat(row.why()).contains("not yet agreed by both").startsWith("Not yet in touch");
        });
        rhythm(rosa, 30).run(space);
        assertThat(rows(space).getFirst().proposed()).isFalse();
        new PauseRhythm(rosa).run(space);
        assertThat(rows(space)).isEmpty();
    }

    @Test
    @DisplayName("takes a rhythm off once a touch moved it, by whatever channel, and not twice (F5)")
    void touchMovesTheRhythm() {
        rhythm(rosa, 30).run(space);
        call(space, TODAY.minusDays(30), rosa);
        assertThat(rows(space)).hasSize(1);
        call(space, TODAY, rosa);
        call(space, TODAY, rosa);
        assertThat(rows(space)).isEmpty();
        assertThat(World.LIST.of(space, TODAY.plusDays(29), 10).rows()).isEmpty();
        assertThat(World.LIST.of(space, TODAY.plusDays(30), 10).rows()).hasSize(1);
        space.history().undo();
        space.history().undo();
        assertThat(rows(space)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(value = PersonStatus.class, names = {"LEFT", "DECEASED"})
    @DisplayName("is silent about those who left or died (M8)")
    void mutes(PersonStatus status) {
        promise(rosa, "x", TODAY);
        new NewFollowUp(rosa, "y", TODAY).run(space);
        new NewCard("card", rosa).at(Instant.parse("2026-11-01T10:00:00Z")).run(space);
        rhythm(rosa, 5).run(space);
        new EditEntity(rosa).set(ModelPackage.Literals.PERSON__MET_ON, TODAY.minusDays(30)).run(space);
        assertThat(kinds(today(space))).containsExactly("promise", "follow-up", "card");
        new EditEntity(rosa).set(ModelPackage.Literals.PERSON__STATUS, status).run(space);
        assertThat(today(space).rows()).isEmpty();
        assertThat(today(space).more()).isZero();
        assertThat(today(space).capacity().planned()).isZero();
        space.history().undo();
        assertThat(rows(space)).hasSize(3);
    }

    @Test
    @DisplayName("shows a person once where a word settles both a promise and the rhythm")
    void onceAPerson() {
        rhythm(rosa, 5).run(space);
        promise(rosa, "x", TODAY);
        TodayList list = today(space);
        assertThat(kinds(list)).containsExactly("promise");
        assertThat(list.more()).isZero();
    }

    @Test
    @DisplayName("hides what is put off until its day (F6); putting off again moves the day; undo brings it back")
    void snooze() {
        UUID promise = promise(rosa, "x", TODAY);
        UUID snooze = LIST.putOff(promise, TODAY.plusDays(3)).run(space).result();
        assertThat(rows(space)).isEmpty();
        assertThat(World.LIST.of(space, TODAY.plusDays(2), 10).rows()).isEmpty();
        assertThat(World.LIST.of(space, TODAY.plusDays(3), 10).rows()).hasSize(1);
        assertThat(LIST.putOff(promise, TODAY.plusDays(9)).run(space).result()).isEqualTo(snooze);
        assertThat(World.LIST.of(space, TODAY.plusDays(8), 10).rows()).isEmpty();
        space.history().undo();
        space.history().undo();
        assertThat(rows(space)).hasSize(1);
        assertThatThrownBy(() -> LIST.putOff(promise, TODAY).run(space)).isInstanceOf(SpaceException.class);
    }

    @Test
    @DisplayName("puts off rhythms, new people and cards as well")
    void snoozesAnyRow() {
        rhythm(rosa, 5).run(space);
        new CreatePerson("Bo Lund").metOn(TODAY.minusDays(20)).run(space);
        new NewCard("card", null).at(Instant.parse("2026-11-01T10:00:00Z")).run(space);
        List<TodayRow> rows = rows(space);
        assertThat(rows).hasSize(3);
        rows.forEach(row -> LIST.putOff(row.id(), TODAY.plusDays(1)).run(space));
        assertThat(today(space).rows()).isEmpty();
        assertThat(today(space).more()).isZero();
    }

    @Test
    @DisplayName("marks promise, next step and card done, each one undo step; a rhythm wants a touch")
    void done() {
        promise(rosa, "x", TODAY);
        new NewFollowUp(rosa, "y", TODAY).run(space);
        new NewCard("card", null).at(Instant.parse("2026-11-01T10:00:00Z")).run(space);
        for (TodayRow row : rows(space)) {
            LIST.done(row.id()).run(space);
        }
        assertThat(rows(space)).isEmpty();
        space.history().undo();
        assertThat(kinds(today(space))).containsExactly("card");
        UUID ana = person(space, "Ana");
        rhythm(ana, 5).run(space);
        UUID row = rows(space).getFirst().id();
        assertThatThrownBy(() -> LIST.done(row).run(space)).isInstanceOfSatisfying(SpaceException.class,
                e -> assertThat(e.problem().todo()).startsWith("Log a call"));
    }

    @Test
    @DisplayName("stops the alarm of a promise that was acknowledged (F10)")
    void acknowledged() {
        UUID promise = promise(rosa, "x", TODAY.minusDays(2));
        new SetPromise(promise, PromiseState.ACKNOWLEDGED).run(space);
        assertThat(rows(space)).isEmpty();
    }

    @Test
    @DisplayName("flags a card after the days of the setting (F2)")
    void cardSetting() {
        new NewCard("card", rosa).at(Instant.parse("2026-11-19T10:00:00Z")).run(space);
        assertThat(rows(space)).isEmpty();
        new Settings(space).set(FollowupSettings.CARD_WAITING_DAYS, "3");
        assertThat(rows(space)).singleElement().satisfies(row -> assertThat(row.name()).isEqualTo("Rosa Okafor"));
    }

    @Test
    @DisplayName("tells how many of the last ten new people were followed up, and names the missed (F1)")
    void newPeople() {
        for (int i = 0; i < 12; i++) {
            UUID person = new CreatePerson("New " + (char) ('A' + i)).metOn(TODAY.minusDays(30 - i * 2L)).run(space).result();
            if (i >= 2 && i < 7) {
                call(space, TODAY.minusDays(30 - i * 2L), person);
            }
            if (i >= 2 && i < 6) {
                call(space, TODAY.minusDays(1), person);
            }
        }
        TodayList.NewPeople news = today(space).newPeople();
        assertThat(news.of()).isEqualTo(10);
        assertThat(news.followedUp()).isEqualTo(4);
        assertThat(news.missed()).extracting(TodayList.Named::name).containsExactly("New H", "New G");
        assertThat(news.waiting()).extracting(TodayList.Named::name).containsExactly("New L", "New K", "New J", "New I");
    }

    @Test
    @DisplayName("is as long as asked for, says how much more there is, and counts the week's touches (F6)")
    void limitAndCapacity() {
        for (int i = 0; i < 8; i++) {
            promise(person(space, "Person " + i), "x", TODAY.minusDays(i));
        }
        UUID spoken = person(space, "Spoken To");
        call(space, TODAY.minusDays(2), spoken);
        call(space, TODAY.minusDays(1), spoken);
        call(space, TODAY.minusDays(9), rosa);
        TodayList list = World.LIST.of(space, 3);
        assertThat(list.rows()).hasSize(3);
        assertThat(list.more()).isEqualTo(5);
        assertThat(list.capacity().done()).isEqualTo(1);
        assertThat(list.capacity().planned()).isEqualTo(1 + 7);
        new Settings(space).set(FollowupSettings.WEEK_CAPACITY, "5");
        assertThat(today(space).capacity().over()).isEqualTo(3);
        assertThat(World.LIST.of(space, 0).rows()).isEmpty();
        assertThat(World.LIST.of(space, 0).more()).isEqualTo(8);
    }

    @Test
    @DisplayName("puts key relationships first among rhythms")
    void keyFirst() {
        UUID ana = person(space, "Ana Lindqvist");
        rhythm(rosa, 5).run(space);
        rhythm(ana, 30).run(space);
        assertThat(rows(space)).extracting(TodayRow::name).containsExactly("Rosa Okafor", "Ana Lindqvist");
        new EditEntity(ana).set(ModelPackage.Literals.PERSON__KEY_RELATIONSHIP, true).run(space);
        assertThat(rows(space)).extracting(TodayRow::name).containsExactly("Ana Lindqvist", "Rosa Okafor");
    }

    @Test
    @DisplayName("follows a deleted person and undo, and is the same after a rebuild of its tables")
    void deletionAndRebuild() {
        promise(rosa, "x", TODAY);
        new AddRole(rosa, "Partner", "Elsewhere").run(space);
        List<TodayRow> before = rows(space);
        new DeletePerson(rosa).run(space);
        assertThat(rows(space)).isEmpty();
        space.history().undo();
        assertThat(rows(space)).isEqualTo(before);
    }

    @Test
    @DisplayName("counts what it does not show as it would stand there, however few rows are wanted: nobody twice")
    void more() {
        long seed = Seed.next();
        System.getLogger(TodayTest.class.getName()).log(System.Logger.Level.INFO, "seed {0}", Long.toString(seed));
        Random random = new Random(seed);
        List<UUID> people = new ArrayList<>(List.of(rosa));
        for (int i = 0; i < 12; i++) {
            people.add(new CreatePerson("Somebody " + i).metOn(TODAY.minusDays(random.nextInt(60))).run(space).result());
        }
        for (UUID person : people) {
            if (random.nextBoolean()) {
                rhythm(person, 5 + random.nextInt(90)).run(space);
            }
            if (random.nextInt(3) == 0) {
                promise(person, "x", TODAY.minusDays(random.nextInt(5)));
            }
            if (random.nextInt(3) == 0) {
                new NewFollowUp(person, "y", TODAY.minusDays(random.nextInt(5))).run(space);
            }
        }
        List<TodayRow> all = LIST.of(space, 1000).rows();
        for (int limit = 1; limit <= all.size() + 1; limit++) {
            TodayList list = LIST.of(space, limit);
            assertThat(list.rows()).as("seed %s", seed).isEqualTo(all.subList(0, Math.min(limit, all.size())));
            assertThat(list.rows().size() + list.more()).as("seed %s, %s rows", seed, limit).isEqualTo(all.size());
        }
    }

    @Test
    @DisplayName("does not count the rhythm of somebody who is in the list, however far down it would stand")
    void rhythmFarDown() {
        for (int i = 0; i < 60; i++) {
            rhythm(person(space, "Somebody " + i), 5).run(space);
        }
        rhythm(rosa, 300).run(space);
        promise(rosa, "x", TODAY);
        assertThat(LIST.of(space, 3).more()).isEqualTo(58);
        assertThat(LIST.of(space, Integer.MAX_VALUE).rows()).hasSize(61);
    }

    @Test
    @DisplayName("has everything where nothing is left out on purpose, also after a row about two people")
    void noLimit() {
        UUID bo = person(space, "Bo Lund");
        UUID lunch = new LogInteraction(InteractionKind.MEETING, List.of(rosa, bo)).on(TODAY.plusDays(1)).summary("Lunch").run(space).result().interaction();
        rhythm(person(space, "Ana Lindqvist"), 30).run(space);
        temp.at(Clock.offset(World.CLOCK, Duration.ofDays(2)));
        space = temp.reopen();
        TodayList list = LIST.of(space, Integer.MAX_VALUE);
        assertThat(list.lost()).isEmpty();
        assertThat(kinds(list)).containsExactly("meeting", "rhythm");
        assertThat(list.rows().getFirst().id()).isEqualTo(lunch);
    }
}
