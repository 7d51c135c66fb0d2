// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.mastermind.tests.Circle.NOW;
import static org.wellspring.mastermind.tests.Circle.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.MeetingFormats;
import org.wellspring.mastermind.MeetingPage;
import org.wellspring.mastermind.MeetingRun;
import org.wellspring.mastermind.MeetingRun.Reading;
import org.wellspring.mastermind.MeetingRun.Step;
import org.wellspring.mastermind.MemberName;
import org.wellspring.mastermind.Meetings;
import org.wellspring.mastermind.OwnRecord;
import org.wellspring.mastermind.commands.BackToStage;
import org.wellspring.mastermind.commands.EditGroup;
import org.wellspring.mastermind.commands.EditMeeting;
import org.wellspring.mastermind.commands.EditSeat;
import org.wellspring.mastermind.commands.EndMeeting;
import org.wellspring.mastermind.commands.ExtendStage;
import org.wellspring.mastermind.commands.MakeAgenda;
import org.wellspring.mastermind.commands.MakeCommitment;
import org.wellspring.mastermind.commands.NewMeeting;
import org.wellspring.mastermind.commands.NextStage;
import org.wellspring.mastermind.commands.NoteAttendance;
import org.wellspring.mastermind.commands.ParkTopic;
import org.wellspring.mastermind.commands.PauseStage;
import org.wellspring.mastermind.commands.SettleCommitment;
import org.wellspring.mastermind.commands.SettleParked;
import org.wellspring.mastermind.commands.StartMeeting;
import org.wellspring.mastermind.commands.TakeNote;
import org.wellspring.mastermind.internal.format.FormatFile;
import org.wellspring.mastermind.spi.MeetingFormat;
import org.wellspring.model.group.CommitmentState;
import org.wellspring.model.group.MeetingState;
import org.wellspring.model.group.Presence;
import org.wellspring.model.group.SeatStage;
import org.wellspring.testkit.Seed;

@DisplayName("A meeting")
class MeetingTest {
    private static final MeetingFormats FORMATS = MeetingFormats.own();

    @RegisterExtension
    final Circle circle = new Circle();
    private UUID ana;
    private UUID bo;
    private UUID carla;
    private UUID meeting;

    @BeforeEach
    void plan() {
        ana = circle.member("Ana Ruiz");
        bo = circle.member("Bo Lind");
        carla = circle.member("Carla Dias");
        meeting = plan("hot-seat-90");
    }

    private UUID plan(String format) {
        return new NewMeeting(ana, NOW, FORMATS.named(format)).run(space()).result();
    }

    private Space space() {
        return circle.space();
    }

    private MeetingPage page() {
        return MeetingPage.of(space(), meeting).orElseThrow();
    }

    private MeetingRun run() {
        return page().run();
    }

    private Reading clock() {
        return run().at(circle.desk().now()).orElseThrow();
    }

    private void next() {
        new NextStage(ana, meeting).run(space());
    }

    private void tick(int seconds) {
        circle.desk().tick(Duration.ofSeconds(seconds));
    }

    /** Moves on to the statement of the first hot seat. */
    private UUID firstStatement() {
        new StartMeeting(ana, meeting).run(space());
        Circle.asLongAs(() -> clock().step().seat().isEmpty() || clock().step().stage() != SeatStage.STATEMENT, this::next);
        return clock().step().seat().orElseThrow();
    }

