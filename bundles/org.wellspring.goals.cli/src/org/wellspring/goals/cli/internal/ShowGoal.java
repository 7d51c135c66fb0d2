// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.cli.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Space;
import org.wellspring.goals.GoalPeople;
import org.wellspring.goals.GoalRow;
import org.wellspring.goals.Goals;
import org.wellspring.goals.SideEffects;
import org.wellspring.goals.WayOutcome;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code goal show}: a goal with its ways, steps, side effects, and who could help with it (O4 – O6). */
@Command(name = "show")
public final class ShowGoal implements Verb {
    private static final int PEOPLE = 8;
    private static final int STEPS = 12;

    @Parameters(index = "0", paramLabel = "GOAL", descriptionKey = "goal.id")
    private String id;

    /** A way, and what came of it; id and name are missing for steps of no way. */
    record WayLine(Optional<UUID> id, Optional<String> name, boolean ended, int minutes, double amount, int steps, OptionalDouble hoursForOne,
            Optional<LocalDate> quietSince, boolean toReview) {
        static WayLine of(WayOutcome outcome) {
            return new WayLine(outcome.way().map(GoalRow.Way::id), outcome.way().map(GoalRow.Way::name), outcome.way().filter(GoalRow.Way::ended).isPresent(),
                    outcome.minutes(), outcome.amount(), outcome.steps(), outcome.hoursForOne(), outcome.quietSince(), outcome.due());
        }
    }

    /** All about it. */
    record One(GoalLine goal, String notes, List<WayLine> ways, List<GoalRow.Step> steps, List<SideEffects.Effect> sideEffects, List<FittingLine> people)
            implements Answer {
        @Override
        public void print(Paper paper) {
            paper.line(goal.outcome());
            paper.items(List.of(GoalLine.progress(goal), goal.by().map(day -> paper.words("goal.until", day)).orElse("")).stream().filter(t -> !t.isEmpty())
                    .toList());
            goal.missing().forEach(missing -> paper.items(List.of(paper.words("missing." + missing.name().toLowerCase(Locale.ROOT)))));
            if (!notes.isEmpty()) {
                paper.items(List.of(notes));
            }
            if (!ways.isEmpty()) {
                paper.heading("goal.ways");
                Table table = new Table();
                ways.forEach(way -> table.row("", way.id().map(ShortIds::brief).orElse(""), ShowGoal.hours(paper, way.minutes()), GoalLine.number(way.amount()),
                        way.ended() ? paper.words("way.ended")
                                : way.toReview() ? paper.words("way.review", way.quietSince().map(Object::toString).orElse("")) : "",
                        way.name().orElseGet(() -> paper.words("way.none"))));
                paper.table(table);
            }
            if (!steps.isEmpty()) {
                paper.heading("goal.steps");
                Table table = new Table();
                steps.stream().limit(STEPS)
                        .forEach(step -> table.row("", ShortIds.brief(step.id()), step.on(), step.amount() == 0 ? "" : GoalLine.number(step.amount()),
                                step.minutes() == 0 ? "" : ShowGoal.hours(paper, step.minutes()), step.note()));
                paper.table(table);
            }
            if (!sideEffects.isEmpty()) {
                paper.heading("goal.effects");
                paper.items(sideEffects.stream().map(effect -> String.join(" · ", List.of(effect.what(), effect.with(), effect.by()).stream()
                        .filter(text -> !text.isEmpty()).toList())).toList());
            }
            if (!people.isEmpty()) {
                paper.heading("goal.people");
                people.forEach(person -> person.print(paper));
            }
        }
    }

    /** Minutes as hours and minutes. */
    static String hours(Paper paper, int minutes) {
        return paper.words("time.hours", minutes / 60, minutes % 60);
    }

    @Override
    public Answer run(Session session) {
        return session.reading(this::one);
    }

    private One one(Space space) {
        GoalRow goal = GoalLine.goal(space, id);
        LocalDate today = LocalDate.now(space.clock());
        int months = new Goals(space).reviewMonths();
        return new One(GoalLine.of(goal, today, months), goal.notes(), WayOutcome.of(goal, today, months).stream().map(WayLine::of).toList(), goal.steps(),
                new SideEffects(space).of(goal), new GoalPeople(space).of(goal, PEOPLE).stream().map(FittingLine::of).toList());
    }
}
