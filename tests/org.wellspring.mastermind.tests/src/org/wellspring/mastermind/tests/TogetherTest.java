// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.mastermind.tests.Circle.NOW;
import static org.wellspring.mastermind.tests.Circle.TODAY;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.MeetingFormats;
import org.wellspring.mastermind.MeetingPage;
import org.wellspring.mastermind.MeetingRun.Step;
import org.wellspring.mastermind.MemberName;
import org.wellspring.mastermind.commands.BackToStage;
import org.wellspring.mastermind.commands.EditSeat;
import org.wellspring.mastermind.commands.EndMeeting;
import org.wellspring.mastermind.commands.ExtendStage;
import org.wellspring.mastermind.commands.HelpWithPosting;
import org.wellspring.mastermind.commands.MakeAgenda;
import org.wellspring.mastermind.commands.MakeCommitment;
import org.wellspring.mastermind.commands.NewMeeting;
import org.wellspring.mastermind.commands.NextStage;
import org.wellspring.mastermind.commands.NoteAttendance;
import org.wellspring.mastermind.commands.ParkTopic;
import org.wellspring.mastermind.commands.PauseStage;
import org.wellspring.mastermind.commands.PostOnBoard;
import org.wellspring.mastermind.commands.SetRoles;
import org.wellspring.mastermind.commands.StartMeeting;
import org.wellspring.mastermind.commands.TakeNote;
import org.wellspring.mastermind.tests.Circle.Desk;
import org.wellspring.model.group.MeetingState;
import org.wellspring.model.group.PostingKind;
import org.wellspring.model.group.Presence;
import org.wellspring.testkit.Seed;

@DisplayName("Two members at one meeting, each on their own machine,")
class TogetherTest {
    private static final MeetingFormats FORMATS = MeetingFormats.own();

    @RegisterExtension
    final Circle circle = new Circle();
    private Desk here;
    private Desk there;
    private UUID ana;
    private UUID bo;
    private UUID meeting;

    @BeforeEach
    void plan() {
        ana = circle.member("Ana Ruiz");
        bo = circle.member("Bo Lind");
        meeting = new NewMeeting(ana, NOW, FORMATS.named("hot-seat-90")).run(circle.space()).result();
        here = circle.desk();
        there = circle.another("Bo");
    }

    private MeetingPage page(Desk desk) {
        return MeetingPage.of(desk.space(), meeting).orElseThrow();
    }

    private static int number(MeetingPage page) {
        List<Step> steps = page.run().steps();
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).startedAt().isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private void exchange() {
        here.hear(there);
        there.hear(here);
    }

