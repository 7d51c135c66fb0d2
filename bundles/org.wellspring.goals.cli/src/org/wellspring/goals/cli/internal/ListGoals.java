// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.cli.internal;

import java.time.LocalDate;
import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Limit;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Space;
import org.wellspring.goals.Goals;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code goal list}: what is to be reached, how far it is, and what is vague about it (O1). */
@Command(name = "list")
public final class ListGoals implements Verb {
    private static final int READABLE = 50;

    @Option(names = "--all", descriptionKey = "goal.all")
    private boolean all;
    @Mixin
    private Limit limit;

    /** Those asked for. */
    record All(List<GoalLine> goals) implements Answer {
        @Override
        public void print(Paper paper) {
            Table table = new Table();
            goals.forEach(goal -> table.row(ShortIds.brief(goal.id()), goal.by().map(Object::toString).orElse(""), marks(paper, goal), GoalLine.progress(goal),
                    goal.outcome()));
            paper.table(table);
            paper.say("goal.count", goals.size());
        }

        private static String marks(Paper paper, GoalLine goal) {
            return switch (goal.state()) {
                case OPEN -> goal.toReview() ? paper.words("goal.review") : goal.missing().isEmpty() ? "" : paper.words("goal.vague");
                case REACHED, DROPPED -> paper.words("state." + goal.state().getLiteral());
            };
        }
    }

    @Override
    public Answer run(Session session) {
        int most = limit.of(session, READABLE);
        return session.reading(space -> all(space, most));
    }

    private All all(Space space, int most) {
        Goals goals = new Goals(space);
        LocalDate today = LocalDate.now(space.clock());
        int months = goals.reviewMonths();
        return new All((all ? goals.all() : goals.open()).stream().limit(most).map(row -> GoalLine.of(row, today, months)).toList());
    }
}
