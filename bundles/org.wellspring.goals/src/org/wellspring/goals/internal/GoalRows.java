// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.DateWords;
import org.wellspring.core.words.Texts;
import org.wellspring.goals.GoalRow;
import org.wellspring.goals.Goals;
import org.wellspring.goals.commands.KeepWays;
import org.wellspring.model.Goal;
import org.wellspring.people.day.RowKind;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.day.TodayRow.Deed;
import org.wellspring.people.day.Who;
import org.wellspring.people.spi.Day;
import org.wellspring.people.spi.TodayRows;

/** Goals with ways of which nothing came for long (O8): done means that one goes on with them; what else there is to do is shown with the goal. */
@Component
public final class GoalRows implements TodayRows {
    private static final int MINUTES = 10;

    private static RowKind kind() {
        Texts texts = new Texts(GoalRows.class);
        return RowKind.of("goal", texts.get("kind.goal"), texts.get("kind.goal.rows")).weight(640).minutes(MINUTES)
                .icon("platform:/plugin/org.wellspring.ui/icons/goals.svg");
    }

    @Override
    public List<RowKind> kinds() {
        return List.of(kind());
    }

    @Override
    public Found rows(Day day, int limit) {
        Goals goals = new Goals(day.space());
        int months = goals.reviewMonths();
        List<GoalRow> due = goals.open().stream().filter(goal -> goal.lacksWay(day.date(), months) || !goal.toReview(day.date(), months).isEmpty())
                .filter(goal -> !day.isPutOff(goal.id())).toList();
        RowKind kind = kind();
        return new Found(due.stream().limit(limit).map(goal -> row(goal, kind, day.date(), months)).toList(), due.size());
    }

    private static TodayRow row(GoalRow goal, RowKind kind, LocalDate today, int months) {
        Texts texts = new Texts(GoalRows.class);
        DateWords dates = new DateWords(texts.locale());
        TodayRow row = TodayRow.of(goal.id(), kind, Who.nobody(goal.outcome()), today).offering(Deed.SHOW_ITSELF);
        List<GoalRow.Way> ways = goal.toReview(today, months);
        if (ways.isEmpty()) {
            return row.why(texts.get("goal.why.noWay", dates.date(goal.lastResult().orElse(goal.since()), today))).help(texts.get("goal.help.noWay"));
        }
        String since = dates.date(goal.quietSince(ways.getFirst()), today);
        return row.why(ways.size() == 1 ? texts.get("goal.why", ways.getFirst().name(), since) : texts.get("goal.why.several", ways.size(), since))
                .help(texts.get("goal.help")).canBeDone(texts.get("goal.done", goal.outcome()));
    }

    @Override
    public Optional<Command<UUID>> done(Space space, Tx tx, UUID row) {
        return tx.find(row, Goal.class).filter(goal -> goal.getApproaches().stream().anyMatch(way -> !way.isEnded())).map(goal -> new KeepWays(row));
    }
}