    @Test
    @DisplayName("has the agenda of its format: whose turn, what, how many seconds; a seat begins with conflicts of interest and clarifying questions come before ideas (K4, K7, K12)")
    void agenda() {
        List<Step> steps = run().steps();
        assertThat(steps.getFirst()).extracting(Step::title, Step::seconds, Step::speaker).containsExactly("Welcome", 300, Optional.empty());
        assertThat(steps.get(1).speaker()).contains(new MemberName(ana, "Ana Ruiz"));
        assertThat(steps.get(1).seconds()).as("ten minutes among four").isEqualTo(150);
        assertThat(steps.stream().filter(step -> step.seat().isPresent()).map(Step::stage).distinct()).containsExactly(SeatStage.WAITING, SeatStage.STATEMENT,
                SeatStage.CLARIFYING, SeatStage.IDEAS, SeatStage.COMMITMENTS);
        assertThat(page().seats()).extracting(seat -> seat.member().orElseThrow().name()).containsExactly("Ana Ruiz", "Bo Lind", "Carla Dias");
        assertThat(page().minutes()).isEqualTo(90);
        assertThat(page().title()).isEqualTo("Harbour Circle");
        assertThat(page().state()).isEqualTo(MeetingState.PLANNED);
        assertThat(run().at(NOW)).as("no clock before it begins").isEmpty();
    }

