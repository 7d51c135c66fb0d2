// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.wellspring.goals.tests.World.TODAY;
import static org.wellspring.goals.tests.World.goal;
import static org.wellspring.goals.tests.World.talks;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.words.UserLocale;
import org.wellspring.goals.Figures;
import org.wellspring.goals.GoalRow;
import org.wellspring.goals.GoalRow.Missing;
import org.wellspring.goals.GoalTemplate;
import org.wellspring.goals.Goals;
import org.wellspring.goals.WayOutcome;
import org.wellspring.goals.commands.AddProgress;
import org.wellspring.goals.commands.AddWay;
import org.wellspring.goals.commands.EditGoal;
import org.wellspring.goals.commands.NewGoal;
import org.wellspring.goals.commands.RemoveFromGoal;
import org.wellspring.goals.commands.ReviewWay;
import org.wellspring.goals.commands.SetGoal;
import org.wellspring.model.GoalState;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("A goal")
class GoalsTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;

    @BeforeEach
    void open() {
        space = temp.space();
    }

    @Test
    @DisplayName("is vague while outcome, measure or date is missing, and says which (O1)")
    void vague() {
        UUID id = new NewGoal("Be better known").run(space).result();
        assertThat(goal(space, id).missing()).containsExactly(Missing.MEASURE, Missing.DATE);
        new EditGoal(id).measure("3 articles").run(space);
        assertThat(goal(space, id).missing()).containsExactly(Missing.DATE);
        new EditGoal(id).by(Optional.of(TODAY.plusYears(1))).run(space);
        assertThat(goal(space, id).isVague()).isFalse();
        new EditGoal(id).measure("").run(space);
        assertThat(goal(space, id).missing()).containsExactly(Missing.MEASURE);
        space.history().undo();
        assertThat(goal(space, id).isVague()).isFalse();
        assertThatThrownBy(() -> new NewGoal("  ").run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> new EditGoal(id).outcome(" ").run(space)).isInstanceOf(SpaceException.class);
        assertThat(goal(space, id).outcome()).isEqualTo("Be better known");
    }

    @ParameterizedTest
    @CsvSource({"6 talks, 6, talks", "talks, 0, talks", "2.5 days a week, 2.5, days a week", "'1,5 pages', 1.5, pages", "3 × 2 evenings, 3, × 2 evenings",
            "300, 0, 300", "' 12  new readers ', 12, new readers"})
    @DisplayName("has a measure as people write it: a number in front is how many (O1)")
    void measures(String typed, double target, String measure) {
        GoalRow row = goal(space, new NewGoal("One").measure(typed).run(space).result());
        assertThat(row.target()).isEqualTo(target);
        assertThat(row.measure()).isEqualTo(measure);
    }

    @ParameterizedTest
    @CsvSource({"en, '6,000 readers', 6000", "en, 6.000 readers, 6000", "de, 6.000 Leser, 6000", "de, '6,000 Leser', 6000", "en, 10.000 Leser, 10000",
            "en, '1,000,000 readers', 1000000", "de, 1.000.000 Leser, 1000000", "en, '1,234.5 km', 1234.5", "de, '1.234,5 km', 1234.5",
            "en, '1,250 readers', 1250", "en, 1.125 km, 1.125", "de, '1,125 km', 1.125", "de, 1.125 Leser, 1125", "en, 0.125 km, 0.125",
            "en-IN, '1,00,000 readers', 100000", "de-CH, 10’000 Leser, 10000", "fr, 10 000 lecteurs, 10000", "en, 10 000 days, 10", "en, '2,5 pages', 2.5",
            "en, 1234567890 steps, 1234567890", "en, 2.12345 km, 2.12345", "en, '12,34 pages', 12.34"})
    @DisplayName("has thousands and decimals as they are written where one lives, or elsewhere (O1)")
    void thousands(String forms, String typed, double target) {
        UserLocale locale = UserLocale.named("en", forms, ZoneOffset.UTC);
        assertThat(locale.doing(() -> goal(space, new NewGoal("One").measure(typed).run(space).result()).target()).get()).isEqualTo(target);
        String number = typed.substring(0, typed.lastIndexOf(' '));
        if (!number.contains(" ") || forms.equals("fr")) {
            assertThat(locale.doing(() -> Figures.read(number)).get()).as("what came of it is read alike").hasValue(target);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "en-IN", "de-CH", "pl"})
    @DisplayName("is read again as it is shown, whatever its number (O1)")
    void sameAgain(String forms) {
        long seed = Seed.next();
        Random random = new Random(seed);
        UserLocale locale = UserLocale.named("en", forms, ZoneOffset.UTC);
        for (int i = 0; i < 300; i++) {
            double number = i == 0 ? 2.1234 : i == 1 ? 1234567890 : random.nextInt(2_000_000) / Math.pow(10, random.nextInt(6));
            String shown = locale.doing(() -> Figures.plain(number)).get();
            assertThat(locale.doing(() -> Figures.counted(shown + " km")).get()).as(shown + ", seed " + seed).contains(new Figures.Counted(number, "km"));
        }
    }

    @Test
    @DisplayName("reads nothing else as a number")
    void noNumber() {
        for (String typed : new String[] {"", "-", "1..2", "x", "12x", "1,2,3"}) {
            assertThat(Figures.read(typed)).as(typed).isEmpty();
        }
        assertThat(Figures.read("-3")).hasValue(-3);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("comes from a template, whose words are changed or stay (O2)")
    void templates(GoalTemplate template) {
        GoalRow row = goal(space, new NewGoal("").template(template).by(TODAY.plusMonths(6)).run(space).result());
        assertThat(row.outcome()).isEqualTo(template.outcome()).isNotBlank();
        assertThat(row.isVague()).isFalse();
        assertThat(row.target()).isPositive();
        assertThat(GoalTemplate.of(row.template())).contains(template);
        assertThat(template.ways()).hasSizeGreaterThan(1);
        assertThat(template.words()).hasSizeGreaterThan(4);
        GoalRow own = goal(space, new NewGoal("Mine").measure("4 of them").template(template).run(space).result());
        assertThat(own.outcome()).isEqualTo("Mine");
        assertThat(own.target()).isEqualTo(4);
    }

    @Test
    @DisplayName("comes nearer by steps, is reached, dropped and reopened, and each is one undo (O1)")
    void steps() {
        UUID id = talks(space);
        new AddProgress(id).amount(1).minutes(90).on(TODAY.minusDays(3)).note("The library").run(space);
        new AddProgress(id).amount(1).run(space);
        UUID third = new AddProgress(id).minutes(45).run(space).result();
        assertThat(goal(space, id).reached()).isEqualTo(2);
        assertThat(goal(space, id).minutes()).isEqualTo(135);
        assertThat(goal(space, id).steps()).extracting(step -> step.on().orElseThrow()).containsExactly(TODAY, TODAY, TODAY.minusDays(3));
        new RemoveFromGoal(third).run(space);
        assertThat(goal(space, id).minutes()).isEqualTo(90);
        SetGoal.reached(id).run(space);
        assertThat(new Goals(space).open()).isEmpty();
        assertThat(goal(space, id).state()).isEqualTo(GoalState.REACHED);
        space.history().undo();
        assertThat(goal(space, id).isOpen()).isTrue();
        SetGoal.dropped(id).run(space);
        SetGoal.reopened(id).run(space);
        assertThat(new Goals(space).open()).hasSize(1);
        new RemoveFromGoal(id).run(space);
        assertThat(new Goals(space).all()).isEmpty();
        space.history().undo();
        assertThat(goal(space, id).reached()).isEqualTo(2);
    }

    @Test
    @DisplayName("takes no step that is none, of a day to come, or by a way of another goal, and nothing is changed then")
    void badSteps() {
        UUID id = talks(space);
        UUID elsewhere = new AddWay(new NewGoal("Another").run(space).result(), "By post").run(space).result();
        for (AddProgress wrong : new AddProgress[] {new AddProgress(id), new AddProgress(id).amount(1).on(TODAY.plusDays(1)),
                new AddProgress(id).amount(Double.NaN), new AddProgress(id).minutes(-1), new AddProgress(id).minutes(100_000),
                new AddProgress(id).amount(1).way(elsewhere), new AddProgress(elsewhere).amount(1), new AddProgress(id).note(" ")}) {
            assertThatThrownBy(() -> wrong.run(space)).isInstanceOf(SpaceException.class);
        }
        assertThat(goal(space, id).steps()).isEmpty();
    }

    @Test
    @DisplayName("sets hours against what came of them, for each way (O6)")
    void hours() {
        UUID id = talks(space);
        UUID hosts = new AddWay(id, "Ask hosts").run(space).result();
        UUID friends = new AddWay(id, "Let friends name me").run(space).result();
        new AddProgress(id).way(hosts).minutes(300).run(space);
        new AddProgress(id).way(hosts).minutes(180).amount(1).run(space);
        new AddProgress(id).way(friends).minutes(60).amount(2).run(space);
        new AddProgress(id).minutes(15).run(space);
        assertThat(WayOutcome.of(goal(space, id), TODAY, 3)).extracting(outcome -> outcome.way().map(GoalRow.Way::name).orElse("–"), WayOutcome::minutes,
                WayOutcome::amount, outcome -> outcome.hoursForOne().orElse(-1)).containsExactly(tuple("Ask hosts", 480, 1d, 8d),
                        tuple("Let friends name me", 60, 2d, 0.5), tuple("–", 15, 0d, -1d));
        assertThatThrownBy(() -> new AddWay(id, "ask hosts").run(space)).isInstanceOf(SpaceException.class);
    }

    @Test
    @DisplayName("asks for a look at a way of which nothing came for three months, and again three months after (O8)")
    void review() {
        temp.at(World.CLOCK);
        UUID id = talks(space);
        UUID hosts = new AddWay(id, "Ask hosts").run(space).result();
        UUID friends = new AddWay(id, "Let friends name me").run(space).result();
        LocalDate later = TODAY.plusMonths(3);
        assertThat(goal(space, id).toReview(later.minusDays(1), 3)).isEmpty();
        assertThat(goal(space, id).toReview(later, 3)).hasSize(2);
        new AddProgress(id).way(friends).amount(1).run(space);
        new AddProgress(id).way(hosts).minutes(60).run(space);
        assertThat(goal(space, id).toReview(later, 3)).as("time alone is no result").hasSize(2);
        assertThat(goal(space, id).toReview(later, 0)).as("0 is never").isEmpty();
        ReviewWay.end(hosts).run(space);
        assertThat(goal(space, id).toReview(later, 3)).extracting(GoalRow.Way::id).containsExactly(friends);
        ReviewWay.instead(friends, "Write first").run(space);
        assertThat(goal(space, id).ways()).extracting(GoalRow.Way::ended).containsExactly(true, true, false);
        assertThat(goal(space, id).lacksWay(later, 3)).isFalse();
        SetGoal.dropped(id).run(space);
        assertThat(goal(space, id).toReview(later, 3)).isEmpty();
    }

    @Test
    @DisplayName("without any way left is looked at as well, until one is found (O8)")
    void noWay() {
        UUID id = talks(space);
        LocalDate later = TODAY.plusMonths(4);
        GoalRow row = goal(space, id);
        assertThat(row.lacksWay(row.since().plusMonths(3).minusDays(1), 3)).isFalse();
        assertThat(row.lacksWay(row.since().plusMonths(3), 3)).isTrue();
        UUID way = new AddWay(id, "By post").run(space).result();
        assertThat(goal(space, id).lacksWay(later.plusYears(2), 3)).isFalse();
        ReviewWay.end(way).run(space);
        assertThat(goal(space, id).lacksWay(later.plusYears(2), 3)).isTrue();
        new AddWay(id, "By post").run(space);
        assertThat(goal(space, id).ways()).as("it is gone again").extracting(GoalRow.Way::ended).containsExactly(false);
    }
}
