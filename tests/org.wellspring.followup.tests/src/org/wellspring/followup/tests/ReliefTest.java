// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.followup.tests.World.TODAY;
import static org.wellspring.followup.tests.World.call;
import static org.wellspring.followup.tests.World.person;
import static org.wellspring.followup.tests.World.rhythm;
import static org.wellspring.followup.tests.World.today;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.core.Space;
import org.wellspring.core.settings.Settings;
import org.wellspring.followup.FollowupSettings;
import org.wellspring.followup.Relief;
import org.wellspring.followup.Rhythms;
import org.wellspring.followup.commands.EaseWeek;
import org.wellspring.followup.commands.SetRhythm;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.rhythm.Interval;
import org.wellspring.testkit.TempSpace;

@DisplayName("A week that holds more than there is room for (F6)")
class ReliefTest {
    private static final LocalDate MONDAY = TODAY.with(DayOfWeek.MONDAY);

    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private final List<UUID> people = new ArrayList<>();

    @BeforeEach
    void fill() {
        space = temp.space();
        for (int i = 0; i < 6; i++) {
            UUID person = person(space, "Person " + (char) ('A' + i));
            people.add(person);
            call(space, MONDAY.plusDays(i).minusDays(14), person);
            rhythm(person, 14).run(space);
        }
        new Settings(space).set(FollowupSettings.WEEK_CAPACITY, "4");
    }

    private Relief.Proposal proposal() {
        return new Relief(space).of(TODAY, today(space).capacity());
    }

    @Test
    @DisplayName("lets the least pressing rhythms wait for workdays of weeks with room, as many as are too many")
    void spreads() {
        new EditEntity(people.get(5)).set(ModelPackage.Literals.PERSON__KEY_RELATIONSHIP, true).run(space);
        Relief.Proposal proposal = proposal();

        assertThat(proposal.over()).isEqualTo(2);
        assertThat(proposal.spread()).extracting(Relief.Later::name).containsExactly("Person E", "Person D");
        assertThat(proposal.spread()).extracting(Relief.Later::until)
                .containsExactly(MONDAY.plusWeeks(1), MONDAY.plusWeeks(1).plusDays(1));
        assertThat(today(space).capacity().over()).as("proposing changes nothing").isEqualTo(2);
    }

    @Test
    @DisplayName("has room again once they wait, and is as before once that is taken back")
    void spreadsInOneStep() {
        var changed = EaseWeek.spreading(proposal().spread()).run(space);

        assertThat(changed.result()).isEqualTo(2);
        assertThat(today(space).capacity().over()).isZero();
        assertThat(proposal().spread()).isEmpty();
        assertThat(space.history().recent(1).getFirst().label()).isEqualTo("Let 2 rhythms wait");
        space.history().undo();
        assertThat(today(space).capacity().over()).isEqualTo(2);
    }

    @Test
    @DisplayName("passes over weeks that are full themselves")
    void passesOverFullWeeks() {
        for (int i = 0; i < 4; i++) {
            UUID person = person(space, "Next " + i);
            call(space, MONDAY.plusDays(i).minusDays(7), person);
            rhythm(person, 14).run(space);
        }
        assertThat(proposal().spread()).extracting(Relief.Later::until)
                .allMatch(day -> !day.isBefore(MONDAY.plusWeeks(2)));
    }

    @Test
    @DisplayName("is given longer intervals where all weeks are too full, never longer than agreed and never for key people")
    void lengthens() {
        new EditEntity(people.get(0)).set(ModelPackage.Literals.PERSON__KEY_RELATIONSHIP, true).run(space);
        rhythm(people.get(1), 14).atMost(14).run(space);
        new Settings(space).set(FollowupSettings.WEEK_CAPACITY, "2");
        Relief.Proposal proposal = proposal();

        assertThat(proposal.perWeek()).isEqualTo(3.0);
        assertThat(proposal.longer()).extracting(Relief.Longer::name).startsWith("Person C").doesNotContain("Person A", "Person B");
        assertThat(proposal.longer()).allSatisfy(l -> assertThat(l.proposedDays()).isEqualTo(21));
        EaseWeek.lengthening(proposal.longer()).run(space);
        assertThat(new Rhythms(space).of(people.get(2)).orElseThrow().interval().days()).isEqualTo(21);
    }

    @ParameterizedTest(name = "{0}, at most {1}, becomes {2} days or {3} months")
    @CsvSource({"1m, , 60, 2", "3m, , 120, 4", "30d, , 45, 0", "21d, , 30, 1", "1m, 60d, 60, 0", "1m, 2m, 60, 2", "6m, 1y, 365, 12"})
    @DisplayName("is proposed calendar months where months are meant (F4)")
    void lengthensByMonths(String every, String most, int days, int months) {
        SetRhythm often = rhythm(people.get(2), 7).every(Interval.parse(every).orElseThrow());
        Optional.ofNullable(most).flatMap(Interval::parse).ifPresent(often::atMost);
        often.run(space);
        new Settings(space).set(FollowupSettings.WEEK_CAPACITY, "1");
        Relief.Longer longer = proposal().longer().stream().filter(l -> l.person().equals(people.get(2))).findFirst().orElseThrow();

        assertThat(longer.interval()).isEqualTo(Interval.parse(every).orElseThrow());
        assertThat(longer.proposed()).isEqualTo(new Interval(days, months));
        EaseWeek.lengthening(List.of(longer)).run(space);
        assertThat(new Rhythms(space).of(people.get(2)).orElseThrow().interval()).isEqualTo(new Interval(days, months));
    }

    @Test
    @DisplayName("is proposed nothing where the user left the room of a week open")
    void leavesAnOpenWeekAlone() {
        new Settings(space).set(FollowupSettings.WEEK_CAPACITY, "0");
        Relief.Proposal proposal = proposal();

        assertThat(proposal.over()).isZero();
        assertThat(proposal.spread()).isEmpty();
        assertThat(proposal.longer()).isEmpty();
    }

    @Test
    @DisplayName("is proposed nothing where there is room")
    void leavesAWeekWithRoomAlone() {
        new Settings(space).set(FollowupSettings.WEEK_CAPACITY, "12");
        Relief.Proposal proposal = proposal();

        assertThat(proposal.over()).isZero();
        assertThat(proposal.spread()).isEmpty();
        assertThat(proposal.longer()).isEmpty();
    }
}
