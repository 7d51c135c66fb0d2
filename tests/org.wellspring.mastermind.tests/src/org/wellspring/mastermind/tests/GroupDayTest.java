// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.mastermind.tests.Circle.NOW;
import static org.wellspring.mastermind.tests.Circle.TODAY;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.core.spi.HelpIdea;
import org.wellspring.mastermind.MeetingFormats;
import org.wellspring.mastermind.commands.MakeCommitment;
import org.wellspring.mastermind.commands.NewMeeting;
import org.wellspring.mastermind.commands.SettleCommitment;
import org.wellspring.mastermind.internal.day.GroupDayRows;
import org.wellspring.model.group.CommitmentState;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.spi.Day;
import org.wellspring.people.spi.TodayRows.Found;
import org.wellspring.testkit.TempSpace;

@DisplayName("On Today, groups")
class GroupDayTest {
    @RegisterExtension
    final TempSpace temp = new TempSpace().at(Clock.fixed(NOW, ZoneOffset.UTC));
    @RegisterExtension
    final Circle circle = new Circle();
    private boolean open;
    private GroupDayRows rows;
    private UUID ana;
    private UUID bo;

    /** The day of the test, for the book. */
    private record ThisDay(Space space) implements Day {
        @Override
        public LocalDate date() {
            return TODAY;
        }

        @Override
        public Set<UUID> listed() {
            return Set.of();
        }

        @Override
        public boolean isPutOff(UUID id) {
            return false;
        }

        @Override
        public Optional<HelpIdea> idea(UUID person) {
            return Optional.empty();
        }

        @Override
        public String help(UUID person) {
            return "";
        }

        @Override
        public <T> T shared(Class<T> type, Supplier<T> reading) {
            return reading.get();
        }
    }

    @BeforeEach
    void open() {
        ana = circle.member("Ana Ruiz");
        bo = circle.member("Bo Lind");
        rows = GroupDayRows.of(new GroupDayRows.OwnGroups() {
            @Override
            public <A> List<A> each(Space book, BiFunction<Space, UUID, A> reading) {
                return open ? List.of(reading.apply(circle.space(), ana)) : List.of();
            }
        });
    }

    private Found today() {
        return rows.rows(new ThisDay(temp.space()), 99);
    }

    @Test
    @DisplayName("bring what I committed to and is due, with which group and when it asks, and nothing of others; what is confidential is not named (K3, K10)")
    void commitments() {
        UUID late = new MakeCommitment(ana, "Call the yard", TODAY.minusDays(3)).run(circle.space()).result();
        new MakeCommitment(ana, "Tell them zanzibar", TODAY).confidential(true).run(circle.space());
        new MakeCommitment(ana, "Paint the hull", TODAY.plusDays(5)).run(circle.space());
        new MakeCommitment(bo, "Send the drawings", TODAY).run(circle.space());
        assertThat(today().rows()).as("no group").isEmpty();
        open = true;
        assertThat(today().all()).isEqualTo(2);
        assertThat(today().rows()).extracting(TodayRow::name).containsExactly("Call the yard", "A confidential commitment");
        TodayRow row = today().rows().getFirst();
        assertThat(row).extracting(TodayRow::id, TodayRow::overdueDays, TodayRow::why).containsExactly(late, 3, "You told Harbour Circle you would");
        assertThat(row.deeds()).as("it is settled in its group").isEmpty();
        assertThat(rows.coming(new ThisDay(temp.space()), TODAY.plusDays(1), TODAY.plusDays(7))).extracting(TodayRow::name).containsExactly("Paint the hull");
        new NewMeeting(ana, NOW.plus(Duration.ofDays(1)), MeetingFormats.own().named("")).run(circle.space());
        assertThat(today().rows().getFirst().why()).isEqualTo("You told Harbour Circle you would; it meets tomorrow and asks");
        new SettleCommitment(ana, late, CommitmentState.KEPT).run(circle.space());
        assertThat(today().rows()).hasSize(1);
        assertThat(rows.rows(new ThisDay(temp.space()), 0)).extracting(found -> found.rows().size(), Found::all).containsExactly(0, 1);
    }

    @Test
    @DisplayName("say that they meet, at the time on my clock, and what they ask me about (K3)")
    void meetings() {
        open = true;
        new NewMeeting(ana, NOW.plus(Duration.ofHours(1)), MeetingFormats.own().named("")).run(circle.space());
        assertThat(today().rows()).extracting(TodayRow::name, TodayRow::why, row -> row.time().orElseThrow())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Harbour Circle", "Nothing that you told it is open", LocalTime.of(19, 0)));
        new MakeCommitment(ana, "Call the yard", TODAY).run(circle.space());
        assertThat(today().rows().getLast().why()).isEqualTo("It asks about “Call the yard”");
    }
}
