// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.commands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.goals.GoalTemplate;
import org.wellspring.model.Approach;
import org.wellspring.model.Goal;
import org.wellspring.model.GoalState;
import org.wellspring.model.ModelFactory;
import org.wellspring.people.commands.StepLabel;

/** Notes a goal (O1), from a template (O2) or in one's own words; answers its id. What is left out a template fills, and else it is vague. */
public final class NewGoal extends Command<UUID> {
    private final String outcome;
    private String measure;
    private OptionalDouble target = OptionalDouble.empty();
    private Optional<LocalDate> by = Optional.empty();
    private Optional<GoalTemplate> template = Optional.empty();
    private String notes = "";
    private final List<String> ways = new ArrayList<>();

    /** @param outcome what is to be reached; empty takes a template's words */
    public NewGoal(String outcome) {
        this.outcome = outcome;
    }

    /** What tells that it is reached: "6 talks", or "talks" with a {@link #target}. */
    public NewGoal measure(String words) {
        measure = words;
        return this;
    }

    /** How many of it. */
    public NewGoal target(double number) {
        target = OptionalDouble.of(number);
        return this;
    }

    /** Until when. */
    public NewGoal by(LocalDate day) {
        by = Optional.ofNullable(day);
        return this;
    }

    /** What fills the rest. */
    public NewGoal template(GoalTemplate one) {
        template = Optional.ofNullable(one);
        return this;
    }

    /** More about it. */
    public NewGoal notes(String markdown) {
        notes = markdown == null ? "" : markdown;
        return this;
    }

    /** A way to go about it, from today on. */
    public NewGoal way(String name) {
        ways.add(name);
        return this;
    }

    @Override
    public String label() {
        return new Texts(NewGoal.class).get("goal.new");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Goal goal = ModelFactory.eINSTANCE.createGoal();
        boolean own = outcome != null && !outcome.isBlank();
        GoalWords.outcome(goal, own ? outcome : template.map(GoalTemplate::outcome).orElse(outcome));
        template.ifPresent(one -> {
            goal.setTemplate(one.key());
            goal.setMeasure(one.measure());
            goal.setTarget(one.target());
        });
        if (measure != null) {
            GoalWords.measure(goal, measure);
        }
        target.ifPresent(number -> GoalWords.target(goal, number));
        GoalWords.by(goal, by);
        GoalWords.notes(goal, notes);
        goal.setState(GoalState.OPEN);
        for (String way : ways) {
            goal.getApproaches().add(way(way, LocalDate.now(space.clock())));
        }
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, "", goal.getOutcome()));
        return tx.add(goal).getId();
    }

    static Approach way(String name, LocalDate today) {
        Approach approach = ModelFactory.eINSTANCE.createApproach();
        approach.setName(Refusals.filled(name));
        approach.setStartedOn(today);
        return approach;
    }
}
