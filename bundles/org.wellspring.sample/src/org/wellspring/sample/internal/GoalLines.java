// SPDX-License-Identifier: EPL-2.0
package org.wellspring.sample.internal;

import java.util.Map;
import java.util.function.Consumer;

import org.wellspring.model.Approach;
import org.wellspring.model.Goal;
import org.wellspring.model.GoalProgress;
import org.wellspring.model.GoalState;
import org.wellspring.model.ModelFactory;

/** Understands lines about what the year is for. */
final class GoalLines {
    private static final ModelFactory NEW = ModelFactory.eINSTANCE;
    private final SampleBook book;
    private final Days days;
    private Goal goal;

    GoalLines(SampleBook book, Days days) {
        this.book = book;
        this.days = days;
    }

    void learn(Map<String, Consumer<Line>> words) {
        words.put("goal", this::goal);
        words.put("approach", this::approach);
        words.put("progress", this::progress);
        words.put("serves", this::serves);
    }

    private void goal(Line line) {
        goal = book.add(NEW.createGoal());
        goal.setOutcome(line.head());
        goal.setMeasure(line.text(1));
        goal.setTarget(line.number(2));
        goal.setBy(days.day(line, 3));
        goal.setState(GoalState.get(line.need(4)));
        goal.setTemplate(line.text(5));
    }

    private void approach(Line line) {
        Approach approach = NEW.createApproach();
        approach.setName(line.head());
        approach.setStartedOn(days.day(line, 1));
        open(line).getApproaches().add(approach);
    }

    private void progress(Line line) {
        GoalProgress progress = NEW.createGoalProgress();
        progress.setOn(days.day(line, 0));
        progress.setAmount(line.number(1));
        progress.setMinutes(line.number(2));
        progress.setNote(line.text(3));
        String way = line.text(4);
        if (way != null) {
            progress.setApproach(open(line).getApproaches().stream().filter(one -> one.getName().equals(way)).findFirst()
                    .orElseThrow(() -> line.wrong("names no approach: " + way)));
        }
        line.field(5).ifPresent(who -> progress.setSideEffect(book.person(line, who)));
        open(line).getProgress().add(progress);
    }

    private void serves(Line line) {
        for (String key : line.head().split(",")) {
            book.event(line, key.strip()).getGoals().add(open(line));
        }
    }

    private Goal open(Line line) {
        if (goal == null) {
            throw line.wrong("comes before the first goal");
        }
        return goal;
    }
}