    private void same() {
        exchange();
        assertThat(page(here)).isEqualTo(page(there));
        assertThat(GroupPage.of(here.space())).isEqualTo(GroupPage.of(there.space()));
        assertThat(here.space().care().check().findings()).isEmpty();
        assertThat(there.space().care().check().findings()).isEmpty();
        MeetingPage page = page(here);
        assertThat(page.run().steps()).extracting(Step::id).doesNotHaveDuplicates();
        assertThat(page.attendance()).extracting(one -> one.member().id()).doesNotHaveDuplicates();
        assertThat(page.seats()).extracting(one -> one.member().orElseThrow().id()).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("run one meeting: moving on at the same time moves on once, and who heard of nothing for a while takes nobody back (K4)")
    void oneMeeting() {
        new StartMeeting(ana, meeting).run(here.space());
        new StartMeeting(bo, meeting).run(there.space());
        exchange();
        assertThat(number(page(here))).isZero();
        UUID first = page(here).run().current().orElseThrow().id();
        here.tick(Duration.ofSeconds(60));
        there.tick(Duration.ofSeconds(61));
        new NextStage(ana, meeting, first).run(here.space());
        new NextStage(bo, meeting, first).run(there.space());
        new NextStage(bo, meeting).run(there.space());
        exchange();
        assertThat(number(page(here))).isEqualTo(2);
        assertThat(page(here).run().at(here.now())).isPresent();
        // The clock of one machine is years ahead: what it says last is older news all the same.
        here.tick(Duration.ofDays(800));
        new TakeNote(ana, meeting, "Still here").run(here.space());
        new NextStage(bo, meeting).run(there.space());
        same();
        assertThat(number(page(here))).isEqualTo(3);
        assertThat(page(there).attendance()).extracting(MeetingPage.There::member).extracting(MemberName::name).containsExactly("Ana Ruiz", "Bo Lind");
    }

    @Test
    @DisplayName("make its agenda anew apart, and it is one agenda; even where one of them had taken a member’s seat out before (K7)")
    void oneAgenda() {
        new NoteAttendance(ana, meeting, List.of(bo), Presence.EXCUSED).run(here.space());
        new MakeAgenda(ana, meeting, FORMATS.named("forum")).run(here.space());
        new MakeAgenda(bo, meeting, FORMATS.named("forum")).run(there.space());
        same();
        new NoteAttendance(bo, meeting, List.of(bo), Presence.PRESENT).run(there.space());
        new MakeAgenda(bo, meeting, FORMATS.named("round-robin")).run(there.space());
        new MakeAgenda(ana, meeting, FORMATS.named("round-robin")).run(here.space());
        same();
        new MakeAgenda(ana, meeting, FORMATS.named("round-robin")).run(here.space());
        same();
        assertThat(page(there).run().steps()).extracting(Step::id).containsExactlyElementsOf(page(here).run().steps().stream().map(Step::id).toList())
                .hasSize(4 + 4 * 5 + 1);
        assertThat(page(there).seats()).hasSize(4);
    }

    @Test
    @DisplayName("and post, help, note and promise apart: nothing is lost, nothing doubled, whatever the order, and both see the same (K2, K3, K4)")
    void anythingApart() {
        SplittableRandom random = new SplittableRandom(Seed.next());
        for (int round = 0; round < 3; round++) {
            meeting = new NewMeeting(ana, here.now(), FORMATS.named("round-robin")).run(here.space()).result();
            exchange();
            Set<UUID> made = new HashSet<>();
            List<String> notes = new ArrayList<>();
            int reached = -1;
            for (int i = 0; i < 50; i++) {
                boolean mine = random.nextBoolean();
                Desk desk = mine ? here : there;
                desk.tick(Duration.ofSeconds(random.nextInt(60)));
                act(random, desk, mine ? ana : bo, made, notes);
                if (random.nextInt(6) == 0) {
                    exchange();
                    assertThat(number(page(here))).isGreaterThanOrEqualTo(reached);
                    reached = number(page(here));
                }
            }
            same();
            GroupPage group = GroupPage.of(here.space());
            Set<UUID> all = new HashSet<>();
            group.asks().forEach(one -> all.add(one.id()));
            group.offers().forEach(one -> all.add(one.id()));
            group.commitments().forEach(one -> all.add(one.id()));
            page(here).parked().forEach(one -> all.add(one.id()));
            assertThat(all).containsAll(made);
            assertThat(page(here).run().steps()).hasSize(4 + 4 * 5 + 1);
            String said = page(here).minutesText() + page(here).seats().stream().flatMap(seat -> seat.notes().stream()).map(MeetingPage.Said::text).toList();
            notes.forEach(note -> assertThat(said).containsOnlyOnce(note));
            assertThat(page(here).state()).isIn(MeetingState.RUNNING, MeetingState.PLANNED);
            new StartMeeting(ana, meeting).run(here.space());
            exchange();
            new EndMeeting(ana, meeting).run(here.space());
            new EndMeeting(bo, meeting).run(there.space());
            same();
            assertThat(page(there).state()).isEqualTo(MeetingState.HELD);
        }
    }

    private void act(SplittableRandom random, Desk desk, UUID me, Set<UUID> made, List<String> notes) {
        boolean runs = page(desk).state() == MeetingState.RUNNING;
        switch (random.nextInt(11)) {
            case 0 -> new StartMeeting(me, meeting).run(desk.space());
            case 1, 2 -> {
                if (runs) {
                    new NextStage(me, meeting).run(desk.space());
                }
            }
            case 3 -> {
                if (page(desk).run().current().isPresent()) {
                    new PauseStage(me, meeting, random.nextBoolean()).run(desk.space());
                }
            }
            case 4 -> page(desk).run().current()
                    .ifPresent(step -> new ExtendStage(me, meeting, step.id(), step.seconds() + 60).run(desk.space()));
            case 5 -> {
                String text = "said-" + notes.size() + ".";
                notes.add(text);
                new TakeNote(me, meeting, text).run(desk.space());
            }
            case 6 -> made.add(new PostOnBoard(me, random.nextBoolean() ? PostingKind.ASK : PostingKind.OFFER, "Thing").run(desk.space()).result());
            case 7 -> GroupPage.of(desk.space()).asks().stream().filter(ask -> ask.by().filter(by -> by.id().equals(me)).isEmpty()).findFirst()
                    .ifPresent(ask -> new HelpWithPosting(me, ask.id()).run(desk.space()));
            case 8 -> made.add(new MakeCommitment(me, "Do it", TODAY).run(desk.space()).result());
            case 9 -> made.add(new ParkTopic(me, meeting, "Later").run(desk.space()).result());
            default -> {
                new NoteAttendance(me, meeting, circle.members(), Presence.PRESENT).run(desk.space());
                new SetRoles(me, bo, List.of(random.nextBoolean() ? "scribe" : "host")).run(desk.space());
            }
        }
    }

    @Test
    @DisplayName("and a third, with clocks that are wrong by years, do anything apart – make the agenda anew, go back, go on to another, take back what they did – and agree in the end; what ends is ended for all (K4, K7)")
    void wild() {
        SplittableRandom random = new SplittableRandom(Seed.next());
        List<Desk> desks = List.of(here, there, circle.another("Carla"));
        List<UUID> who = List.of(ana, bo, circle.member("Carla Dias"));
        desks.get(1).tick(Duration.ofDays(1200));
        desks.get(2).tick(Duration.ofDays(-1200));
        for (int round = 0; round < 4; round++) {
            meeting = new NewMeeting(ana, here.now(), FORMATS.named("hot-seat-90")).run(here.space()).result();
            all(desks);
            for (int i = 0; i < 60; i++) {
                int one = random.nextInt(3);
                desks.get(one).tick(Duration.ofSeconds(random.nextInt(90)));
                if (random.nextInt(3) == 0) {
                    act(random, desks.get(one), who.get(one), new HashSet<>(), new ArrayList<>());
                } else {
                    wildly(random, desks.get(one), who.get(one));
                }
                if (random.nextInt(5) == 0) {
                    desks.get(random.nextInt(3)).hear(desks.get(random.nextInt(3)));
                }
            }
            all(desks);
            agreed(desks);
            for (int i = 0; i < 3; i++) {
                new StartMeeting(who.get(i), meeting).run(desks.get(i).space());
            }
            all(desks);
            for (int i = 0; page(here).run().current().isPresent() && i < 60; i++) {
                new NextStage(ana, meeting).run(here.space());
            }
            assertThat(page(here).run().isThrough()).isTrue();
            new EndMeeting(ana, meeting).run(here.space());
            all(desks);
            agreed(desks);
            assertThat(page(desks.get(2)).state()).isEqualTo(MeetingState.HELD);
        }
    }

    private void all(List<Desk> desks) {
        for (int i = 0; i < 2; i++) {
            desks.forEach(one -> desks.stream().filter(other -> other != one).forEach(one::hear));
        }
    }

    private void agreed(List<Desk> desks) {
        for (Desk desk : desks) {
            assertThat(page(desk)).isEqualTo(page(here));
            assertThat(GroupPage.of(desk.space()).members()).isEqualTo(circle.page().members());
            assertThat(desk.space().care().check().findings()).isEmpty();
        }
        assertThat(page(here).run().steps()).extracting(Step::id).doesNotHaveDuplicates();
        assertThat(page(here).attendance()).extracting(one -> one.member().id()).doesNotHaveDuplicates();
        assertThat(page(here).seats()).extracting(one -> one.member().orElseThrow().id()).doesNotHaveDuplicates();
    }

    private void wildly(SplittableRandom random, Desk desk, UUID me) {
        MeetingPage page = page(desk);
        boolean runs = page.state() == MeetingState.RUNNING;
        List<Step> waiting = page.run().steps().stream().filter(step -> step.startedAt().isEmpty()).toList();
        switch (random.nextInt(6)) {
            case 0 -> {
                if (page.state() == MeetingState.PLANNED) {
                    new MakeAgenda(me, meeting, FORMATS.all().get(random.nextInt(4))).run(desk.space());
                }
            }
            case 1 -> {
                if (runs) {
                    page.run().lastStarted().ifPresent(step -> new BackToStage(me, meeting, step.id()).run(desk.space()));
                }
            }
            case 2 -> {
                if (runs && !waiting.isEmpty()) {
                    new NextStage(me, meeting).to(waiting.get(random.nextInt(waiting.size())).id()).run(desk.space());
                }
            }
            case 3 -> {
                if (!page.seats().isEmpty()) {
                    new EditSeat(me, page.seats().get(random.nextInt(page.seats().size())).id()).question("Q" + random.nextInt(9)).conflict("C")
                            .run(desk.space());
                }
            }
            case 4 ->
                new NoteAttendance(me, meeting, List.of(circle.members().get(random.nextInt(4))), Presence.VALUES.get(random.nextInt(4))).run(desk.space());
            default -> {
                // The meeting itself stays, and who belongs to the group.
                if (desk.space().history().undoable().filter(step -> !step.label().matches("Plan a meeting.*|Join|Found")).isPresent()) {
                    desk.space().history().undo();
                }
            }
        }
    }

    @Test
    @DisplayName("go back and on at the same time, and agree in the end (K4)")
    void backAndOn() {
        new StartMeeting(ana, meeting).run(here.space());
        UUID second = new NextStage(ana, meeting).run(here.space()).result().orElseThrow();
        exchange();
        new BackToStage(ana, meeting, second).run(here.space());
        new NextStage(bo, meeting, second).run(there.space());
        same();
        assertThat(number(page(here))).as("who moved on saw more").isEqualTo(2);
        assertThat(page(here).run().current()).isPresent();
    }
}
