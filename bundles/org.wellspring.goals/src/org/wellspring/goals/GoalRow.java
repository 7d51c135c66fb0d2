// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.wellspring.model.GoalState;

/**
 * A goal as lists show it, with the ways to it and the steps that were taken (O1, O6).
 *
 * @param outcome what is to be reached; may be empty in a book written elsewhere
 * @param measure what is counted: "talks"; may be empty
 * @param target how many of it, 0 where nothing is counted
 * @param by until when
 * @param template the permanent name of the template it was made from; may be empty
 * @param notes may be empty
 * @param since the day it was noted
 * @param ways in the order in which they were named
 * @param steps the newest first
 */
public record GoalRow(UUID id, String outcome, String measure, double target, Optional<LocalDate> by, String template, GoalState state, String notes,
        LocalDate since, List<Way> ways, List<Step> steps) {
    /** What a goal lacks to be more than a wish (O1). */
    public enum Missing {
        /** What is to be reached. */
        OUTCOME,
        /** What tells that it is reached. */
        MEASURE,
        /** Until when. */
        DATE
    }

    /**
     * One way of going about it.
     *
     * @param reviewed when it was last looked at and kept
     */
    public record Way(UUID id, String name, Optional<LocalDate> started, Optional<LocalDate> reviewed, boolean ended) {
    }

    /**
     * Something done for it.
     *
     * @param amount of what is measured came of it; 0 where nothing did yet
     * @param minutes it took, 0 where nobody counted
     * @param way by which way; empty where none was named
     * @param note may be empty
     * @param effect what came as a side effect (O5)
     */
    public record Step(UUID id, Optional<LocalDate> on, double amount, int minutes, Optional<UUID> way, String note, Optional<UUID> effect) {
    }

    /** What it lacks; nothing where it is clear. */
    public Set<Missing> missing() {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        if (outcome.isBlank()) {
            missing.add(Missing.OUTCOME);
        }
        if (measure.isBlank()) {
            missing.add(Missing.MEASURE);
        }
        if (by.isEmpty()) {
            missing.add(Missing.DATE);
        }
        return missing;
    }

    /** Whether something is missing, so that it is hard to say when it is reached (O1). */
    public boolean isVague() {
        return !missing().isEmpty();
    }

    /** Whether it is still to be reached. */
    public boolean isOpen() {
        return state == GoalState.OPEN;
    }

    /** How much of what is measured was reached so far. */
    public double reached() {
        return steps.stream().mapToDouble(Step::amount).sum();
    }

    /** How many minutes it took so far. */
    public int minutes() {
        return steps.stream().mapToInt(Step::minutes).sum();
    }

    /** The day of the last step with a result; empty while there is none. */
    public Optional<LocalDate> lastResult() {
        return lastResult(step -> true);
    }

    private Optional<LocalDate> lastResult(Predicate<Step> counted) {
        return steps.stream().filter(step -> step.amount() > 0).filter(counted).map(Step::on).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    /**
     * Since when nothing came of a way: since its last result, since it was last looked at, or since it began. A result of which nobody said by which way
     * it came speaks for each.
     */
    public LocalDate quietSince(Way way) {
        return Stream.of(way.started(), way.reviewed(), lastResult(step -> step.way().isEmpty() || step.way().get().equals(way.id())))
                .flatMap(Optional::stream).max(Comparator.naturalOrder()).orElse(since);
    }

    /**
     * The ways of which nothing has come for so many months (O8), the longest quiet first; none of a goal that is not open.
     *
     * @param months 0 for never
     */
    public List<Way> toReview(LocalDate today, int months) {
        return !isOpen() || months <= 0 ? List.of()
                : ways.stream().filter(way -> !way.ended() && !quietSince(way).plusMonths(months).isAfter(today)).sorted(Comparator.comparing(this::quietSince))
                        .toList();
    }

    /** Whether nothing came of it for so many months, and no way is left that one could look at: a way is to be found (O8). */
    public boolean lacksWay(LocalDate today, int months) {
        return isOpen() && months > 0 && ways.stream().allMatch(Way::ended)
                && !lastResult().filter(day -> day.isAfter(since)).orElse(since).plusMonths(months).isAfter(today);
    }

    /** The way with this id. */
    public Optional<Way> way(UUID way) {
        return ways.stream().filter(one -> one.id().equals(way)).findFirst();
    }
}
