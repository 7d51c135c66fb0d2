// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.mastermind.tests.Circle.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.mastermind.MeetingFormats;
import org.wellspring.mastermind.MeetingPage;
import org.wellspring.mastermind.Rotation;
import org.wellspring.mastermind.Rotation.Turn;
import org.wellspring.mastermind.commands.EditMeeting;
import org.wellspring.mastermind.commands.EndMeeting;
import org.wellspring.mastermind.commands.NewMeeting;
import org.wellspring.mastermind.commands.NextStage;
import org.wellspring.mastermind.commands.StartMeeting;
import org.wellspring.model.group.HotSeat;
import org.wellspring.model.group.SeatStage;
import org.wellspring.testkit.Seed;

@DisplayName("Whose turn it is")
class RotationTest {
    @RegisterExtension
    final Circle circle = new Circle();

    /** Holds a meeting now, until so many seats began. */
    private UUID hold(Space space, int seats) {
        UUID me = circle.members().getFirst();
        UUID meeting = new NewMeeting(me, circle.desk().now(), MeetingFormats.own().named("round-robin")).run(space).result();
        new StartMeeting(me, meeting).run(space);
        Circle.asLongAs(() -> MeetingPage.of(space, meeting).orElseThrow().seats().stream().filter(seat -> seat.stage() != SeatStage.WAITING).count() < seats,
                () -> new NextStage(me, meeting).run(space));
        new EndMeeting(me, meeting).run(space);
        return meeting;
    }

    private List<String> order(Space space) {
        return Rotation.of(space, circle.desk().now().atZone(ZoneOffset.UTC).toLocalDate()).stream().map(turn -> turn.member().name()).toList();
    }

    @Test
    @DisplayName("is that of who never had a seat, the longest here first, then of who had theirs longest ago, each with the reason; who left waits for none (K8)")
    void longestWaitingFirst() {
        assertThat(order(circle.space()).subList(2, 4)).containsExactly("Carla Dias", "Dev Patel");
        hold(circle.space(), 3);
        circle.desk().tick(Duration.ofDays(14));
        assertThat(order(circle.space()).getFirst()).isEqualTo("Dev Patel");
        hold(circle.space(), 1);
        circle.desk().tick(Duration.ofDays(14));
        List<Turn> turns = Rotation.of(circle.space(), TODAY.plusDays(28));
        assertThat(turns.getLast().member().name()).isEqualTo("Dev Patel");
        assertThat(turns.getFirst().reason(ZoneOffset.UTC, TODAY.plusDays(28))).isEqualTo("last seat 2 Dec, one meeting ago");
        circle.join("Eva Holm", TODAY.plusDays(20));
        circle.leave(turns.getFirst().member().id(), TODAY.plusDays(21));
        turns = Rotation.of(circle.space(), TODAY.plusDays(28));
        assertThat(turns).hasSize(4);
        assertThat(turns.getFirst()).extracting(turn -> turn.member().name(), turn -> turn.reason(ZoneOffset.UTC, TODAY.plusDays(28))).containsExactly(
                "Eva Holm",
                "never had a seat, here since 22 Dec");
    }

    @Test
    @DisplayName("counts no seat whose statement never began, and none of a meeting that was called off (K8)")
    void onlyHeldSeats() {
        List<String> before = order(circle.space());
        UUID me = circle.members().getFirst();
        UUID meeting = new NewMeeting(me, circle.desk().now(), MeetingFormats.own().named("10-40-10")).run(circle.space()).result();
        new StartMeeting(me, meeting).run(circle.space());
        assertThat(order(circle.space())).isEqualTo(before);
        Circle.asLongAs(() -> MeetingPage.of(circle.space(), meeting).orElseThrow().seats().getFirst().stage() == SeatStage.WAITING,
                () -> new NextStage(me, meeting).run(circle.space()));
        assertThat(order(circle.space()).getLast()).isEqualTo(before.getFirst());
        new EditMeeting(me, meeting).calledOff(true).run(circle.space());
        assertThat(order(circle.space())).isEqualTo(before);
    }

    @Test
    @DisplayName("is the same for all after two halves of the group met apart at the same time, and counts what happened in both (K8)")
    void metApart() {
        Circle.Desk other = circle.another("Carla");
        hold(circle.space(), 2);
        hold(other.space(), 3);
        circle.desk().hear(other);
        other.hear(circle.desk());
        assertThat(order(circle.space())).isEqualTo(order(other.space()));
        assertThat(order(circle.space()).getFirst()).isEqualTo("Dev Patel");
        assertThat(Rotation.of(circle.space(), TODAY).stream().mapToInt(Turn::seats).sum()).as("two and three").isEqualTo(5);
    }

    @Test
    @DisplayName("is as a slow reading of the rule says, for any past (K8)")
    void asTheRuleSays() {
        SplittableRandom random = new SplittableRandom(Seed.next());
        record Past(LocalDate joined, List<Instant> seats) {
        }
        Map<UUID, Past> oracle = new HashMap<>();
        Rotation.of(circle.space(), TODAY).forEach(turn -> oracle.put(turn.member().id(), new Past(turn.joinedOn().orElseThrow(), new ArrayList<>())));
        for (int i = 0; i < 25; i++) {
            circle.desk().tick(Duration.ofDays(1 + random.nextInt(20)));
            LocalDate today = circle.desk().now().atZone(ZoneOffset.UTC).toLocalDate();
            if (oracle.size() < 9 && random.nextInt(4) == 0) {
                oracle.put(circle.join("Member " + i, today), new Past(today, new ArrayList<>()));
            }
            if (oracle.size() > 3 && random.nextInt(8) == 0) {
                UUID leaver = circle.members().stream().filter(oracle::containsKey).skip(1).findFirst().orElseThrow();
                circle.leave(leaver, today);
                oracle.remove(leaver);
            }
            List<UUID> expected = new ArrayList<>(oracle.keySet());
            expected.sort((one, two) -> {
                Past a = oracle.get(one);
                Past b = oracle.get(two);
                if (a.seats().isEmpty() != b.seats().isEmpty()) {
                    return a.seats().isEmpty() ? -1 : 1;
                }
                int last = a.seats().isEmpty() ? 0 : a.seats().getLast().compareTo(b.seats().getLast());
                int often = Integer.compare(a.seats().size(), b.seats().size());
                int joined = a.joined().compareTo(b.joined());
                return last != 0 ? last : often != 0 ? often : joined != 0 ? joined : one.compareTo(two);
            });
            List<Turn> turns = Rotation.of(circle.space(), today);
            assertThat(turns).extracting(turn -> turn.member().id()).isEqualTo(expected);
            UUID meeting = hold(circle.space(), random.nextInt(expected.size() + 1));
            MeetingPage.of(circle.space(), meeting).orElseThrow().seats().stream().filter(seat -> seat.stage() != SeatStage.WAITING)
                    .forEach(seat -> oracle.get(seat.member().orElseThrow().id()).seats().add(circle.desk().now()));
            assertThat(circle.space().find(MeetingPage.of(circle.space(), meeting).orElseThrow().seats().getFirst().id(), HotSeat.class)).isPresent();
        }
    }
}
