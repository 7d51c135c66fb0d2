// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.cli.internal;

import java.time.LocalDate;
import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Limit;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.When;
import org.wellspring.core.Space;
import org.wellspring.goals.TimeShare;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code goal time}: where time went; the share of neither goal nor give (O3). */
@Command(name = "time")
public final class TimeVerb implements Verb {
    private static final int READABLE = 10;

    @Option(names = "--from", paramLabel = "DAY", descriptionKey = "time.from")
    private String from;
    @Option(names = "--until", paramLabel = "DAY", descriptionKey = "time.until")
    private String until;
    @Mixin
    private Limit limit;

    /** Minutes of each, and the share of neither in a hundred. */
    record Share(LocalDate from, LocalDate until, int goals, int help, int neither, int share, List<TimeShare.Spent> spent) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.say("time.span", from, until);
            if (goals + help + neither == 0) {
                paper.say("time.nothing");
                return;
            }
            paper.items(List.of(paper.words("time.goals", ShowGoal.hours(paper, goals)), paper.words("time.help", ShowGoal.hours(paper, help)),
                    paper.words("time.neither", ShowGoal.hours(paper, neither), share)));
            if (!spent.isEmpty()) {
                paper.heading("time.spent");
                Table table = new Table();
                spent.forEach(one -> table.row("", one.on(), ShowGoal.hours(paper, one.minutes()), one.what()));
                paper.table(table);
            }
        }
    }

    @Override
    public Answer run(Session session) {
        int most = limit.of(session, READABLE);
        return session.reading(space -> {
            TimeShare share = share(space);
            return new Share(share.from(), share.until(), share.goals(), share.help(), share.neither(), share.share(),
                    share.spent().stream().limit(most).toList());
        });
    }

    private TimeShare share(Space space) {
        if (from == null && until == null) {
            return TimeShare.lately(space);
        }
        When when = new When(space);
        LocalDate last = until == null ? when.today() : when.past(until);
        LocalDate first = from == null ? last.minusDays(89) : when.past(from);
        if (first.isAfter(last)) {
            throw Failure.value(GoalVerbs.class, "span");
        }
        return TimeShare.of(space, first, last);
    }
}
