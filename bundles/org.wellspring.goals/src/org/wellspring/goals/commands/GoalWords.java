// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.commands;

import java.time.LocalDate;
import java.util.Optional;

import org.wellspring.core.Refusals;
import org.wellspring.goals.Figures;
import org.wellspring.model.Goal;

/** What is written into the fields of a goal, new or not (O1). */
final class GoalWords {
    private GoalWords() {
    }

    static void outcome(Goal goal, String outcome) {
        goal.setOutcome(Refusals.filled(outcome));
    }

    /** "6 talks" is a number and what is counted; without a number in front it is the words alone. Empty for none. */
    static void measure(Goal goal, String measure) {
        if (measure.isBlank()) {
            goal.setMeasure(null);
            goal.setTarget(0);
            return;
        }
        Optional<Figures.Counted> counted = Figures.counted(measure);
        counted.ifPresent(found -> goal.setTarget(found.number()));
        goal.setMeasure(counted.map(Figures.Counted::what).orElse(measure.strip()));
    }

    static void target(Goal goal, double target) {
        if (!(target >= 0) || Double.isInfinite(target)) {
            throw Refusal.because("target");
        }
        goal.setTarget(target);
    }

    static void by(Goal goal, Optional<LocalDate> day) {
        goal.setBy(day.orElse(null));
    }

    static void notes(Goal goal, String notes) {
        goal.setNotes(notes.isBlank() ? null : notes.strip());
    }
}
