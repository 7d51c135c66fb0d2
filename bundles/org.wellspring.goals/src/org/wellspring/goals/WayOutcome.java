// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

import org.wellspring.goals.GoalRow.Step;
import org.wellspring.goals.GoalRow.Way;

/**
 * What a way to a goal took, and what came of it (O6).
 *
 * @param way empty for the steps of which nobody said by which way they were taken
 * @param minutes it took
 * @param amount that came of it, in what the goal measures
 * @param steps how many steps there were
 * @param quietSince since when nothing came of it; empty for steps of no way
 * @param due whether it is time to look at it (O8)
 */
public record WayOutcome(Optional<Way> way, int minutes, double amount, int steps, Optional<LocalDate> quietSince, boolean due) {
    /** The ways of a goal, in their order; then what belongs to none, where there is any. */
    public static List<WayOutcome> of(GoalRow goal, LocalDate today, int reviewMonths) {
        List<Way> due = goal.toReview(today, reviewMonths);
        List<WayOutcome> outcomes = new ArrayList<>();
        for (Way way : goal.ways()) {
            outcomes.add(of(goal, Optional.of(way), step -> step.way().filter(way.id()::equals).isPresent(), due.contains(way)));
        }
        WayOutcome none = of(goal, Optional.empty(), step -> step.way().isEmpty(), false);
        if (none.steps() > 0) {
            outcomes.add(none);
        }
        return outcomes;
    }

    private static WayOutcome of(GoalRow goal, Optional<Way> way, Predicate<Step> counted, boolean due) {
        List<Step> steps = goal.steps().stream().filter(counted).toList();
        return new WayOutcome(way, steps.stream().mapToInt(Step::minutes).sum(), steps.stream().mapToDouble(Step::amount).sum(), steps.size(),
                way.map(goal::quietSince), due);
    }

    /** Hours for one of what is measured; empty where nothing came of it, or nobody counted the time. */
    public OptionalDouble hoursForOne() {
        return amount > 0 && minutes > 0 ? OptionalDouble.of(minutes / 60d / amount) : OptionalDouble.empty();
    }
}