    @Test
    @DisplayName("comes in four formats, each of which gives every stage its time: 10-40-10, ninety-minute hot seat, round robin and forum (K7)")
    void formats() {
        assertThat(FORMATS.all()).extracting(format -> format.id()).containsExactly("hot-seat-90", "10-40-10", "round-robin", "forum");
        assertThat(FORMATS.all()).allSatisfy(format -> assertThat(format.name() + format.explanation()).isNotBlank());
        assertThat(length("10-40-10", 6)).isEqualTo(60);
        assertThat(length("hot-seat-90", 6)).isEqualTo(90);
        assertThat(length("round-robin", 6)).isEqualTo(70);
        assertThat(length("forum", 6)).isEqualTo(115);
        UUID one = plan("round-robin");
        assertThat(MeetingPage.of(space(), one).orElseThrow().seats()).hasSize(4);
        assertThatThrownBy(() -> FORMATS.named("10-10")).hasMessageContaining("10-10");
        assertThat(FORMATS.named("").id()).isEqualTo(MeetingFormats.USUAL);
        for (String wrong : List.of("each wins 3", "  statement 1:00", "seats 1\n  chatting 1:00", "seats 1\n  done 1:00", "once Opening 1:00",
                "often wins 1:00")) {
            assertThatThrownBy(() -> new FormatFile("odd", wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    @DisplayName("takes a format that a plug-in brings, and members without it run the meeting all the same (K7)")
    void plugIn() {
        MeetingFormat walk = new MeetingFormat() {
            @Override
            public String id() {
                return "garden.walk";
            }

            @Override
            public String name() {
                return "A walk";
            }

            @Override
            public String explanation() {
                return "Once around the garden.";
            }

            @Override
            public List<Step> agenda(List<UUID> members) {
                return List.of(Step.forAll("walk", "Walk", 1200), Step.stage(SeatStage.STATEMENT, "On the bench", 600, members.getLast()));
            }
        };
        MeetingFormats with = new MeetingFormats(List.of(walk, MeetingFormats.own().named("forum")));
        assertThat(with.all()).hasSize(5);
        meeting = new NewMeeting(ana, NOW, with.named("garden.walk")).run(space()).result();
        circle.desk().reopen();
        assertThat(FORMATS.find(page().format())).isEmpty();
        new StartMeeting(ana, meeting).run(space());
        next();
        assertThat(clock().step()).extracting(MeetingRun.Step::title, step -> step.speaker().orElseThrow().name()).containsExactly("On the bench", "Dev Patel");
        next();
        assertThat(run().isThrough()).isTrue();
        assertThat(page().seats().getFirst().stage()).isEqualTo(SeatStage.DONE);
    }

    private static int length(String format, int members) {
        List<UUID> ids = java.util.stream.Stream.generate(UUID::randomUUID).limit(members).toList();
        return FORMATS.named(format).agenda(ids).stream().mapToInt(step -> step.seconds()).sum() / 60;
    }

    @Test
    @DisplayName("takes another format, or goes without whom is excused, as long as it has not begun; what was written down for a seat stays (K7)")
    void anotherAgenda() {
        UUID seat = page().seats().get(2).id();
        new EditSeat(carla, seat).question("How do I find a partner?").run(space());
        new NoteAttendance(ana, meeting, List.of(ana), Presence.EXCUSED).run(space());
        new MakeAgenda(ana, meeting, FORMATS.named("10-40-10")).run(space());
        assertThat(run().steps()).noneMatch(step -> step.speaker().filter(speaker -> speaker.id().equals(ana)).isPresent());
        assertThat(run().steps().stream().filter(step -> step.seat().isPresent()).map(step -> step.speaker().orElseThrow().name()).distinct())
                .containsExactly("Bo Lind");
        assertThat(page().seats()).extracting(MeetingPage.Seat::question).contains("How do I find a partner?");
        new NoteAttendance(ana, meeting, List.of(ana), Presence.EXPECTED).run(space());
        new MakeAgenda(ana, meeting, FORMATS.named("hot-seat-90")).run(space());
        assertThat(run().steps()).hasSize(20);
        assertThat(run().steps().getFirst().title()).isEqualTo("Welcome");
        assertThat(page().seats()).extracting(MeetingPage.Seat::id).contains(seat).doesNotHaveDuplicates();
        new StartMeeting(ana, meeting).run(space());
        assertThatThrownBy(() -> new MakeAgenda(ana, meeting, FORMATS.named("forum")).run(space())).hasMessageContaining("begun");
    }

    @Test
    @DisplayName("says how much is left of a step, that its last minute began, and that it is over its time (K4)")
    void clockSays() {
        new StartMeeting(ana, meeting).run(space());
        tick(239);
        assertThat(clock()).extracting(Reading::number, Reading::left, Reading::warning, Reading::overtime).containsExactly(1, Duration.ofSeconds(61), false,
                false);
        tick(1);
        assertThat(clock().warning()).isTrue();
        tick(60);
        assertThat(clock()).extracting(Reading::left, Reading::warning, Reading::overtime).containsExactly(Duration.ZERO, true, false);
        tick(5);
        assertThat(clock()).extracting(Reading::left, Reading::warning, Reading::overtime).containsExactly(Duration.ofSeconds(-5), false, true);
        new ExtendStage(bo, meeting, clock().step().id(), 420).run(space());
        assertThat(clock().left()).isEqualTo(Duration.ofSeconds(115));
        assertThat(clock().next().orElseThrow().speaker()).contains(new MemberName(ana, "Ana Ruiz"));
    }

    @Test
    @DisplayName("is at the right second after a crash in the middle of a seat (K4)")
    void crash() {
        UUID seat = firstStatement();
        tick(100);
        circle.desk().reopen();
        tick(20);
        assertThat(clock()).extracting(reading -> reading.step().seat().orElseThrow(), reading -> reading.step().stage(), Reading::elapsed)
                .containsExactly(seat, SeatStage.STATEMENT, Duration.ofSeconds(120));
        new PauseStage(ana, meeting, true).run(space());
        tick(3600);
        circle.desk().reopen();
        assertThat(clock().elapsed()).isEqualTo(Duration.ofSeconds(120));
        assertThat(clock().paused()).isTrue();
        new PauseStage(ana, meeting, false).run(space());
        tick(30);
        circle.desk().reopen();
        assertThat(clock().elapsed()).isEqualTo(Duration.ofSeconds(150));
    }

    @Test
    @DisplayName("moves on from a step that is named once, however often it is said, and back as if it had never been left (K4)")
    void movesOnOnce() {
        new StartMeeting(ana, meeting).run(space());
        new StartMeeting(bo, meeting).run(space());
        UUID first = clock().step().id();
        tick(60);
        UUID second = new NextStage(ana, meeting, first).run(space()).result().orElseThrow();
        assertThat(new NextStage(bo, meeting, first).run(space()).result()).contains(second);
        assertThat(clock().number()).isEqualTo(2);
        tick(10);
        new BackToStage(bo, meeting, second).run(space());
        assertThat(clock()).extracting(Reading::number, Reading::elapsed).containsExactly(1, Duration.ofSeconds(70));
        new BackToStage(bo, meeting, second).run(space());
        assertThat(clock().number()).isEqualTo(1);
        assertThatThrownBy(() -> new NextStage(bo, meeting, UUID.randomUUID()).run(space())).hasMessageContaining("no such step");
    }

    @Test
    @DisplayName("passes over the turns of who is not there, and is through after its last step (K4)")
    void passesOver() {
        new StartMeeting(ana, meeting).run(space());
        new NoteAttendance(ana, meeting, List.of(bo), Presence.ABSENT).run(space());
        List<String> turns = new ArrayList<>();
        Circle.asLongAs(() -> !run().isThrough(), () -> {
            clock().step().speaker().ifPresent(speaker -> turns.add(speaker.name()));
            next();
        });
        assertThat(turns).doesNotContain("Bo Lind").contains("Ana Ruiz", "Carla Dias", "Dev Patel");
        next();
        assertThat(run().isThrough()).isTrue();
        assertThat(page().seats()).extracting(MeetingPage.Seat::stage).containsExactly(SeatStage.DONE, SeatStage.WAITING, SeatStage.DONE);
    }

    @Test
    @DisplayName("goes on to whoever came late, or is to go first, with all stages of their seat (K4)")
    void goesOnTo() {
        new StartMeeting(ana, meeting).run(space());
        new NoteAttendance(ana, meeting, List.of(bo), Presence.ABSENT).run(space());
        firstStatement();
        Circle.asLongAs(() -> clock().step().stage() != SeatStage.COMMITMENTS, this::next);
        List<Step> late = run().steps().stream().filter(step -> step.speaker().filter(who -> who.id().equals(bo)).isPresent()).toList();
        assertThat(late.getFirst().done()).as("their update was passed over").isTrue();
        new NextStage(bo, meeting).to(late.getFirst().id()).run(space());
        assertThat(clock().step().id()).isEqualTo(late.getFirst().id());
        UUID carlas = page().seats().get(2).id();
        UUID before = run().steps().stream().filter(step -> step.seat().filter(carlas::equals).isPresent()).findFirst().orElseThrow().id();
        new NextStage(ana, meeting).to(before).run(space());
        assertThat(clock().step().seat()).contains(carlas);
        next();
        assertThat(clock().step()).extracting(step -> step.seat().orElseThrow(), Step::stage).containsExactly(carlas, SeatStage.STATEMENT);
        assertThatThrownBy(() -> new NextStage(ana, meeting).to(before).run(space())).hasMessageContaining("already");
        assertThat(run().steps()).extracting(Step::id).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("that nobody ended is not the one that runs a day later, and one that nobody held is not the next one for ever (K3)")
    void forgotten() {
        new StartMeeting(ana, meeting).run(space());
        assertThat(Meetings.running(space())).contains(meeting);
        circle.desk().tick(Duration.ofHours(30));
        assertThat(Meetings.running(space())).isEmpty();
        assertThat(new Meetings(space()).next().orElseThrow().id()).as("it can be ended still").isEqualTo(meeting);
        UUID promise = new MakeCommitment(ana, "Call", TODAY.plusDays(9)).run(space()).result();
        assertThat(circle.page().commitments()).filteredOn(one -> one.id().equals(promise)).allMatch(one -> one.madeIn().isEmpty());
        UUID missed = new NewMeeting(ana, circle.desk().now().minus(Duration.ofDays(3)), FORMATS.named("")).run(space()).result();
        UUID coming = new NewMeeting(ana, circle.desk().now().plus(Duration.ofDays(3)), FORMATS.named("")).run(space()).result();
        assertThat(new Meetings(space()).next().orElseThrow().id()).isEqualTo(coming).isNotEqualTo(missed);
    }

    @Test
    @DisplayName("takes notes at the stage that runs, parks topics, and has conflicts of interest declared before a seat by several (K4, K7, K12)")
    void notes() {
        UUID seat = page().seats().getFirst().id();
        new EditSeat(bo, seat).conflict("I sell to the same yard").run(space());
        new EditSeat(carla, seat).conflict("My brother works there").run(space());
        new EditSeat(ana, seat).question("Which yard?").confidential(true).run(space());
        new StartMeeting(ana, meeting).run(space());
        new TakeNote(bo, meeting, "We began late.").run(space());
        new TakeNote(bo, meeting, "Dev brought cake.").run(space());
        firstStatement();
        new TakeNote(bo, meeting, "Three yards are left.").run(space());
        next();
        new TakeNote(carla, meeting, "Who decides?").run(space());
        UUID parked = new ParkTopic(carla, meeting, "A trip to Cork").run(space()).result();
        assertThat(page().minutesText()).isEqualTo("We began late.\n\nDev brought cake.");
        MeetingPage.Seat said = page().seats().getFirst();
        assertThat(said.conflict()).isEqualTo("Bo Lind: I sell to the same yard\nCarla Dias: My brother works there");
        assertThat(said.notes()).extracting(MeetingPage.Said::stage, MeetingPage.Said::text).containsExactly(
                org.assertj.core.groups.Tuple.tuple(SeatStage.STATEMENT, "Three yards are left."),
                org.assertj.core.groups.Tuple.tuple(SeatStage.CLARIFYING, "Who decides?"));
        assertThat(MeetingPage.parked(space())).extracting(MeetingPage.Parked::text).containsExactly("A trip to Cork");
        new SettleParked(ana, parked, true).run(space());
        assertThat(MeetingPage.parked(space())).isEmpty();
        assertThat(page().parked()).hasSize(1);
    }

    @Test
    @DisplayName("ends in commitments: who is there and promised nothing is asked; what was looked at and made in it is known (K3, K4)")
    void ends() {
        UUID old = new MakeCommitment(bo, "Call the yard", TODAY).run(space()).result();
        new StartMeeting(ana, meeting).run(space());
        new NoteAttendance(ana, meeting, List.of(bo, carla), Presence.PRESENT).run(space());
        new SettleCommitment(bo, old, CommitmentState.KEPT).run(space());
        new MakeCommitment(bo, "Send the drawings", TODAY.plusDays(14)).run(space());
        assertThat(page().withoutCommitment()).extracting(MemberName::name).containsExactly("Ana Ruiz", "Carla Dias");
        tick(600);
        new EndMeeting(ana, meeting).run(space());
        assertThat(page()).extracting(MeetingPage::state, ended -> ended.endedAt().orElseThrow()).containsExactly(MeetingState.HELD, NOW.plusSeconds(600));
        assertThat(page().commitments()).extracting(GroupPage.Promised::what).containsExactly("Send the drawings");
        assertThat(page().reviewed()).extracting(GroupPage.Promised::what).containsExactly("Call the yard");
        assertThat(run().at(circle.desk().now())).isEmpty();
        new EndMeeting(bo, meeting).run(space());
        assertThatThrownBy(() -> new StartMeeting(bo, meeting).run(space())).hasMessageContaining("over");
        assertThatThrownBy(() -> new EditMeeting(bo, meeting).calledOff(true).run(space())).hasMessageContaining("held");
    }

    @Test
    @DisplayName("comes by the group’s rhythm at the same time of day where its clock is, summer and winter, and never in the past (K1)")
    void rhythm() {
        new EditMeeting(ana, meeting).at(Instant.parse("2026-10-21T18:00:00Z")).run(space());
        assertThat(new Meetings(space()).byRhythm()).as("seven in the evening in summer is an hour later in winter")
                .contains(Instant.parse("2026-12-02T19:00:00Z"));
        assertThat(new Meetings(space()).next().orElseThrow().id()).isEqualTo(meeting);
        new EditGroup(ana).everyDays(0).run(space());
        assertThat(new Meetings(space()).byRhythm()).isEmpty();
        new EditMeeting(ana, meeting).calledOff(true).run(space());
        assertThat(new Meetings(space()).next()).isEmpty();
    }

    @Test
    @DisplayName("counts for a member’s own streak, which nobody else is told; to be excused neither counts nor ends it (K9)")
    void streaks() {
        for (Presence presence : List.of(Presence.ABSENT, Presence.PRESENT, Presence.EXCUSED, Presence.PRESENT)) {
            circle.desk().tick(Duration.ofDays(14));
            UUID one = new NewMeeting(ana, circle.desk().now(), FORMATS.named("")).run(space()).result();
            new StartMeeting(ana, one).run(space());
            new NoteAttendance(ana, one, List.of(bo), presence).run(space());
            new EndMeeting(ana, one).run(space());
        }
        assertThat(OwnRecord.of(space(), bo)).extracting(OwnRecord::meetings, OwnRecord::present, OwnRecord::streak, OwnRecord::longestStreak).containsExactly(
                3,
                2, 2, 2);
        assertThat(OwnRecord.of(space(), ana).streak()).isEqualTo(4);
        assertThat(OwnRecord.of(space(), carla).present()).isZero();
    }

    /** What a person with a pencil would keep of a meeting: a list, a finger on it, and sums of seconds. */
    private static final class Pencil {
        private final List<Integer> seconds = new ArrayList<>();
        private final List<Long> spent = new ArrayList<>();
        private int finger = -1;
        private boolean still;

        void passes(long by) {
            if (finger >= 0 && finger < seconds.size() && !still) {
                spent.set(finger, spent.get(finger) + by);
            }
        }

        void next() {
            if (finger < seconds.size()) {
                finger++;
                still = false;
            }
        }
    }

    @Test
    @DisplayName("goes as a person with a pencil would say, whatever is done in it, and however often the program ends in the middle (K4)")
    void asByPencil() {
        SplittableRandom random = new SplittableRandom(Seed.next());
        for (int round = 0; round < 6; round++) {
            meeting = plan(List.of("hot-seat-90", "10-40-10", "round-robin", "forum").get(random.nextInt(4)));
            Pencil pencil = new Pencil();
            run().steps().forEach(step -> {
                pencil.seconds.add(step.seconds());
                pencil.spent.add(0L);
            });
            new StartMeeting(ana, meeting).run(space());
            pencil.next();
            for (int i = 0; i < 60 && !run().isThrough(); i++) {
                int seconds = random.nextInt(200);
                tick(seconds);
                pencil.passes(seconds);
                doSomething(random, pencil);
                check(pencil);
            }
            new EndMeeting(ana, meeting).run(space());
        }
    }

    private void doSomething(SplittableRandom random, Pencil pencil) {
        UUID at = run().current().orElseThrow().id();
        switch (random.nextInt(7)) {
            case 0, 1 -> {
                new NextStage(random.nextBoolean() ? ana : bo, meeting, at).run(space());
                new NextStage(bo, meeting, at).run(space());
                pencil.next();
            }
            case 2 -> {
                new PauseStage(ana, meeting, true).run(space());
                pencil.still = true;
            }
            case 3 -> {
                new PauseStage(ana, meeting, false).run(space());
                pencil.still = false;
            }
            case 4 -> {
                int seconds = 30 + random.nextInt(900);
                new ExtendStage(ana, meeting, at, seconds).run(space());
                pencil.seconds.set(pencil.finger, seconds);
            }
            case 5 -> new TakeNote(bo, meeting, "Said").run(space());
            default -> circle.desk().reopen();
        }
    }

    private void check(Pencil pencil) {
        MeetingRun run = run();
        if (pencil.finger >= pencil.seconds.size()) {
            assertThat(run.isThrough()).isTrue();
            return;
        }
        Reading reading = run.at(circle.desk().now()).orElseThrow();
        long left = pencil.seconds.get(pencil.finger) - pencil.spent.get(pencil.finger);
        assertThat(reading.number()).isEqualTo(pencil.finger + 1);
        assertThat(reading.left().toSeconds()).isEqualTo(left);
        assertThat(reading.overtime()).isEqualTo(left < 0);
        assertThat(reading.warning()).isEqualTo(left >= 0 && left <= 60 && pencil.seconds.get(pencil.finger) > 60);
        assertThat(reading.paused()).isEqualTo(pencil.still);
    }
}
