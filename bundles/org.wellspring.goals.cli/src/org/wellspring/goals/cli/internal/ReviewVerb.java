// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.cli.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Space;
import org.wellspring.goals.GoalRow;
import org.wellspring.goals.Goals;
import org.wellspring.goals.commands.AddWay;
import org.wellspring.goals.commands.ReviewWay;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code goal review}: the ways of which nothing came for a while, and what is decided about one (O8). */
@Command(name = "review")
public final class ReviewVerb implements Verb {
    @Parameters(index = "0", arity = "0..1", paramLabel = "GOAL", descriptionKey = "review.goal")
    private String goal;
    @Parameters(index = "1", arity = "0..1", paramLabel = "WAY", descriptionKey = "review.way")
    private String way;
    @Option(names = "--go-on", descriptionKey = "review.go-on")
    private boolean goOn;
    @Option(names = "--end", descriptionKey = "review.end")
    private boolean end;
    @Option(names = "--instead", paramLabel = "NAME", descriptionKey = "review.instead")
    private String instead;

    /** A way to look at; way is missing where none is left. */
    record Due(UUID goal, String outcome, Optional<UUID> way, Optional<String> name, LocalDate quietSince) {
    }

    /** All that are due. */
    record All(List<Due> reviews) implements Answer {
        @Override
        public void print(Paper paper) {
            Table table = new Table();
            reviews.forEach(due -> table.row(ShortIds.brief(due.goal()), due.way().map(ShortIds::brief).orElse(""), due.quietSince(), due.outcome(),
                    due.name().orElseGet(() -> paper.words("way.left"))));
            paper.table(table);
            paper.say("review.count", reviews.size());
        }
    }

    @Override
    public Answer run(Session session) {
        if (Stream.of(goOn, end, instead != null).filter(chosen -> chosen).count() > 1) {
            throw Failure.value(GoalVerbs.class, "review");
        }
        return goOn || end || instead != null ? Saved.in(session, this::decided) : session.reading(this::due);
    }

    private org.wellspring.core.Command<UUID> decided(Space space) {
        if (goal == null) {
            throw Failure.value(GoalVerbs.class, "review.which");
        }
        GoalRow row = GoalLine.goal(space, goal);
        List<GoalRow.Way> left = row.ways().stream().filter(one -> !one.ended()).toList();
        if (way == null && left.isEmpty() && instead != null) {
            return new AddWay(row.id(), instead);
        }
        if (way == null && left.size() != 1) {
            throw Failure.value(GoalVerbs.class, "review.which");
        }
        UUID id = way == null ? left.getFirst().id() : GoalLine.way(row, way).id();
        return goOn ? ReviewWay.goOn(id) : end ? ReviewWay.end(id) : ReviewWay.instead(id, instead);
    }

    private All due(Space space) {
        Goals goals = new Goals(space);
        LocalDate today = LocalDate.now(space.clock());
        int months = goals.reviewMonths();
        Optional<UUID> only = Optional.ofNullable(goal).map(text -> GoalLine.goal(space, text).id());
        return new All(goals.toReview().stream().filter(row -> only.isEmpty() || only.get().equals(row.id())).flatMap(row -> due(row, today, months)).toList());
    }

    private static Stream<Due> due(GoalRow row, LocalDate today, int months) {
        return row.lacksWay(today, months)
                ? Stream.of(new Due(row.id(), row.outcome(), Optional.empty(), Optional.empty(), row.lastResult().orElse(row.since())))
                : row.toReview(today, months).stream()
                        .map(one -> new Due(row.id(), row.outcome(), Optional.of(one.id()), Optional.of(one.name()), row.quietSince(one)));
    }
}
