// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.cli.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.core.Space;
import org.wellspring.goals.GoalRow;
import org.wellspring.goals.Goals;
import org.wellspring.model.GoalState;

/** A goal, for programs. Missing is what makes it vague (O1). */
record GoalLine(UUID id, String outcome, String measure, double target, double reached, int minutes, Optional<LocalDate> by, String template,
        GoalState state, List<GoalRow.Missing> missing, boolean toReview) {
    static GoalLine of(GoalRow row, LocalDate today, int months) {
        return new GoalLine(row.id(), row.outcome(), row.measure(), row.target(), row.reached(), row.minutes(), row.by(), row.template(), row.state(),
                List.copyOf(row.missing()), row.lacksWay(today, months) || !row.toReview(today, months).isEmpty());
    }

    /** The goal of an id, of the end of one, or of some of its words. */
    static GoalRow goal(Space space, String text) {
        List<GoalRow> all = new Goals(space).all();
        String words = text.strip().toLowerCase(Locale.ROOT);
        List<GoalRow> said = all.stream().filter(goal -> !words.isEmpty() && goal.outcome().toLowerCase(Locale.ROOT).contains(words)).toList();
        if (said.size() == 1) {
            return said.getFirst();
        }
        if (said.size() > 1) {
            List<GoalRow> open = said.stream().filter(GoalRow::isOpen).toList();
            if (open.size() == 1) {
                return open.getFirst();
            }
            throw Failure.of(GoalVerbs.class, "several", text);
        }
        UUID id = ShortIds.among(text, all.stream().map(GoalRow::id).toList());
        return all.stream().filter(goal -> goal.id().equals(id)).findFirst().orElseThrow();
    }

    /** The way of a goal with this name, some of its words, its id or the end of it. */
    static GoalRow.Way way(GoalRow goal, String text) {
        String words = text.strip().toLowerCase(Locale.ROOT);
        List<GoalRow.Way> said = goal.ways().stream().filter(way -> !words.isEmpty() && way.name().toLowerCase(Locale.ROOT).contains(words)).toList();
        if (said.size() == 1) {
            return said.getFirst();
        }
        return said.stream().filter(way -> way.name().equalsIgnoreCase(words)).findFirst()
                .orElseGet(() -> goal.way(ShortIds.among(text, goal.ways().stream().map(GoalRow.Way::id).toList())).orElseThrow());
    }

    /** A number as people write it: no decimals where there are none. */
    static String number(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    /** "2 of 6 talks", "2 talks", "talks", or nothing. */
    static String progress(GoalLine line) {
        String count = line.target() > 0 ? number(line.reached()) + " / " + number(line.target()) : line.reached() != 0 ? number(line.reached()) : "";
        return (count + " " + line.measure()).strip();
    }
}
