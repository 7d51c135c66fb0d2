// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.cli.internal;

import java.util.List;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Limit;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Space;
import org.wellspring.goals.GoalPeople;
import org.wellspring.goals.GoalPerson;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code goal people}, {@code goal events}: who, or what, fits the open goals or one of them, each with the reason (O4). */
@Command
public final class ListGoalPeople implements Verb {
    private static final int READABLE = 15;

    private final boolean events;
    @Parameters(index = "0", arity = "0..1", paramLabel = "GOAL", descriptionKey = "goal.of")
    private String goal;
    @Mixin
    private Limit limit;

    ListGoalPeople(boolean events) {
        this.events = events;
    }

    /** Those who fit. */
    record All(List<FittingLine> found) implements Answer {
        @Override
        public void print(Paper paper) {
            if (found.isEmpty()) {
                paper.say("people.none");
            }
            found.forEach(person -> person.print(paper));
        }
    }

    @Override
    public Answer run(Session session) {
        int most = limit.of(session, READABLE);
        return session.reading(space -> new All(found(space, most).stream().limit(most).map(FittingLine::of).toList()));
    }

    private List<GoalPerson> found(Space space, int most) {
        GoalPeople people = new GoalPeople(space);
        if (goal == null) {
            return events ? people.events(most) : people.ranked(most);
        }
        UUID id = GoalLine.goal(space, goal).id();
        return events
                ? people.events(Integer.MAX_VALUE).stream().filter(event -> event.reasons().stream().anyMatch(reason -> reason.goal().equals(id))).toList()
                : people.of(GoalLine.goal(space, goal), most);
    }
}
